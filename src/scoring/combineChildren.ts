import type { Combine } from "../methodology/methodology.js";
import type { Fraction } from "../numeric/fraction.js";
import type { Weighted } from "../numeric/irrational.js";
import { combineValues } from "./combineValues.js";
import type { GroupPlan } from "./plan.js";
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
  const items: Weighted[] = [];
  for (const { node, weight } of plan.weighing) {
    const value = partOf(valueAt(values, node));
    if (value !== null) items.push({ value, weight });
  }
  return items.length === 0 ? null : combineValues(combine, items);
}
