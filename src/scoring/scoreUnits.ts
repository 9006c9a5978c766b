import { isSmall, multiply, type Fraction } from "../numeric/fraction.js";
import { LARGEST_DIVIDEND, roundUnits, unitsToNumber } from "../numeric/rounding.js";
import type { Plan } from "./compile.js";

/** What a quotient with half a unit added is off by at most, per unit: see the page on how scores stay exact. */
const SLACK = 4 * Number.EPSILON;

/** The score of a value from 0 to 1 in units of the last decimal that is reported. */
export function scoreUnits(value: Fraction, { units, scale, methodology }: Plan): number | bigint {
  const { decimals, mode } = methodology.rounding;
  if (isSmall(value) && isSmall(units)) {
    const size = value.n * units.n;
    const d = value.d * units.d;
    const half = mode === "down" ? 0 : 0.5;
    if (size + d > LARGEST_DIVIDEND) {
      const raised = size / d + half;
      const floor = Math.floor(raised);
      const slack = SLACK * (raised + 1);
      if (raised - floor > slack && raised - floor < 1 - slack) return floor;
    } else {
      const floor = Math.floor(size / d);
      const twice = 2 * (size - floor * d);
      const isUp = mode !== "down" && (twice > d || (twice === d && (mode === "half-up" || floor % 2 === 1)));
      return isUp ? floor + 1 : floor;
    }
  }
  return roundUnits(multiply(value, scale), decimals, mode);
}

/** The score of a value from 0 to 1 as it is reported. */
export function roundScore(value: Fraction, plan: Plan): number {
  return unitsToNumber(scoreUnits(value, plan), plan.methodology.rounding.decimals);
}
