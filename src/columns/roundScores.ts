import { roundFigure, type RoundingMode } from "../numeric/rounding.js";
import { ROUNDING } from "./errorBound.js";

/** How numerators become scores: units of the last decimal are x · factor, and a score is so many of them. */
export interface ScoreRounding {
  readonly mode: RoundingMode;
  /** Units of the last decimal in a score of 1: 10^decimals. */
  readonly perOne: number;
  /** Units in a value of 1: the scale times `perOne`; a whole number over `unitsOver`. */
  readonly units: number;
  readonly unitsOver: number;
}

/** Numerators of one group and what they stand for. */
export interface Numerators {
  readonly x: Float64Array;
  readonly over: number;
  readonly error: number;
  /** Not 0 where there is no value; null if there is one everywhere. */
  readonly lacks: Uint8Array | null;
}

/** Rounds the values of `n` clusters to scores, and writes them from `at` on; NaN where there is no value. */
export type RoundScores = (
  numerators: Numerators,
  n: number,
  scores: Float64Array,
  at: number,
  doubts: Uint8Array,
) => void;

/** How x becomes a score: ⌊x · factor + offset⌋ units, in doubt where that is nearer than `slack` to a whole number. */
export interface RoundingSteps {
  readonly factor: number;
  readonly offset: number;
  /** 0 where nothing is in doubt. */
  readonly slack: number;
  readonly perOne: number;
}

/** Finds how numerators over a denominator that are exact (error 0) or off by at most `error` are rounded, not half to even. */
export function roundingSteps(
  { mode, perOne, units, unitsOver }: ScoreRounding,
  over: number,
  error: number,
): RoundingSteps {
  const half = mode === "down" ? 0 : 0.5;
  const factor = units / (over * unitsOver);
  return error > 0
    ? { factor, offset: half, slack: (units / unitsOver) * (error + 2 * ROUNDING), perOne }
    : { factor, offset: half + nudgeOf(over, unitsOver), slack: 0, perOne };
}

function nudgeOf(over: number, unitsOver: number): number {
  return 1 / (4 * over * unitsOver);
}

/**
 * Prepares the rounding.
 *
 * Exact numerators x are whole, so that x · units / over, half a unit added, is either a whole number or at least
 * 1 / (2 · over) away from one. A quarter of 1 / over is added to all: more than floating point is off by, and less than
 * what would reach the next whole number. Others are in doubt if they are nearer to a tie than their error.
 */
export function scoreRounder(rounding: ScoreRounding): RoundScores {
  const { mode, perOne, unitsOver } = rounding;
  return ({ x, over, error, lacks }, n, scores, at, doubts) => {
    const { factor, offset, slack } = roundingSteps(rounding, over, error);
    if (error > 0) {
      roundNear(x, factor, offset, slack, perOne, n, scores, at, doubts);
    } else if (mode === "half-even") roundHalfEven(x, factor, nudgeOf(over, unitsOver), perOne, n, scores, at);
    else roundExact(x, factor, offset, perOne, n, scores, at);
    if (lacks !== null) takeOut(lacks, n, scores, at);
  };
}

/** What is added to a score, by what is lacking: a state, or whether there is no value. */
const ADDED = Float64Array.of(0, Number.NaN, Number.NaN, Number.NaN);

function takeOut(lacks: Uint8Array, n: number, scores: Float64Array, at: number): void {
  for (let u = 0; u < n; u += 1) scores[at + u] = (scores[at + u] as number) + (ADDED[lacks[u] as number] as number);
}

function roundExact(
  x: Float64Array,
  factor: number,
  offset: number,
  perOne: number,
  n: number,
  scores: Float64Array,
  at: number,
): void {
  for (let u = 0; u < n; u += 1) scores[at + u] = Math.floor((x[u] as number) * factor + offset) / perOne;
}

function roundHalfEven(
  x: Float64Array,
  factor: number,
  nudge: number,
  perOne: number,
  n: number,
  scores: Float64Array,
  at: number,
): void {
  for (let u = 0; u < n; u += 1) {
    const raised = (x[u] as number) * factor + (0.5 + nudge);
    const units = Math.floor(raised);
    const isTie = raised - units < 2 * nudge;
    scores[at + u] = (isTie && units % 2 === 1 ? units - 1 : units) / perOne;
  }
}

function roundNear(
  x: Float64Array,
  factor: number,
  half: number,
  slack: number,
  perOne: number,
  n: number,
  scores: Float64Array,
  at: number,
  doubts: Uint8Array,
): void {
  for (let u = 0; u < n; u += 1) {
    const raised = (x[u] as number) * factor + half;
    const units = Math.floor(raised);
    const rest = raised - units;
    if (rest < slack || rest > 1 - slack) doubts[u] = 1;
    scores[at + u] = units / perOne;
  }
}

/** Coverage over denominators up to this is kept when it was rounded. */
const MOST_KEPT = 4096;

/** Coverage is reported to 12 decimals. */
const PER_ONE = 1e12;

/** Rounds the coverage of `n` clusters, and writes it from `at` on. */
export type RoundCoverage = (
  coverage: Float64Array,
  n: number,
  rounded: Float64Array,
  at: number,
  doubts: Uint8Array,
) => void;

/** Prepares the rounding, half-even to 12 decimals, of numerators that are exact (error 0) or off by at most `error`. */
export function coverageRounder(over: number, error: number): RoundCoverage {
  if (error > 0) {
    const slack = PER_ONE * (error + 2 * ROUNDING);
    return (coverage, n, rounded, at, doubts) => {
      roundNear(coverage, PER_ONE / over, 0.5, slack, PER_ONE, n, rounded, at, doubts);
    };
  }
  // Few clusters have other coverage than many before them.
  const known = new Float64Array(over <= MOST_KEPT ? over + 1 : 0).fill(Number.NaN);
  return (coverage, n, rounded, at) => {
    for (let u = 0; u < n; u += 1) {
      const numerator = coverage[u] as number;
      let value = numerator < known.length ? (known[numerator] as number) : Number.NaN;
      if (Number.isNaN(value)) {
        value = roundFigure({ n: numerator, d: over });
        if (numerator < known.length) known[numerator] = value;
      }
      rounded[at + u] = value;
    }
  };
}
