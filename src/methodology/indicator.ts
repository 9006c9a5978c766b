import type { Numeric } from "../numeric/numeric.js";
import type { Text } from "../text.js";
import type { Term } from "./term.js";
import type { NodeProvenance } from "./provenance.js";
import type { GoalpostsRubric, PointsRubric, ShareRubric, StepsRubric } from "./rubric.js";

/** What every indicator has, whatever the kind of its answer. */
export interface IndicatorBase {
  /** Short name, for tables and reports. */
  readonly name: Text;
  /** The question as it is put to the cluster. */
  readonly question: Text;
  /** Definitions and advice for whoever answers. */
  readonly help?: Text;
  /** Weight among its siblings, 0 or more. Default 1. Only where there is a rubric. */
  readonly weight?: Numeric;
  /** Labels for conditions that count indicators. */
  readonly tags?: readonly string[];
  /** When "not applicable" is a valid answer. Absent: never. */
  readonly notApplicable?: Text;
  readonly provenance: NodeProvenance;
}

/** One of the answers that an indicator offers. */
export interface Option {
  readonly name: Text;
  /** Code of the option in an official list, for instance DANE's code of a department. Accepted when rows are read. */
  readonly code?: string;
  /** Broader class that the option belongs to, for tables. */
  readonly group?: Text;
}

/** Yes or no. In rubrics, tables and distributions its options are called `yes` and `no`. */
export interface Flag extends IndicatorBase {
  readonly kind: "flag";
  readonly rubric?: PointsRubric<"yes" | "no">;
}

/** One option. */
export interface Choice<O extends string = string> extends IndicatorBase {
  readonly kind: "choice";
  readonly options: Readonly<Record<O, Option>>;
  readonly rubric?: PointsRubric<O>;
}

/** Several options. An empty list is not an answer; an `exclusive` option (usually `none`) is. */
export interface Choices<O extends string = string> extends IndicatorBase {
  readonly kind: "choices";
  readonly options: Readonly<Record<O, Option>>;
  /** The option that excludes the others. */
  readonly exclusive?: O;
  readonly rubric?: PointsRubric<O>;
}

/** What a quantity is measured in. */
export type Unit =
  /** A whole number of things, 0 or more. */
  | { readonly kind: "count"; readonly of: Text }
  /** An amount, 0 or more, of `scale` units of the currency, at current prices of the year so many years before the wave. */
  | {
      readonly kind: "money";
      readonly currency: string;
      readonly scale: Numeric;
      readonly yearsBefore: number;
      readonly of: Text;
    }
  /** Per cent, from 0 to 100. */
  | { readonly kind: "percent" }
  /** Any other decimal, 0 or more, in the named unit. */
  | { readonly kind: "ratio"; readonly of: Text }
  /** A calendar year, from 1900 to 2100. */
  | { readonly kind: "year" };

/** A number with a unit. */
export interface Quantity extends IndicatorBase {
  readonly kind: "quantity";
  readonly unit: Unit;
  /** Path of the same quantity one period earlier; a summary then reports the growth between the two. */
  readonly previous?: string;
  readonly rubric?: StepsRubric | GoalpostsRubric;
}

/** Parts of a whole, by category, in per cent or in counts. */
export interface Shares<O extends string = string> extends IndicatorBase {
  readonly kind: "shares";
  readonly categories: Readonly<Record<O, Option>>;
  /** The category of what could not be told apart. */
  readonly notStated: O;
  /**
   * What the parts add up to: `"percent"` for 100, the term whose value they add up to, or `"sum"` for counts whose
   * whole is their own sum, so that any sum is right.
   */
  readonly whole: "percent" | "sum" | Term;
  /** How far the sum may be from the whole. Default 0. */
  readonly tolerance?: Numeric;
  /** For percentages: path of the quantity by which a summary weights them, besides the plain mean. */
  readonly weightedBy?: string;
  readonly rubric?: ShareRubric<O>;
}

/** A leaf of the tree: what is asked. */
export type Indicator = Flag | Choice | Choices | Quantity | Shares;
