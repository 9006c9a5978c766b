import { multiply, sign, subtract, whole } from "../numeric/fraction.js";
import { roundToUnits } from "../numeric/rounding.js";
import type { Threshold } from "../scoring/threshold.js";
import { ROUNDING } from "./errorBound.js";
import { approximately } from "./approximately.js";

/** Where a threshold lies among numerators: below `low` they miss it, from `high` on they reach it, and in between it is in doubt. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** Finds the bounds of a threshold among numerators over a denominator that are exact (error 0) or off by at most `error`. */
export function boundsOf(
  { value, isIncluded }: Pick<Threshold, "value" | "isIncluded">,
  over: number,
  error: number,
): Bounds {
  const place = multiply(value, whole(over));
  if (error === 0) {
    const floor = roundToUnits(place, 0, "down");
    const rest = sign(subtract(place, { n: floor, d: 1n }));
    // Numerators are 0 or more, so that a threshold below 0 is reached by all.
    const least = Number(floor) + (rest > 0 || (rest === 0 && !isIncluded) ? 1 : 0);
    return { low: least, high: least };
  }
  const middle = approximately(place);
  const slack = over * (error + ROUNDING) + Math.abs(middle) * ROUNDING;
  return { low: middle - slack, high: middle + slack };
}
