import { isSmall, multiply, type Fraction } from "../numeric/fraction.js";
import { LARGEST_DIVIDEND, roundUnits, unitsToNumber } from "../numeric/rounding.js";
import type { NodePlan, Plan } from "./plan.js";
import type { NodeValues } from "./nodeValue.js";

/** The score of a value from 0 to 1 in units of the last decimal that is reported. */
export function scoreUnits(value: Fraction, { units, scale, methodology }: Plan): number | bigint {
  const { decimals, mode } = methodology.rounding;
  if (isSmall(value) && isSmall(units)) {
    const n = value.n * units.n;
    const d = value.d * units.d;
    if (n + d <= LARGEST_DIVIDEND) {
      const floor = Math.floor(n / d);
      const twice = 2 * (n - floor * d);
      return mode !== "down" && (twice > d || (twice === d && (mode === "half-up" || floor % 2 === 1)))
        ? floor + 1
        : floor;
    }
  }
  return roundUnits(multiply(value, scale), decimals, mode);
}

/** The same of a group of which only its numerator is kept; null of others, and where doubles do not tell. */
export function wholeUnits(node: NodePlan, values: NodeValues, { methodology }: Plan): number | null {
  if (node.kind === "indicator" || node.perNumerator === null || methodology.rounding.mode !== "half-up") return null;
  const held = values.held[node.index] as number;
  if (held < 0) return null;
  const d = node.perNumerator.d * node.totalWeight;
  return Math.floor((2 * held * node.perNumerator.n + d) / (2 * d));
}

/** The score of a value from 0 to 1 as it is reported. */
export function roundScore(value: Fraction, plan: Plan): number {
  return unitsToNumber(scoreUnits(value, plan), plan.methodology.rounding.decimals);
}
