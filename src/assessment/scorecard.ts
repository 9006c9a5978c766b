import type { Cluster, Origin } from "./assessment.js";
import type { Reason } from "./reason.js";

/** Which methodology made a result: two that share a name still differ in their fingerprint. */
export interface MethodologyReference {
  readonly id: string;
  readonly version: string;
  /** Of the content, independent of the order of keys. It tells accidents apart; it is no protection against forgery. */
  readonly fingerprint: string;
  readonly official: boolean;
}

/**
 * The score with every unknown answer at its worst (value 0), and at its best (value 1), and every answer counted. A group
 * that its missing rules leave out of the score still counts here, so that the score may then lie outside.
 */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** The score of a group of indicators. */
export interface GroupScore {
  /** On the methodology's scale, rounded once; null if the group has no value, and `reason` says why. */
  readonly score: number | null;
  /** Null if nothing in the group applies. */
  readonly range: Range | null;
  /** Answered weight over applicable weight, 0 to 1; rounded half-even to 12 decimals. Null if nothing applies. */
  readonly coverage: number | null;
  readonly reason?: Reason;
  /** Only where the group has levels of its own. */
  readonly level?: LevelResult;
  /** By id; only where the group has scored groups below it. */
  readonly groups?: Readonly<Record<string, GroupScore>>;
}

/** The score of a thematic area, and what it adds to the total. */
export interface AreaScore extends GroupScore {
  /** Points of the total score that come from this area; they add up to the rounded score. Null where no additive share exists. */
  readonly contribution: number | null;
}

/**
 * The level of a cluster.
 *
 * Decided by the score under the missing rules; `firm` if no way of answering the unknown questions would change it,
 * otherwise `candidates` lists the levels that remain possible, and `questions` the paths of the unanswered questions on
 * which that depends. A null id is "no level reached". `reasons` says what keeps the next level away, or what is missing
 * for a decision.
 */
export type LevelResult =
  | {
      readonly status: "decided";
      readonly id: string | null;
      readonly firm: boolean;
      readonly candidates: readonly (string | null)[];
      readonly questions: readonly string[];
      readonly reasons: readonly Reason[];
    }
  | {
      readonly status: "undecided";
      readonly candidates: readonly (string | null)[];
      readonly questions: readonly string[];
      readonly reasons: readonly Reason[];
    };

/** Scores by id of the area: the areas that answers of type `A` have, or any id where their type is not known. */
export type AreaScores<A> = [object] extends [Required<A>]
  ? Readonly<Record<string, AreaScore>>
  : { readonly [K in keyof A]?: AreaScore };

/** The result of one cluster in one wave. Plain JSON. `A` is the type of the answers. */
export interface Scorecard<A = object> extends Omit<GroupScore, "groups"> {
  /** Frozen: all scorecards of a methodology have the same one. */
  readonly methodology: MethodologyReference;
  /** Version of this library. */
  readonly engine: string;
  readonly cluster: Cluster;
  readonly wave: number;
  readonly origin: Origin;
  /** How many scored answers are below full value. */
  readonly improvementOpportunities: number;
  readonly level: LevelResult;
  /** By id. An area without scored indicators is absent. */
  readonly areas: AreaScores<A>;
}
