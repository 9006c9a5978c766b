import { answerAt } from "../assessment/answerAt.js";
import { readAnswer, type Reading } from "../assessment/readAnswer.js";
import type { Reason } from "../assessment/reason.js";
import type { MissingRule } from "../methodology/methodology.js";
import { add, compare, divide, multiply, one, reduce, zero, type Fraction } from "../numeric/fraction.js";
import { roundFigure } from "../numeric/rounding.js";
import type { GroupPlan, IndicatorPlan } from "./compile.js";

/** The value of a node, from 0 to 1, exactly. */
export interface NodeValue {
  readonly plan: GroupPlan | IndicatorPlan;
  /** Null without a value; `reason` says why. */
  readonly value: Fraction | null;
  /** The value with every unknown answer below at 0, and at 1. Null if nothing applies. */
  readonly range: { readonly low: Fraction; readonly high: Fraction } | null;
  /** Answered weight over applicable weight. Null if nothing applies. */
  readonly coverage: Fraction | null;
  readonly reason?: Reason;
  readonly children: readonly NodeValue[];
  /** The children that entered the mean. Empty without a value. */
  readonly counted: readonly NodeValue[];
}

/** Evaluates a group: each child first, then the mean of those that count. Docs: docs/decisions/how-a-score-is-computed.md. */
export function evaluateGroup(plan: GroupPlan, answers: unknown): NodeValue {
  const children = plan.children.map((child) =>
    "children" in child ? evaluateGroup(child, answers) : evaluateIndicator(child, answers),
  );
  return { plan, children, ...combine(plan, children) };
}

function evaluateIndicator(plan: IndicatorPlan, answers: unknown): NodeValue {
  const reading: Reading = readAnswer(plan.indicator, answerAt(answers, plan.path));
  if (reading.state === "answered") {
    const value = plan.rate(reading.value);
    return { plan, value, range: { low: value, high: value }, coverage: one, children: [], counted: [] };
  }
  // Invalid answers are refused before anything is evaluated.
  const code = reading.state === "invalid" ? "not-answered" : reading.state;
  const reason: Reason = { code, args: { path: plan.path } };
  const unknown = code !== "not-applicable";
  return {
    plan,
    value: null,
    range: unknown ? { low: zero, high: one } : null,
    coverage: unknown ? zero : null,
    reason,
    children: [],
    counted: [],
  };
}

/** Tells whether a child enters its group at all: it applies and weighs something. */
function counts(child: NodeValue): child is NodeValue & { range: NonNullable<NodeValue["range"]>; coverage: Fraction } {
  return child.range !== null && child.plan.weight.n > 0n;
}

function combine(plan: GroupPlan, children: readonly NodeValue[]): Omit<NodeValue, "plan" | "children"> {
  const { path, group, minimumCoverage } = plan;
  const applicable = children.filter(counts);
  if (applicable.length === 0) {
    return {
      value: null,
      range: null,
      coverage: null,
      counted: [],
      reason: { code: "not-applicable", args: { path } },
    };
  }
  const coverage = mean(applicable, (child) => child.coverage);
  const range = {
    low: mean(applicable, (child) => child.range.low),
    high: mean(applicable, (child) => child.range.high),
  };
  const without = (reason: Reason): Omit<NodeValue, "plan" | "children"> => ({
    value: null,
    range,
    coverage,
    counted: [],
    reason,
  });

  if (compare(coverage, minimumCoverage) < 0) {
    const args = { path, coverage: roundFigure(coverage), minimum: roundFigure(minimumCoverage) };
    return without({ code: "coverage-below-minimum", args });
  }
  const ruleFor = (child: NodeValue): MissingRule =>
    child.reason?.code === "dont-know" ? group.dontKnow : group.unanswered;
  const required = applicable.find((child) => child.value === null && ruleFor(child) === "require");
  if (required !== undefined)
    return without({ code: "required-child-missing", args: { path, child: required.plan.path } });
  const counted = applicable.filter((child) => child.value !== null || ruleFor(child) === "zero");
  if (counted.length === 0) return without({ code: "not-answered", args: { path } });
  return { value: mean(counted, (child) => child.value ?? zero), range, coverage, counted };
}

/** Arithmetic mean weighted by the nodes' weights: Σ weight · x / Σ weight. */
function mean<N extends NodeValue>(nodes: readonly N[], x: (node: N) => Fraction): Fraction {
  const sum = nodes.reduce((total, node) => add(total, multiply(node.plan.weight, x(node))), zero);
  const weight = nodes.reduce((total, node) => add(total, node.plan.weight), zero);
  return reduce(divide(sum, weight));
}
