import type { Numeric } from "../numeric/numeric.js";

/**
 * Points per option: value = (p − lowest) / (highest − lowest).
 *
 * For a flag the options are `yes` and `no`. For several options p is the sum of the marked ones, and `highest` caps it
 * from above and `lowest` from below.
 */
export interface PointsRubric<O extends string = string> {
  readonly kind: "points";
  readonly points: Readonly<Record<O, Numeric>>;
  /** The points that are worth 0. Default 0. */
  readonly lowest?: Numeric;
  /** The points that are worth 1. Default: the best single option, or for several options the sum of all positive points. */
  readonly highest?: Numeric;
}

/** One step of a ladder: from this lower bound on (inclusive), these points. */
export interface Step {
  readonly atLeast: Numeric;
  readonly points: Numeric;
}

/** Steps: the points of the highest lower bound reached; value = (p − lowest) / (highest − lowest). Below the first step: 0. */
export interface StepsRubric {
  readonly kind: "steps";
  /** In ascending order of their bounds. */
  readonly steps: readonly Step[];
  /** The points that are worth 0. Default 0. */
  readonly lowest?: Numeric;
  /** The points that are worth 1. Default: the largest of the steps' points. */
  readonly highest?: Numeric;
}

/** Goalposts: value = (x − from) / (to − from), clamped to 0..1. With `from` above `to`, less is better. */
export interface GoalpostsRubric {
  readonly kind: "goalposts";
  /** The quantity that is worth 0. */
  readonly from: Numeric;
  /** The quantity that is worth 1. */
  readonly to: Numeric;
}

/** How an answer becomes a value from 0 to 1. An indicator without a rubric is descriptive and enters no score. */
export type Rubric = PointsRubric | StepsRubric | GoalpostsRubric;
