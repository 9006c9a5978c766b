import { add, isZero, multiply, subtract, whole, type Fraction } from "./fraction.js";
import { roundFigure, roundToUnits } from "./rounding.js";

/** The least and the greatest of some values, and what divides them, sorted, into quarters. Rounded half-even to 12 decimals. */
export interface Quantiles {
  readonly minimum: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly maximum: number;
}

/** Values in ascending order. */
export interface Ranked {
  /** How many there are. */
  readonly n: number;
  /** The one at a position, from 0. */
  readonly at: (position: number) => Fraction;
}

/**
 * A quantile of type 7 (Hyndman and Fan 1996), the default of R and of spreadsheets: with the n values sorted from x₀, the
 * quantile p is at position (n − 1) · p, interpolated linearly between its neighbours. Exact. Of one value at least.
 */
export function quantile({ n, at }: Ranked, p: Fraction): Fraction {
  const place = multiply(whole(n - 1), p);
  const below = Number(roundToUnits(place, 0, "down"));
  const rest = subtract(place, whole(below));
  return isZero(rest) ? at(below) : add(at(below), multiply(rest, subtract(at(below + 1), at(below))));
}

/** The five quantiles of some values, of type 7; null without values. */
export function quantiles(values: Ranked): Quantiles | null {
  if (values.n === 0) return null;
  const at = (quarter: number): number => roundFigure(quantile(values, { n: quarter, d: 4 }));
  return { minimum: at(0), lowerQuartile: at(1), median: at(2), upperQuartile: at(3), maximum: at(4) };
}
