import { apportion } from "../numeric/apportion.js";
import { add, divide, multiply, reduce, zero, type Fraction } from "../numeric/fraction.js";
import { roundUnits } from "../numeric/rounding.js";
import type { Plan } from "./compile.js";
import { countedValue } from "./evaluate.js";
import { scoreOf, valueAt, type NodeValues } from "./nodeValue.js";

/**
 * Shares the rounded score out to the areas: weight · value / Σ weight, rounded so that the parts add up to the total
 * (largest remainder, ties by the larger part, then by id). Empty without a score, and under other means, which have no
 * additive shares; areas that left the mean are absent.
 */
export function shareOut(values: NodeValues, { root, scale, methodology }: Plan): ReadonlyMap<string, number> {
  const score = scoreOf(valueAt(values, root));
  if (score === null || root.group.combine !== "arithmetic") return new Map();
  const counted: { readonly id: string; readonly weight: Fraction; readonly value: Fraction }[] = [];
  let total = zero;
  for (const { node, weight } of root.weighing) {
    const value = countedValue(root.group, valueAt(values, node));
    if (value === null) continue;
    counted.push({ id: node.id, weight, value });
    total = add(total, weight);
  }
  const perWeight = reduce(divide(scale, total));
  const parts = counted.map(({ id, weight, value }) => ({
    key: id,
    size: multiply(multiply(weight, value), perWeight),
  }));
  const { decimals, mode } = methodology.rounding;
  const shares = apportion(parts, decimals, roundUnits(multiply(score, scale), decimals, mode));
  return new Map(parts.map(({ key }, at) => [key, shares[at] ?? 0]));
}
