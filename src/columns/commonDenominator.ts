import { leastCommonMultiple } from "../numeric/wholeNumbers.js";
import type { Scale } from "./run.js";

/** The factors that put children over one denominator, and that denominator. */
export interface CommonDenominator {
  readonly scale: Scale;
  readonly factors: readonly number[];
}

/**
 * Puts the weighted sum of children over one denominator: their own common one times `times`. Without a denominator that
 * fits, the sum is one of values themselves, over 1, and divided by `divisor`.
 */
export function commonDenominator(
  weights: readonly number[],
  scales: readonly Scale[],
  times: number | null,
  divisor: number,
  room: number,
): CommonDenominator {
  const shared = scales.reduce((over, scale) => leastCommonMultiple(over, scale.over), 1);
  const overOf = (at: number): number => (scales[at] as Scale).over;
  if (times !== null && shared * times <= room && scales.every((scale) => scale.isExact)) {
    const factors = weights.map((weight, at) => weight * (shared / overOf(at)));
    return { scale: { over: shared * times, isExact: true }, factors };
  }
  return { scale: { over: 1, isExact: false }, factors: weights.map((weight, at) => weight / (overOf(at) * divisor)) };
}
