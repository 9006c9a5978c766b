import { apportion, apportionWhole, type WholeParts } from "../numeric/apportion.js";
import { add, divide, multiply, zero } from "../numeric/fraction.js";
import { powersOfTen } from "../numeric/powersOfTen.js";
import { unitsToNumber } from "../numeric/rounding.js";
import type { Plan, Weighing } from "./plan.js";
import { countedValue } from "./missingRules.js";
import { scoreOf, valueAt, type NodeValues } from "./nodeValue.js";
import { GROUP } from "./ratingKinds.js";
import { scoreUnits, wholeUnits } from "./scoreUnits.js";
import { numeratorOver } from "./sumChildren.js";

/**
 * Shares the rounded score out to the areas: weight · value / Σ weight, rounded so that the parts add up to the total
 * (largest remainder, ties by the larger part, then by id). In the room that is given, in the order of the areas that weigh
 * anything; NaN where they left the mean. Null without a score, and under other means, which have no additive shares.
 */
export function shareOut(values: NodeValues, plan: Plan, room: WholeParts): Float64Array | null {
  const { root, methodology } = plan;
  if (root.group.combine !== "arithmetic") return null;
  const total = wholeUnits(root, values, plan) ?? rootUnits(values, plan);
  if (total === null) return null;
  const shares = room.rounded;
  if (!shareWhole(values, plan, total, room)) {
    shares.set(shareFractions(values, plan, total));
    return shares;
  }
  const unit = powersOfTen[methodology.rounding.decimals] as number;
  for (let place = 0; place < root.ids.length; place += 1) shares[place] = (shares[place] as number) / unit;
  return shares;
}

function rootUnits(values: NodeValues, plan: Plan): number | bigint | null {
  const score = scoreOf(valueAt(values, plan.root));
  return score === null ? null : scoreUnits(score, plan);
}

/** Works the shares out in doubles; false where these do not hold them. */
function shareWhole(values: NodeValues, { root }: Plan, total: number | bigint, room: WholeParts): boolean {
  const { group, weighing, common, ids, perNumerator, parts } = root;
  if (perNumerator === null || common === null || typeof total === "bigint") return false;
  const { places, numbers } = parts;
  const { sizes, rounded } = room;
  let weight = 0;
  let place = 0;
  for (; place < ids.length; place += 1) {
    const start = places[3 * place + 2] as number;
    const held = places[3 * place] === GROUP ? (values.held[places[3 * place + 1] as number] as number) : -1;
    if (held < 0) break;
    weight += numbers[start] as number;
    sizes[place] = held * (numbers[start + 1] as number) * perNumerator.n;
  }
  let isComplete = true;
  for (; place < ids.length; place += 1) {
    const { node, whole: own } = weighing[place] as Weighing;
    const value = countedValue(group, valueAt(values, node));
    const numerator = value === null ? 0 : numeratorOver(common, value);
    if (numerator < 0) return false;
    // A part of 0 gets nothing: what is missing goes to remainders above 0.
    sizes[place] = own * numerator * perNumerator.n;
    if (value === null) isComplete = false;
    else weight += own;
  }
  apportionWhole(ids, room, weight * perNumerator.d, total);
  if (isComplete) return true;
  for (place = 0; place < ids.length; place += 1) {
    const { node } = weighing[place] as Weighing;
    if (countedValue(group, valueAt(values, node)) === null) rounded[place] = Number.NaN;
  }
  return true;
}

function shareFractions(
  values: NodeValues,
  { root: { group, weighing }, units, methodology }: Plan,
  total: number | bigint,
): number[] {
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
  return weighing.map(({ node }) => {
    const share = shares.get(node.id);
    return share === undefined ? Number.NaN : unitsToNumber(share, methodology.rounding.decimals);
  });
}
