import { isSmall, multiply, type Fraction } from "../numeric/fraction.js";
import { LARGEST_DIVIDEND, roundUnits, unitsToNumber } from "../numeric/rounding.js";
import type { Plan } from "./compile.js";

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

/** The score of a value from 0 to 1 as it is reported. */
export function roundScore(value: Fraction, plan: Plan): number {
  return unitsToNumber(scoreUnits(value, plan), plan.methodology.rounding.decimals);
}
