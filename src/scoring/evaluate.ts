import type { Reading } from "../assessment/readAnswer.js";
import { readAnswerAt } from "../assessment/readAnswerAt.js";
import type { Reason } from "../assessment/reason.js";
import type { Group, MissingRule } from "../methodology/methodology.js";
import { compare, one, sign, zero, type Fraction } from "../numeric/fraction.js";
import { roundFigure } from "../numeric/rounding.js";
import { combineValues } from "./combineValues.js";
import type { GroupPlan, IndicatorPlan, Plan } from "./compile.js";
import type { NoValue } from "./compileRubric.js";

/** The value of a node, from 0 to 1. */
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
  /** The children that the group requires and that have no value. */
  readonly missing: readonly NodeValue[];
}

type Result = Omit<NodeValue, "plan" | "children">;
type Read = (path: string) => Reading;

/** Evaluates the answers of one cluster, from the leaves to the root. */
export function evaluate({ root, methodology }: Plan, answers: unknown): NodeValue {
  return evaluateGroup(root, (path) => readAnswerAt(path, answers, methodology.root));
}

function evaluateGroup(plan: GroupPlan, read: Read): NodeValue {
  const children = plan.children.map((child) =>
    "children" in child ? evaluateGroup(child, read) : evaluateIndicator(child, read),
  );
  return { plan, children, ...combine(plan, children) };
}

function evaluateIndicator(plan: IndicatorPlan, read: Read): NodeValue {
  return { plan, children: [], counted: [], missing: [], ...rateIndicator(plan, read) };
}

function rateIndicator({ path, rate }: IndicatorPlan, read: Read): Omit<Result, "counted" | "missing"> {
  const reading = read(path);
  const rating: Fraction | NoValue =
    reading.state === "answered" ? rate(reading.value, read) : { code: codeOf(reading) };
  if ("n" in rating) return { value: rating, range: { low: rating, high: rating }, coverage: one };
  const reason: Reason = { code: rating.code, args: { path: rating.path ?? path } };
  if (rating.code === "not-applicable") return { value: null, range: null, coverage: null, reason };
  return { value: null, range: { low: zero, high: one }, coverage: zero, reason };
}

/** Invalid answers are refused before anything is evaluated. */
function codeOf({ state }: Reading): NoValue["code"] {
  return state === "dont-know" || state === "not-applicable" ? state : "not-answered";
}

/** Tells whether a child enters its group at all: it applies and weighs something. */
function counts(child: NodeValue): child is NodeValue & { range: NonNullable<NodeValue["range"]>; coverage: Fraction } {
  return child.range !== null && sign(child.plan.weight) > 0;
}

/** Tells whether everything below is answered, so that value, low and high are one and need computing only once. */
function isSettled<N extends NodeValue>(child: N): child is N & { value: Fraction } {
  return child.value !== null && child.coverage !== null && child.coverage.n === child.coverage.d;
}

function combine(plan: GroupPlan, children: readonly NodeValue[]): Result {
  const { path, group, minimumCoverage } = plan;
  const applicable = children.filter(counts);
  if (applicable.length === 0) {
    return {
      value: null,
      range: null,
      coverage: null,
      counted: [],
      missing: [],
      reason: { code: "not-applicable", args: { path } },
    };
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
  const coverage = weigh(applicable, "arithmetic", (child) => child.coverage);
  if (applicable.every(isSettled)) {
    const value = weigh(applicable, group.combine, (child) => child.value);
    return { value, range: { low: value, high: value }, coverage, counted: applicable, missing: [] };
  }
  const range = {
    low: weigh(applicable, group.combine, (child) => child.range.low),
    high: weigh(applicable, group.combine, (child) => child.range.high),
  };
  const without = (reason: Reason, missing: readonly NodeValue[] = []): Result => ({
    value: null,
    range,
    coverage,
    counted: [],
    missing,
    reason,
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
  return { value: weigh(counted, group.combine, (child) => child.value ?? zero), range, coverage, counted, missing };
}
