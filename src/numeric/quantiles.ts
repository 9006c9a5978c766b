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

/** Values in ascending order, each with how often it occurred. */
export type SortedCounts = readonly (readonly [value: Fraction, count: number])[];

/**
 * A quantile of type 7 (Hyndman and Fan 1996), the default of R and of spreadsheets: with the n occurrences sorted from
 * x₀, the quantile p is at position (n − 1) · p, interpolated linearly between its neighbours. Exact. Of one value at least.
 */
export function quantile(counts: SortedCounts, p: Fraction): Fraction {
  const at = (position: number): Fraction => {
    let seen = 0;
    const [value] = counts.find(([, count]) => (seen += count) > position) as SortedCounts[number];
    return value;
  };
  const n = counts.reduce((sum, [, count]) => sum + count, 0);
  const place = multiply(whole(n - 1), p);
  const below = Number(roundToUnits(place, 0, "down"));
  const rest = subtract(place, whole(below));
  return isZero(rest) ? at(below) : add(at(below), multiply(rest, subtract(at(below + 1), at(below))));
}

/** The five quantiles of some values, of type 7; null without values. */
export function quantiles(counts: SortedCounts): Quantiles | null {
  if (counts.length === 0) return null;
  const at = (quarter: number): number => roundFigure(quantile(counts, { n: quarter, d: 4 }));
  return { minimum: at(0), lowerQuartile: at(1), median: at(2), upperQuartile: at(3), maximum: at(4) };
}
