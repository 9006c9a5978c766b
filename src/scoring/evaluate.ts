import type { Reason } from "../assessment/reason.js";
import type { Row } from "../assessment/row.js";
import { compare, isFraction, zero } from "../numeric/fraction.js";
import { roundFigure } from "../numeric/rounding.js";
import { combineChildren } from "./combineChildren.js";
import type { GroupPlan, Plan } from "./compile.js";
import { countedValue, isMissing } from "./missingRules.js";
import { coverageOf, highOf, isOpen, lowOf, valueAt, type NodeValue, type NodeValues } from "./nodeValue.js";
import { sumChildren, type Combined } from "./sumChildren.js";

/** Evaluates the answers of one cluster, from the leaves to the root. */
export function evaluate({ root, counts }: Plan, row: Row): NodeValues {
  const values: NodeValues = { row, groups: new Array(counts.groups), below: new Array(counts.groups), indicators: [] };
  evaluateGroup(root, values);
  return values;
}

function evaluateGroup(plan: GroupPlan, values: NodeValues): void {
  for (const group of plan.groups) evaluateGroup(group, values);
  values.groups[plan.index] = combine(plan, values);
}

function combine(plan: GroupPlan, values: NodeValues): NodeValue {
  const { path, group, minimumCoverage, weighing } = plan;
  const sums = sumChildren(plan, values);
  const combined = sums === undefined ? combineFractions(plan, values) : sums;
  if (combined === null) {
    return { value: null, range: null, coverage: null, reason: { code: "not-applicable", args: { path } } };
  }
  if (isFraction(combined)) return combined;
  const { range, coverage, value } = combined;
  const without = (reason: Reason): NodeValue => ({ value: null, range, coverage, reason });
  if (compare(coverage, minimumCoverage) < 0) {
    const args = { path, coverage: roundFigure(coverage), minimum: roundFigure(minimumCoverage) };
    return without({ code: "coverage-below-minimum", args });
  }
  const required = weighing.find(({ node }) => isMissing(group, valueAt(values, node)));
  if (required !== undefined) {
    return without({ code: "required-child-missing", args: { path, child: required.node.path } });
  }
  return value === null ? without({ code: "not-answered", args: { path } }) : { value, range, coverage, reason: null };
}

function combineFractions(plan: GroupPlan, values: NodeValues): Combined {
  const { combine } = plan.group;
  const low = combineChildren(plan, combine, values, lowOf);
  if (low === null || !plan.weighing.some(({ node }) => isOpen(valueAt(values, node)))) return low;
  return {
    range: { low, high: combineChildren(plan, combine, values, highOf) ?? low },
    coverage: combineChildren(plan, "arithmetic", values, coverageOf) ?? zero,
    value: combineChildren(plan, combine, values, (child) => countedValue(plan.group, child)),
  };
}
