import { apportion, apportionWhole } from "../numeric/apportion.js";
import { add, divide, isSmall, multiply, reduce, whole, zero, type Fraction } from "../numeric/fraction.js";
import { powersOfTen } from "../numeric/powersOfTen.js";
import { LARGEST_DIVIDEND, roundUnits, unitsToNumber } from "../numeric/rounding.js";
import type { GroupPlan, Plan } from "./compile.js";
import { countedValue } from "./missingRules.js";
import { scoreOf, valueAt, type NodeValues } from "./nodeValue.js";
import { numeratorOver } from "./sumChildren.js";

/**
 * Shares the rounded score out to the areas: weight · value / Σ weight, rounded so that the parts add up to the total
 * (largest remainder, ties by the larger part, then by id). In the order of the areas that weigh anything; null where
 * they left the mean. Empty without a score, and under other means, which have no additive shares.
 */
export function shareOut(values: NodeValues, { root, scale, methodology }: Plan): readonly (number | null)[] {
  const score = scoreOf(valueAt(values, root));
  if (score === null || root.group.combine !== "arithmetic") return [];
  const { decimals, mode } = methodology.rounding;
  const units = multiply(scale, whole(powersOfTen[decimals] ?? 1));
  const total = roundUnits(multiply(score, scale), decimals, mode);
  const shares = shareWhole(values, root, units, total) ?? shareFractions(values, root, units, total);
  return shares.map((share) => (share === null ? null : unitsToNumber(share, decimals)));
}

/** The shares in doubles; null where these do not hold them, or an area left the mean. */
function shareWhole(
  values: NodeValues,
  { weighing, common, totalWeight }: GroupPlan,
  units: Fraction,
  total: number | bigint,
): readonly number[] | null {
  if (common === null || typeof total === "bigint") return null;
  const over = common * totalWeight;
  const perNumerator = reduce(divide(units, whole(over)));
  if (!isSmall(perNumerator) || over * perNumerator.n > LARGEST_DIVIDEND) return null;
  const sizes: number[] = [];
  for (const { node, whole: weight } of weighing) {
    const value = scoreOf(valueAt(values, node));
    const numerator = value === null ? -1 : numeratorOver(common, value);
    if (numerator < 0) return null;
    sizes.push(weight * numerator * perNumerator.n);
  }
  const ids = weighing.map(({ node }) => node.id);
  return apportionWhole(ids, sizes, perNumerator.d, total);
}

function shareFractions(
  values: NodeValues,
  { group, weighing }: GroupPlan,
  units: Fraction,
  total: number | bigint,
): readonly (bigint | null)[] {
  const parts = weighing.flatMap(({ node, weight }) => {
    const value = countedValue(group, valueAt(values, node));
    return value === null ? [] : [{ key: node.id, weight, value }];
  });
  const perWeight = divide(
    units,
    parts.reduce((sum, { weight }) => add(sum, weight), zero),
  );
  const sizes = parts.map(({ key, weight, value }) => ({ key, units: multiply(multiply(weight, value), perWeight) }));
  const shares = new Map(apportion(sizes, BigInt(total)).map((share, at) => [sizes[at]?.key, share]));
  return weighing.map(({ node }) => shares.get(node.id) ?? null);
}
