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
    const numerator = numeratorOver(common, part, weight);
    if (numerator === null) return null;
    sum += numerator;
    total += weight.n as number;
  }
  return total === 0 ? null : { n: sum, d: common * total };
}

/** Weight · part · common for a whole weight; null unless it is a whole number because the part's denominator divides. */
export function numeratorOver(common: number, part: Fraction, weight: Fraction): number | null {
  if (!isSmall(part) || !isSmall(weight)) return null;
  const times = common / part.d;
  return Number.isInteger(times) ? weight.n * times * part.n : null;
}
