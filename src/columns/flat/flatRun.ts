import type { Goalposts } from "../decode.js";
import type { ChildRun, GroupRun, Run } from "../run.js";
import type { RoundingSteps } from "../roundScores.js";
import type { RootWeights } from "./rootWeights.js";

/** As many answers of an area go through one loop together. */
export const MOST_ANSWERS = 5;

/** One thing for each of the answers of an area. An area of fewer has its first answer again, multiplied with 0. */
export type Five<T> = readonly [T, T, T, T, T];

/** What is known of an answer's column. */
export interface FlatAnswer {
  /** The place of its column among those that are used. */
  readonly column: number;
  readonly mayNotApply: boolean;
  /** What numerators are over. */
  readonly over: number;
  /** The largest number, where numbers are numerators as they stand; null where they are not. */
  readonly most: number | null;
  /** Numerators by number; null for goalposts. */
  readonly lookUp: Float64Array | null;
  /** Null where numbers are looked up. */
  readonly goalposts: Goalposts | null;
}

/** What an area adds to the root. */
export interface Share {
  readonly weight: number;
  /** What its numerators are multiplied with, where everything is answered, and where something is not. */
  readonly whenComplete: number;
  readonly whenPartial: number;
  /** What its coverage is multiplied with. */
  readonly coverage: number;
}

/**
 * The numbers that a loop over an area begins with, in the order in which it reads them. They are doubles in an array, since
 * numbers that come in any other way would be looked at in every round of the loop, and those that are written in its code
 * would be made in every round.
 */
export type Constants = Float64Array;

/**
 * Numerators of the answers to five questions, by number: 1,024 of the first, then those of the second, and so on. What is no
 * answer has a numerator so far below 0 that no sum with it is 0 or more, and 0 times it is 0, as NaN would not be.
 */
export type AnswerTables = Float64Array;

/**
 * What the states of an area's answers come to: a row of numbers for each pattern Σ state of the answer at i · 4^i. A row
 * begins with what the answers are multiplied with: 0 where there is none, almost nothing where the area has no value, and NaN
 * in the first place if a state is one that its question does not have.
 */
export type PatternRows = Float64Array;

/** What an area is scored with: where all numerators are whole numbers, and where they are estimates; null if it cannot be. */
export interface Ways {
  readonly whole: Constants | null;
  readonly rough: Constants | null;
}

/**
 * How the numbers of an area become numerators: as they stand, looked up, the first three as they stand and the others looked
 * up, or by their place between goalposts.
 */
export type Reading = "given" | "lookedUp" | "mixed" | "measured";

/** An area of up to five answers. */
export interface FlatArea {
  readonly path: string;
  readonly run: GroupRun;
  /** The children of the run, in the order of the answers: those come first whose numbers are numerators as they stand. */
  readonly children: readonly ChildRun[];
  readonly answers: Five<FlatAnswer>;
  readonly reading: Reading;
  /** Where everything is answered: numerators times their factors; empty if none are looked up. */
  readonly tables: AnswerTables;
  readonly share: Share;
  readonly complete: Ways;
  readonly partial: Ways;
}

/** A run whose tree is flat: a root of areas, and areas of up to five answers. */
export interface FlatRun {
  readonly run: Run;
  /** Whether levels go by rounded scores. */
  readonly isRounded: boolean;
  readonly areas: readonly FlatArea[];
  /** How the sums of the root become scores. */
  readonly complete: RootRounding;
  readonly partial: RootRounding;
  /** What blocks need in which something is not answered; it is worked out when it is first asked for. */
  readonly partialRules: () => PartialRules;
}

/** How the sums of the root are rounded, where all of them are whole numbers (null if they do not fit) and where they are estimates. */
export interface RootRounding {
  readonly over: number;
  readonly whole: RoundingSteps | null;
  readonly rough: RoundingSteps;
}

/** What blocks need in which something is not answered. */
export interface PartialRules {
  readonly areas: readonly PartialArea[];
  readonly weights: RootWeights;
}

/** What an area is scored with in such blocks. */
export interface PartialArea {
  readonly rows: PatternRows;
  /** Numerators as they are, since each pattern has factors of its own. */
  readonly tables: AnswerTables;
}
