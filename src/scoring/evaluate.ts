import { ANSWERED, DONT_KNOW, INEXACT, NOT_APPLICABLE } from "../assessment/cells.js";
import type { Reason } from "../assessment/reason.js";
import type { Row } from "../assessment/row.js";
import type { Group, MissingRule } from "../methodology/methodology.js";
import { compare, isFraction, one, zero, type Fraction } from "../numeric/fraction.js";
import { roundFigure } from "../numeric/rounding.js";
import { combineChildren } from "./combineChildren.js";
import type { GroupPlan, IndicatorPlan, NodePlan, Plan } from "./compile.js";
import {
  coverageOf,
  highOf,
  isOpen,
  isSettled,
  lowOf,
  scoreOf,
  valueAt,
  type NodeValue,
  type NodeValues,
  type OpenValue,
} from "./nodeValue.js";
import { rateAnswer, type NoValue } from "./rateAnswer.js";

/** Evaluates the answers of one cluster, from the leaves to the root. */
export function evaluate({ root, indexes }: Plan, row: Row): NodeValues {
  const values = new Array<NodeValue>(indexes.size);
  evaluateNode(root, row, values);
  return values;
}

function evaluateNode(plan: NodePlan, row: Row, values: NodeValue[]): void {
  if (plan.kind === "group") for (const child of plan.children) evaluateNode(child, row, values);
  values[plan.index] = plan.kind === "group" ? evaluateGroup(plan, values) : evaluateIndicator(plan, row);
}

function evaluateIndicator({ rubric, field, path }: IndicatorPlan, row: Row): NodeValue {
  const state = row.cells.states[row.at + field.first];
  const rating: Fraction | NoValue =
    state === ANSWERED || state === INEXACT ? rateAnswer(rubric, field, row) : { code: codeOf(state), path };
  if (isFraction(rating)) return rating;
  const reason: Reason = { code: rating.code, args: { path: rating.path } };
  return rating.code === "not-applicable"
    ? { value: null, range: null, coverage: null, reason }
    : { value: null, range: { low: zero, high: one }, coverage: zero, reason };
}

function codeOf(state: number | undefined): NoValue["code"] {
  return state === DONT_KNOW ? "dont-know" : state === NOT_APPLICABLE ? "not-applicable" : "not-answered";
}

function evaluateGroup(plan: GroupPlan, values: NodeValues): NodeValue {
  const { path, group, minimumCoverage, weighing } = plan;
  const low = combineChildren(plan, group.combine, values, lowOf);
  if (low === null) {
    return { value: null, range: null, coverage: null, reason: { code: "not-applicable", args: { path } } };
  }
  if (!weighing.some(({ node }) => isOpen(valueAt(values, node)))) return low;
  const high = combineChildren(plan, group.combine, values, highOf) ?? low;
  const coverage = combineChildren(plan, "arithmetic", values, coverageOf) ?? zero;
  const known = { range: { low, high }, coverage };
  const without = (reason: Reason): NodeValue => ({ value: null, ...known, reason });
  if (compare(coverage, minimumCoverage) < 0) {
    const args = { path, coverage: roundFigure(coverage), minimum: roundFigure(minimumCoverage) };
    return without({ code: "coverage-below-minimum", args });
  }
  const required = weighing.find(({ node }) => isMissing(group, valueAt(values, node)));
  if (required !== undefined) {
    return without({ code: "required-child-missing", args: { path, child: required.node.path } });
  }
  const value = combineChildren(plan, group.combine, values, (child) => countedValue(group, child));
  return value === null ? without({ code: "not-answered", args: { path } }) : { value, ...known, reason: null };
}

/** What a child brings into its group under the missing rules; null if it is left out. */
export function countedValue(group: Group, node: NodeValue): Fraction | null {
  if (isSettled(node)) return node;
  if (node.range === null || node.value !== null) return node.value;
  return ruleFor(group, node) === "zero" ? zero : null;
}

/** Tells whether a group requires a child that has no value. */
export function isMissing(group: Group, node: NodeValue): boolean {
  return isOpen(node) && scoreOf(node) === null && ruleFor(group, node as OpenValue) === "require";
}

function ruleFor({ dontKnow, unanswered }: Group, { reason }: OpenValue): MissingRule {
  return reason?.code === "dont-know" ? dontKnow : unanswered;
}
