import { FINE } from "../decode.js";
import type { RoundingSteps } from "../roundScores.js";
import type { Constants, FlatAnswer } from "./flatRun.js";

/** What is known of an area for one way of scoring it. */
export interface AreaTerms {
  readonly answers: readonly FlatAnswer[];
  /** What numerators are multiplied with; where something is not answered, each pattern has its own. */
  readonly factors: readonly number[];
  readonly steps: RoundingSteps;
  /** What the sum is multiplied with in the root. */
  readonly share: number;
}

/**
 * Five factors, the five largest numbers (of no use where numbers are looked up), and what all areas have: factor, offset,
 * perOne, share, slack. Where something is not answered, factors and perOne are those of the pattern's row.
 */
export function numeratorConstants({ answers, factors, steps, share }: AreaTerms): Constants {
  return Float64Array.of(...factors, ...answers.map(({ most, over }) => most ?? over), ...inCommon(steps, share));
}

/** Keeps the product of a number near 0 and what it is below `FINE` from vanishing. */
const HUGE = 1e300;

/**
 * Five quarters of factors; for each of the five what values are multiplied with, what is taken off, twice the largest
 * numerators, the least and the largest valid values; what all have; and the sum of an area in which nothing is missing, the
 * number below which decimals are looked at, and a huge one.
 */
export function positionConstants({ answers, factors, steps, share }: AreaTerms): Constants {
  const posts = answers.flatMap(({ goalposts }) => goalposts ?? []);
  const all = answers.reduce((sum, { over }, at) => sum + (factors[at] ?? 0) * over, 0);
  return Float64Array.of(
    ...factors.map((factor) => factor / 4),
    ...posts.map(({ factor }) => factor),
    ...posts.map(({ offset }) => offset),
    ...posts.map(({ over }) => 2 * over),
    ...posts.map(({ limits }) => limits.atLeast),
    ...posts.map(({ limits }) => limits.atMost),
    ...inCommon(steps, share),
    ...[all, FINE, HUGE],
  );
}

function inCommon({ factor, offset, perOne, slack }: RoundingSteps, share: number): readonly number[] {
  return [factor, offset, perOne, share, slack];
}
