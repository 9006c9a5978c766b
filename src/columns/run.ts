import type { MissingRule } from "../methodology/methodology.js";
import type { GroupPlan } from "../scoring/plan.js";
import type { Bounds } from "./bounds.js";
import type { ScoreRounding } from "./roundScores.js";
import type { Slot } from "./slot.js";

/**
 * How a number over a group is kept: x / `over`. If it is `isExact` (and everything below is whole), x is a whole number
 * and the quotient is exactly what is meant; otherwise it is off by at most the group's `error`.
 */
export interface Scale {
  readonly over: number;
  readonly isExact: boolean;
}

/** What a child adds to its group. */
export interface ChildRun {
  /** Index of the slot, for an indicator; −1 for a group. */
  readonly slot: number;
  /** Null for an indicator. */
  readonly group: GroupRun | null;
  readonly weight: number;
  /** What its numerator is multiplied with, where everything is answered, and where something is not. */
  readonly whenComplete: number;
  readonly whenPartial: number;
  /** What its coverage is multiplied with. */
  readonly coverage: number;
}

/** A group with its weights as numbers, ready for blocks of columns. */
export interface GroupRun {
  readonly plan: GroupPlan;
  /** Those that weigh anything. */
  readonly children: readonly ChildRun[];
  /** Its place among all groups, children before their parents. */
  readonly index: number;
  readonly totalWeight: number;
  readonly complete: Scale;
  readonly partial: Scale;
  /** What a sum is multiplied with, by the weight that it has: `partial.over` comes out. Null where it is divided instead. */
  readonly multiples: Float64Array | null;
  readonly coverage: Scale;
  /** The least coverage that leaves the group a value; null if any does. */
  readonly coverageBound: Bounds | null;
  /** By how much coverage may be off. */
  readonly coverageError: number;
  /** By how much the value may be off, where it is not exact. */
  readonly error: number;
  readonly unanswered: MissingRule;
  readonly dontKnow: MissingRule;
}

/** A methodology ready for blocks of columns, with the weights of one run. */
export interface Run {
  /** Children before their parents; the root is the last. */
  readonly groups: readonly GroupRun[];
  readonly root: GroupRun;
  readonly areas: readonly AreaRun[];
  /** Those of indicators that weigh nothing, and so enter no sum. */
  readonly unweighed: readonly Slot[];
  readonly rounding: ScoreRounding;
}

/** A child of the root, whether it weighs anything or not: a group or an indicator. */
export interface AreaRun {
  readonly path: string;
  readonly part: Pick<ChildRun, "slot" | "group">;
  readonly scale: Scale;
  /** By how much the value of an indicator may be off, where it is not exact. */
  readonly error: number;
}
