import type { Numeric } from "../numeric/numeric.js";
import type { Text } from "../text.js";
import type { Condition } from "./condition.js";
import type { Indicator } from "./indicator.js";
import type { NodeProvenance, Provenance } from "./provenance.js";
import type { Relation } from "./term.js";

/**
 * How the values vᵢ of children with weights wᵢ become the value of their group.
 *
 * - `arithmetic`: Σ wᵢ·vᵢ / Σ wᵢ.
 * - `geometric`: Π vᵢ^(wᵢ / Σ w), and 0 as soon as one vᵢ is 0.
 * - `harmonic`: Σ wᵢ / Σ (wᵢ / vᵢ), and 0 as soon as one vᵢ is 0.
 * - `minimum`, `maximum`: the smallest, the largest; a weight of 0 still takes a child out.
 */
export type Combine = "arithmetic" | "geometric" | "harmonic" | "minimum" | "maximum";

/**
 * What a child without a value does to its group: it leaves the mean (`exclude`), counts as 0 (`zero`), or leaves the
 * group without a value (`require`).
 */
export type MissingRule = "exclude" | "zero" | "require";

/** A node with children: an area, a group inside one, or the root that holds the areas. */
export interface Group {
  readonly name: Text;
  readonly description: Text;
  /** Weight among its siblings, 0 or more. */
  readonly weight: Numeric;
  readonly combine: Combine;
  /** For children that were not answered, and for groups without a value. */
  readonly unanswered: MissingRule;
  /** For children answered with "don't know". */
  readonly dontKnow: MissingRule;
  /** The least coverage, from 0 to 1, under which the group has no value. Default 0. */
  readonly minimumCoverage?: Numeric;
  /** By id. The order of keys is presentation and moves no figure. */
  readonly children: Readonly<Record<string, Group | Indicator>>;
  /** Levels of this group alone, decided on its own score. For the root they stand in the methodology. */
  readonly levels?: readonly Level[];
  readonly provenance: NodeProvenance;
}

/** A level of maturity: a lower bound of the score (inclusive) and what else it asks. */
export interface Level {
  readonly id: string;
  readonly name: Text;
  readonly description: Text;
  readonly atLeast?: Numeric;
  readonly requires?: readonly Condition[];
  readonly provenance: Provenance;
}

/** A test of plausibility. What fails it is flagged, never corrected or refused. */
export interface Check {
  readonly id: string;
  /** Whether one cluster's answers are tested, or the wave's totals. */
  readonly scope: "assessment" | "summary";
  readonly holds: Relation;
  /** What to say when it does not hold. `{left}` and `{right}` stand for the two numbers. */
  readonly message: Text;
  readonly provenance: Provenance;
}

/** How scores are rounded when they are reported. Half up goes away from zero. */
export interface Rounding {
  readonly decimals: number;
  readonly mode: "half-up" | "half-even" | "down";
}

/**
 * A methodology: a tree of weighted means over rubrics, and levels that are a lower bound plus requirements. One
 * JSON-serialisable value from which everything else is derived.
 *
 * `A` is the type of its answers; it exists for the compiler only.
 */
export interface Methodology<in A = never> {
  readonly id: string;
  /** A change that can move a figure is a new version. */
  readonly version: string;
  readonly title: Text;
  /** Whether the owner of the method stands behind every rule. Refused while any rule is inferred, assumed or unknown. */
  readonly official: boolean;
  readonly derivedFrom?: { readonly id: string; readonly version: string };
  /** Scores are reported from 0 to this number. */
  readonly scale: Numeric;
  readonly rounding: Rounding;
  /** Which score is compared with bounds, in levels and in conditions. */
  readonly classifyOn: "exact" | "rounded";
  /** `highest`: the highest level that holds. `cumulative`: the levels below must hold too. */
  readonly ladder: "cumulative" | "highest";
  readonly root: Group;
  /** From the lowest to the highest. Without any, the methodology gives scores alone. */
  readonly levels: readonly Level[];
  readonly checks: readonly Check[];
  /** Never present at run time: it ties the type of the answers. */
  readonly answers__?: (answers: A) => void;
}
