import { fraction, isWhole, multiply, parseNumeric, whole, type Fraction } from "../numeric/fraction.js";
import { powersOfTen } from "../numeric/powersOfTen.js";
import type { SortedCounts } from "../numeric/quantiles.js";
import { roundToUnits, unitsToFraction } from "../numeric/rounding.js";
import type { Plan } from "../scoring/compile.js";

/** How often each score of a column occurs, as an exact number on the scale. NaN is none. */
export interface CountedScores {
  readonly counts: SortedCounts;
  /** Where the first cell is that holds no score as the methodology reports it; −1 if there is none. */
  readonly faulty: number;
}

/** As many counts take four megabytes. Of the scores from 0.00 to 100.00 there are 10,001. */
const MOST_COUNTS = 1 << 20;

/** Prepares the counting: in an array with a place for each score or, where there may be too many, in a map. */
export function prepareCounts({ methodology, scale }: Plan): (scores: Float64Array) => CountedScores {
  const { decimals } = methodology.rounding;
  const highest = Number(roundToUnits(scale, decimals, "half-up"));
  const unit = powersOfTen[decimals] as number;
  if (highest >= MOST_COUNTS) return (scores) => countInMap(scores, decimals, highest / unit);
  const counts = new Uint32Array(highest + 1);
  return (scores) => {
    counts.fill(0);
    const faulty = countUnits(scores, unit, counts);
    return { counts: listCounts(counts, unit), faulty };
  };
}

/** Counts each score by its units. Gives the place of the first that is no such number of units, or −1. */
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

function listCounts(counts: Uint32Array, unit: number): SortedCounts {
  const listed: [Fraction, number][] = [];
  for (let units = 0; units < counts.length; units += 1) {
    const count = counts[units] as number;
    if (count > 0) listed.push([{ n: units, d: unit }, count]);
  }
  return listed;
}

function countInMap(scores: Float64Array, decimals: number, highest: number): CountedScores {
  const unitsInOne = whole(powersOfTen[decimals] as number);
  const counts = new Map<number, number>();
  for (const score of scores) if (!Number.isNaN(score)) counts.set(score, (counts.get(score) ?? 0) + 1);
  const isScore = (score: number): boolean => {
    const value = score >= 0 && score <= highest ? parseNumeric(score) : null;
    return value !== null && isWhole(multiply(value, unitsInOne));
  };
  const sorted = [...counts].sort(([a], [b]) => a - b);
  const odd = sorted.find(([score]) => !isScore(score));
  if (odd !== undefined) return { counts: [], faulty: scores.indexOf(odd[0]) };
  // All over one denominator, so that sums do not make it grow.
  const toUnits = (score: number): Fraction =>
    unitsToFraction(roundToUnits(fraction(score), decimals, "half-even"), decimals);
  return { counts: sorted.map(([score, count]) => [toUnits(score), count]), faulty: -1 };
}
