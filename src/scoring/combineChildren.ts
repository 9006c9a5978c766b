import type { Combine } from "../methodology/methodology.js";
import { isSmall, type Fraction } from "../numeric/fraction.js";
import type { Weighted } from "../numeric/irrational.js";
import { combineValues } from "./combineValues.js";
import type { GroupPlan } from "./compile.js";
import { valueAt, type NodeValue, type NodeValues } from "./nodeValue.js";

/** What of a child is combined; null if it does not count. */
export type PartOf = (node: NodeValue) => Fraction | null;

/** Combines something of the children that weigh anything and count; null if none does. */
export function combineChildren(
  plan: GroupPlan,
  combine: Combine,
  values: NodeValues,
  partOf: PartOf,
): Fraction | null {
  const mean = combine === "arithmetic" ? wholeMean(plan, values, partOf) : null;
  if (mean !== null) return mean;
  const items: Weighted[] = [];
  for (const { node, weight } of plan.weighing) {
    const value = partOf(valueAt(values, node));
    if (value !== null) items.push({ value, weight });
  }
  return items.length === 0 ? null : combineValues(combine, items);
}

/** Σ wᵢ·xᵢ / Σ wᵢ in whole numbers over the common denominator; null where an xᵢ has another one, or none counts. */
function wholeMean({ weighing, common }: GroupPlan, values: NodeValues, partOf: PartOf): Fraction | null {
  if (common === null) return null;
  let sum = 0;
  let total = 0;
  for (const { node, weight } of weighing) {
    const part = partOf(valueAt(values, node));
    if (part === null) continue;
    if (!isSmall(part) || !isSmall(weight) || !Number.isInteger(common / part.d)) return null;
    sum += weight.n * (common / part.d) * part.n;
    total += weight.n;
  }
  return total === 0 ? null : { n: sum, d: common * total };
}
