import { divide, fraction, multiply, negate, sign, subtract, whole, type Fraction } from "../numeric/fraction.js";
import type { Numeric } from "../numeric/numeric.js";
import { powersOfTen } from "../numeric/powersOfTen.js";
import { roundToUnits } from "../numeric/rounding.js";
import type { Plan } from "./plan.js";

/** The least value from 0 to 1 whose score satisfies a bound: that value itself, or what is above it. */
export interface Threshold {
  readonly value: Fraction;
  readonly isIncluded: boolean;
  /** The least reported score that satisfies it, where the methodology classifies on rounded scores; else NaN. */
  readonly score: number;
}

/** The values whose score, rounded first if the methodology classifies on rounded scores, is at least a bound. */
export function thresholdOf(bound: Numeric, plan: Plan): Threshold {
  const lowest = fraction(bound);
  if (plan.methodology.classifyOn === "exact")
    return { value: divide(lowest, plan.scale), isIncluded: true, score: Number.NaN };
  return roundedThreshold(ceiling(inUnits(lowest, plan)), plan);
}

/** The values whose score is above a bound, so that those below satisfy an upper bound. */
export function thresholdAbove(bound: Numeric, plan: Plan): Threshold {
  const highest = fraction(bound);
  if (plan.methodology.classifyOn === "exact")
    return { value: divide(highest, plan.scale), isIncluded: false, score: Number.NaN };
  return roundedThreshold(1n - ceiling(negate(inUnits(highest, plan))), plan);
}

/** The values whose score is rounded to at least so many units. */
function roundedThreshold(units: bigint, plan: Plan): Threshold {
  const { mode, decimals } = plan.methodology.rounding;
  const rest = mode === "down" ? whole(0) : { n: 1, d: 2 };
  const value = divide(subtract({ n: units, d: 1n }, rest), inUnits(plan.scale, plan));
  // Half a unit below an even number is rounded to it, and below an odd one to the even one beneath.
  const score = Number(units) / (powersOfTen[decimals] ?? 1);
  return { value, isIncluded: mode !== "half-even" || units % 2n === 0n, score };
}

function inUnits(score: Fraction, { methodology }: Plan): Fraction {
  return multiply(score, whole(powersOfTen[methodology.rounding.decimals] ?? 1));
}

function ceiling(value: Fraction): bigint {
  const floor = roundToUnits(value, 0, "down");
  return sign(subtract(value, { n: floor, d: 1n })) > 0 ? floor + 1n : floor;
}
