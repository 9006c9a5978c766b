import {
  add,
  divide,
  fraction,
  isWhole,
  multiply,
  parseNumeric,
  whole,
  zero,
  type Fraction,
} from "../numeric/fraction.js";
import { powersOfTen } from "../numeric/powersOfTen.js";
import type { Ranked } from "../numeric/quantiles.js";
import { roundToUnits, unitsToFraction } from "../numeric/rounding.js";
import type { Plan } from "../scoring/plan.js";

/** The scores of a column, counted. NaN is none. */
export interface CountedScores extends Ranked {
  readonly sum: Fraction;
  readonly squares: Fraction;
}

/** Counts scores; gives the index of the first cell that holds no score as the methodology reports it, if there is one. */
export type CountScores = (scores: Float64Array) => CountedScores | number;

/** As many counts take four megabytes. Of the scores from 0.00 to 100.00 there are 10,001. */
const MOST_COUNTS = 1 << 20;

/** Prepares the counting: in an array with a place for each score or, where there may be too many, in a map. */
export function prepareCounts({ methodology, scale }: Plan): CountScores {
  const { decimals } = methodology.rounding;
  const highest = Number(roundToUnits(scale, decimals, "half-up"));
  const unit = powersOfTen[decimals] as number;
  if (highest >= MOST_COUNTS) return (scores) => countInMap(scores, decimals, highest / unit);
  const counts = new Uint32Array(highest + 1);
  return (scores) => {
    counts.fill(0);
    const faulty = countUnits(scores, unit, counts);
    return faulty < 0 ? describeCounts(counts, unit) : faulty;
  };
}

/** Counts each score by its units. Gives the index of the first that is no such number of units, or −1. */
function countUnits(scores: Float64Array, unit: number, counts: Uint32Array): number {
  const { length } = counts;
  for (let index = 0; index < scores.length; index += 1) {
    const score = scores[index] as number;
    const units = (score * unit + 0.5) | 0;
    if (units < length && units / unit === score) counts[units] = (counts[units] as number) + 1;
    else if (!Number.isNaN(score)) return index;
  }
  return -1;
}

function describeCounts(counts: Uint32Array, unit: number): CountedScores {
  let [n, sum, squares] = [0, 0, 0];
  for (let units = 0; units < counts.length; units += 1) {
    const count = counts[units] as number;
    n += count;
    sum += units * count;
    squares += units * units * count;
  }
  const inUnits = { n: unit, d: 1 };
  return {
    n,
    at: (position) => {
      let units = 0;
      for (let rest = position; rest >= (counts[units] as number); units += 1) rest -= counts[units] as number;
      return { n: units, d: unit };
    },
    sum: { n: sum, d: unit },
    squares: divide(divide(squares <= Number.MAX_SAFE_INTEGER ? whole(squares) : squaresOf(counts), inUnits), inUnits),
  };
}

/** Where a double does not hold the sum of squares. */
function squaresOf(counts: Uint32Array): Fraction {
  return counts.reduce<Fraction>((sum, count, units) => add(sum, multiply(whole(units * count), whole(units))), zero);
}

function countInMap(scores: Float64Array, decimals: number, highest: number): CountedScores | number {
  const counts = new Map<number, number>();
  for (const score of scores) if (!Number.isNaN(score)) counts.set(score, (counts.get(score) ?? 0) + 1);
  const unit = whole(powersOfTen[decimals] as number);
  const isScore = (score: number): boolean => {
    const value = score >= 0 && score <= highest ? parseNumeric(score) : null;
    return value !== null && isWhole(multiply(value, unit));
  };
  const sorted = [...counts].sort(([a], [b]) => a - b);
  const odd = sorted.find(([score]) => !isScore(score));
  if (odd !== undefined) return scores.indexOf(odd[0]);
  // All over one denominator, so that sums do not make it grow.
  const values = sorted.map(([score, count]): [Fraction, number] => [
    unitsToFraction(roundToUnits(fraction(score), decimals, "half-even"), decimals),
    count,
  ]);
  return {
    n: values.reduce((n, [, count]) => n + count, 0),
    at: (position) => {
      let seen = 0;
      const [value] = values.find(([, count]) => (seen += count) > position) ?? [zero];
      return value;
    },
    sum: values.reduce((sum, [value, count]) => add(sum, multiply(value, whole(count))), zero),
    squares: values.reduce((sum, [value, count]) => add(sum, multiply(multiply(value, value), whole(count))), zero),
  };
}
