import { apportion, apportionWhole } from "../numeric/apportion.js";
import { add, divide, multiply, zero } from "../numeric/fraction.js";
import { unitsToNumber } from "../numeric/rounding.js";
import type { Plan, Weighing } from "./compile.js";
import { countedValue } from "./missingRules.js";
import { scoreOf, valueAt, type NodeValues } from "./nodeValue.js";
import { scoreUnits } from "./scoreUnits.js";
import { numeratorOver } from "./sumChildren.js";

/**
 * Shares the rounded score out to the areas: weight · value / Σ weight, rounded so that the parts add up to the total
 * (largest remainder, ties by the larger part, then by id). In the order of the areas that weigh anything; null where
 * they left the mean. Null without a score, and under other means, which have no additive shares.
 */
export function shareOut(values: NodeValues, plan: Plan): readonly (number | null)[] | null {
  const { root, methodology } = plan;
  const score = scoreOf(valueAt(values, root));
  if (score === null || root.group.combine !== "arithmetic") return null;
  const total = scoreUnits(score, plan);
  const shares: (number | bigint | null)[] = shareWhole(values, plan, total) ?? shareFractions(values, plan, total);
  const { decimals } = methodology.rounding;
  for (let at = 0; at < shares.length; at += 1) {
    const share = shares[at] as number | bigint | null;
    if (share !== null) shares[at] = unitsToNumber(share, decimals);
  }
  return shares as (number | null)[];
}

/** The shares in doubles; null where these do not hold them. */
function shareWhole(
  values: NodeValues,
  { root, perNumerator }: Plan,
  total: number | bigint,
): (number | null)[] | null {
  const { group, weighing, common, ids } = root;
  if (perNumerator === null || common === null || typeof total === "bigint") return null;
  const sizes = new Array<number>(weighing.length);
  const leavers: number[] = [];
  let weight = 0;
  for (let place = 0; place < weighing.length; place += 1) {
    const { node, whole: own } = weighing[place] as Weighing;
    const value = countedValue(group, valueAt(values, node));
    if (value === null) {
      // A part of 0 gets nothing: what is missing goes to remainders above 0.
      leavers.push(place);
      sizes[place] = 0;
      continue;
    }
    const numerator = numeratorOver(common, value);
    if (numerator < 0) return null;
    weight += own;
    sizes[place] = own * numerator * perNumerator.n;
  }
  const shares: (number | null)[] = apportionWhole(ids, sizes, weight * perNumerator.d, total);
  for (const place of leavers) shares[place] = null;
  return shares;
}

function shareFractions(
  values: NodeValues,
  { root: { group, weighing }, units }: Plan,
  total: number | bigint,
): (bigint | null)[] {
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
