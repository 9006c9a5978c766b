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

/**
 * Steps: the points of the highest lower bound reached; value = (p − lowest) / (highest − lowest). Below the first step
 * the value is 0.
 */
export interface StepsRubric {
  readonly kind: "steps";
  /** In ascending order of their bounds. */
  readonly steps: readonly Step[];
  /** The points that are worth 0. Default 0. */
  readonly lowest?: Numeric;
  /** The points that are worth 1. Default: the largest of the steps' points. */
  readonly highest?: Numeric;
  /** Path of the quantity by which this one is divided first. A zero there leaves no value. */
  readonly per?: string;
}

/** Goalposts: value = (x − from) / (to − from), clamped to 0..1. With `from` above `to`, less is better. */
export interface GoalpostsRubric {
  readonly kind: "goalposts";
  /** The quantity that is worth 0. */
  readonly from: Numeric;
  /** The quantity that is worth 1. */
  readonly to: Numeric;
  /** `log` takes the logarithm of x and of both goalposts first; the base (10, e) makes no difference. Default `linear`. */
  readonly scale?: "linear" | "log";
  /** Path of the quantity by which this one is divided first. A zero there leaves no value. */
  readonly per?: string;
}

/** Goalposts for a composition: x is the share in per cent of one category, or of the largest one. */
export interface ShareRubric<O extends string = string> {
  readonly kind: "share";
  /** Absent: the largest of the stated categories. */
  readonly category?: O;
  /** The share in per cent that is worth 0. */
  readonly from: Numeric;
  /** The share in per cent that is worth 1. */
  readonly to: Numeric;
}

/** How an answer becomes a value from 0 to 1. An indicator without a rubric is descriptive and enters no score. */
export type Rubric = PointsRubric | StepsRubric | GoalpostsRubric | ShareRubric;
