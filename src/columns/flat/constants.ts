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

/**
 * ⌊x · 8192⌋ ≥ x tells that x is 0, or so large that no double from there on has more decimals than are read: a number from 1/8192 on
 * has more whole parts of that size than what it comes to, and one between 0 and 1/8192 has none. The product is exact.
 */
const PARTS = 8192;

/**
 * Five quarters of factors; for each of the five what values are multiplied with, what is taken off, twice the largest
 * numerators, the least and the largest valid values; what all have; and the sum of an area in which nothing is missing, and in
 * how many parts a number is looked at.
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
    ...[all, PARTS],
  );
}

function inCommon({ factor, offset, perOne, slack }: RoundingSteps, share: number): readonly number[] {
  return [factor, offset, perOne, share, slack];
}
