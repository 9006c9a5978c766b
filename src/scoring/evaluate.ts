import { ANSWERED, DONT_KNOW, INEXACT, NOT_APPLICABLE } from "../assessment/cells.js";
import type { Reason } from "../assessment/reason.js";
import type { Row } from "../assessment/row.js";
import type { Group, MissingRule } from "../methodology/methodology.js";
import { compare, one, zero, type Fraction } from "../numeric/fraction.js";
import { roundFigure } from "../numeric/rounding.js";
import { combineValues } from "./combineValues.js";
import { weighs, type GroupPlan, type IndicatorPlan, type NodePlan, type Plan } from "./compile.js";
import { rateAnswer, type NoValue } from "./rateAnswer.js";

/** The value of a node, from 0 to 1. */
export interface NodeValue {
  readonly plan: NodePlan;
  /** Null without a value; `reason` says why. */
  readonly value: Fraction | null;
  /** The value with every unknown answer below at 0, and at 1. Null if nothing applies. */
  readonly range: { readonly low: Fraction; readonly high: Fraction } | null;
  /** Answered weight over applicable weight: `one` itself if all is answered. Null if nothing applies. */
  readonly coverage: Fraction | null;
  readonly reason?: Reason;
  readonly children: readonly NodeValue[];
  /** The children that entered the mean. Empty without a value. */
  readonly counted: readonly NodeValue[];
  /** The children that the group requires and that have no value. */
  readonly missing: readonly NodeValue[];
}

const none: readonly NodeValue[] = [];

/** Evaluates the answers of one cluster, from the leaves to the root. */
export function evaluate({ root }: Plan, row: Row): NodeValue {
  return evaluateGroup(root, row);
}

function evaluateGroup(plan: GroupPlan, row: Row): NodeValue {
  const children = plan.children.map((child) =>
    child.kind === "group" ? evaluateGroup(child, row) : evaluateIndicator(child, row),
  );
  return combine(plan, children);
}

function evaluateIndicator(plan: IndicatorPlan, row: Row): NodeValue {
  const { rubric, field, path } = plan;
  const state = row.cells.states[row.at + field.first];
  const rating: Fraction | NoValue =
    state === ANSWERED || state === INEXACT ? rateAnswer(rubric, field, row) : { code: codeOf(state), path };
  if ("n" in rating) return settled(plan, rating, none);
  const reason: Reason = { code: rating.code, args: { path: rating.path } };
  const without = { plan, value: null, reason, children: none, counted: none, missing: none };
  return rating.code === "not-applicable"
    ? { ...without, range: null, coverage: null }
    : { ...without, range: unknown, coverage: zero };
}

const unknown = { low: zero, high: one };

function codeOf(state: number | undefined): NoValue["code"] {
  return state === DONT_KNOW ? "dont-know" : state === NOT_APPLICABLE ? "not-applicable" : "not-answered";
}

/** A node below which everything is answered: value, low and high are one, and need computing only once. */
function settled(plan: NodePlan, value: Fraction, children: readonly NodeValue[], counted = children): NodeValue {
  return { plan, value, range: { low: value, high: value }, coverage: one, children, counted, missing: none };
}

function isSettled<N extends NodeValue>(node: N): node is N & { value: Fraction } {
  return node.coverage === one;
}

/** Tells whether a child enters its group at all: it applies and weighs something. */
function counts(child: NodeValue): child is NodeValue & { range: NonNullable<NodeValue["range"]>; coverage: Fraction } {
  return child.range !== null && weighs(child.plan);
}

function combine(plan: GroupPlan, children: readonly NodeValue[]): NodeValue {
  const { path, group, minimumCoverage } = plan;
  const applicable = children.filter(counts);
  if (applicable.length === 0) {
    const reason: Reason = { code: "not-applicable", args: { path } };
    return { plan, value: null, range: null, coverage: null, reason, children, counted: none, missing: none };
  }
  const weigh = <N extends NodeValue>(
    nodes: readonly N[],
    by: Group["combine"],
    value: (node: N) => Fraction,
  ): Fraction =>
    combineValues(
      by,
      nodes.map((node) => ({ value: value(node), weight: node.plan.weight })),
    );
  if (applicable.every(isSettled)) {
    return settled(
      plan,
      weigh(applicable, group.combine, (child) => child.value),
      children,
      applicable,
    );
  }
  const coverage = weigh(applicable, "arithmetic", (child) => child.coverage);
  const range = {
    low: weigh(applicable, group.combine, (child) => child.range.low),
    high: weigh(applicable, group.combine, (child) => child.range.high),
  };
  const without = (reason: Reason, missing: readonly NodeValue[] = none): NodeValue => ({
    plan,
    value: null,
    range,
    coverage,
    reason,
    children,
    counted: none,
    missing,
  });

  if (compare(coverage, minimumCoverage) < 0) {
    const args = { path, coverage: roundFigure(coverage), minimum: roundFigure(minimumCoverage) };
    return without({ code: "coverage-below-minimum", args });
  }
  const ruleFor = (child: NodeValue): MissingRule =>
    child.reason?.code === "dont-know" ? group.dontKnow : group.unanswered;
  const missing = applicable.filter((child) => child.value === null && ruleFor(child) === "require");
  const [first] = missing;
  if (first !== undefined)
    return without({ code: "required-child-missing", args: { path, child: first.plan.path } }, missing);
  const counted = applicable.filter((child) => child.value !== null || ruleFor(child) === "zero");
  if (counted.length === 0) return without({ code: "not-answered", args: { path } });
  const value = weigh(counted, group.combine, (child) => child.value ?? zero);
  return { plan, value, range, coverage, children, counted, missing };
}
