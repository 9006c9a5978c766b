import type { Reason } from "../assessment/reason.js";
import type { Row } from "../assessment/row.js";
import { compare, isFraction, zero, type Fraction } from "../numeric/fraction.js";
import { roundFigure } from "../numeric/rounding.js";
import { combineChildren } from "./combineChildren.js";
import { weighs } from "./weighChildren.js";
import type { GroupPlan, Plan } from "./plan.js";
import { countedValue, isMissing } from "./missingRules.js";
import { coverageOf, highOf, isOpen, lowOf, valueAt, type NodeValue, type NodeValues } from "./nodeValue.js";
import { HELD, sumChildren, type Combined, type OpenParts } from "./sumChildren.js";

/** Evaluates the answers of one cluster, from the leaves to the root; in room of its own for groups unless some is given. */
export function evaluate(
  { root, counts }: Plan,
  row: Row,
  held: Float64Array = new Float64Array(counts.groups),
): NodeValues {
  const values: NodeValues = { row, held, groups: [], below: 0, indicators: [] };
  evaluateGroup(root, values);
  return values;
}

function evaluateGroup(plan: GroupPlan, values: NodeValues): void {
  const { groups, aside } = plan;
  for (let at = 0; at < groups.length; at += 1) {
    const group = groups[at] as GroupPlan;
    const { below } = values;
    evaluateGroup(group, values);
    // What weighs nothing counts for nothing, be it that fractions were needed.
    if (aside.length > 0 && !weighs(group)) values.below = below;
  }
  const sums = sumChildren(plan, values);
  if (sums === HELD) return;
  values.held[plan.index] = -1;
  values.groups[plan.index] = combine(plan, values, sums);
}

function combine(plan: GroupPlan, values: NodeValues, sums: Combined | undefined): NodeValue {
  if (sums === undefined) values.below = Number.NaN;
  const combined = sums === undefined ? combineFractions(plan, values) : sums;
  if (combined === null) {
    const reason: Reason = { code: "not-applicable", args: { path: plan.path } };
    return { value: null, range: null, coverage: null, reason };
  }
  return isFraction(combined) ? combined : applyRules(plan, combined, values);
}

/** Tells whether a group of which something is not answered has a value. */
function applyRules(plan: GroupPlan, parts: OpenParts, values: NodeValues): NodeValue {
  const { path, group, minimumCoverage, weighing } = plan;
  const { range, coverage } = parts;
  const without = (reason: Reason): NodeValue => ({ value: null, range, coverage, reason });
  if (compare(coverage, minimumCoverage) < 0) {
    const args = { path, coverage: roundFigure(coverage), minimum: roundFigure(minimumCoverage) };
    return without({ code: "coverage-below-minimum", args });
  }
  const required = weighing.find(({ node }) => isMissing(group, valueAt(values, node)));
  if (required !== undefined) {
    return without({ code: "required-child-missing", args: { path, child: required.node.path } });
  }
  const value = parts.value === undefined ? combineCounted(plan, values) : parts.value;
  return value === null ? without({ code: "not-answered", args: { path } }) : { value, range, coverage, reason: null };
}

function combineFractions(plan: GroupPlan, values: NodeValues): Combined {
  const { combine } = plan.group;
  const low = combineChildren(plan, combine, values, lowOf);
  if (low === null || !plan.weighing.some(({ node }) => isOpen(valueAt(values, node)))) return low;
  return {
    range: { low, high: combineChildren(plan, combine, values, highOf) ?? low },
    coverage: combineChildren(plan, "arithmetic", values, coverageOf) ?? zero,
    value: undefined,
  };
}

/** The value of a group under the missing rules. */
function combineCounted(plan: GroupPlan, values: NodeValues): Fraction | null {
  return combineChildren(plan, plan.group.combine, values, (child) => countedValue(plan.group, child));
}
