import { parseDecimal, printDecimal } from "../numeric/decimal.js";
import { add, compare, isZero, multiply, subtract, whole, zero, type Fraction } from "../numeric/fraction.js";
import { roundToUnits } from "../numeric/rounding.js";
import { findPlace } from "./findPlace.js";

/**
 * How often each value occurred: values as decimal text, sorted as text so that equal contents are equal bytes. It
 * takes one entry per distinct value, which for amounts of money is one per cluster.
 */
export type DistinctValues = [value: string, count: number][];

/** Counts a value. */
export function addValue(values: DistinctValues, value: Fraction): void {
  addCount(values, printDecimal(value), 1);
}

/** Adds the counts of other values. */
export function mergeValues(values: DistinctValues, others: DistinctValues): void {
  for (const [value, count] of others) addCount(values, value, count);
}

function addCount(values: DistinctValues, value: string, count: number): void {
  const place = findPlace(values.length, (index) => (values[index] as [string, number])[0] < value);
  const found = values[place];
  if (found !== undefined && found[0] === value) found[1] += count;
  else values.splice(place, 0, [value, count]);
}

/** The sum of all occurrences. */
export function sumOfValues(values: DistinctValues): Fraction {
  return values.reduce((sum, [value, count]) => add(sum, multiply(parseDecimal(value), whole(count))), zero);
}

/**
 * Quantiles of type 7 (Hyndman and Fan 1996), the default of R and of spreadsheets: with the n occurrences sorted from
 * x₀, the quantile p is at position (n − 1) · p, interpolated linearly between its neighbours. Exact. None without values.
 */
export function quantiles(values: DistinctValues, probabilities: readonly Fraction[]): Fraction[] {
  const sorted = values
    .map(([value, count]) => ({ value: parseDecimal(value), count }))
    .sort((a, b) => compare(a.value, b.value));
  const n = sorted.reduce((sum, { count }) => sum + count, 0);
  if (n === 0) return [];
  const at = (position: number): Fraction => {
    let seen = 0;
    return (sorted.find(({ count }) => (seen += count) > position) as { value: Fraction }).value;
  };
  return probabilities.map((p) => {
    const place = multiply(whole(n - 1), p);
    const below = Number(roundToUnits(place, 0, "down"));
    const rest = subtract(place, whole(below));
    return isZero(rest) ? at(below) : add(at(below), multiply(rest, subtract(at(below + 1), at(below))));
  });
}
