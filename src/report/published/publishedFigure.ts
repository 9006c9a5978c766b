import type { Text } from "../../text.js";

/** How much is known about a number behind a figure: the bulletin prints it, we assume it, or nobody states it. */
export type Known =
  | { readonly status: "printed" | "assumed"; readonly value: number; readonly of: Text }
  | { readonly status: "not-stated"; readonly value: null; readonly of: Text };

/** One number of a figure, exactly as it was printed. */
export interface PublishedValue {
  /** The category it belongs to, as `ssme2022` calls its options; `total` where there is only one number. */
  readonly key: string;
  readonly name: Text;
  /** As printed, in the figure's unit: 64 for 64 %, 457000000000 for 457 mil millones of pesos. */
  readonly value: number;
  /**
   * The count behind the number: printed, or for a percentage the whole number nearest to value × denominator (for
   * parts of one whole by largest remainder, so that they add up). Null without a denominator.
   */
  readonly numerator: number | null;
}

/** Something in the bulletin that does not fit, or that a reader would easily take for more than it is. */
export interface PublishedFlag {
  /** A letter from A to H. */
  readonly id: string;
  readonly text: Text;
  /** Addresses of what the text rests on besides the bulletin. */
  readonly sources: readonly string[];
}

/** One of the 27 figures that the bulletin of 2022 prints, never corrected. */
export interface PublishedFigure {
  /** From 1 to 27, in the order of the text. */
  readonly number: number;
  readonly id: string;
  readonly name: Text;
  readonly unit:
    "ordinal" | "areas" | "clusters" | "departments" | "percent" | "companies" | "entities" | "jobs" | "pesos";
  readonly values: readonly PublishedValue[];
  /**
   * What was done to the number before it was printed: nothing that can be seen (`exact`), rounding, cutting off
   * (`truncated`: 385 502 became "more than 385 mil"), or only a bound is given (`lower-bound`: "more than").
   */
  readonly precision: "exact" | "rounded" | "truncated" | "lower-bound";
  /** Null for what is no part of a whole. */
  readonly denominator: Known | null;
  /** Clusters behind the figure. The bulletin prints no number of answers per question. Null where nobody was asked. */
  readonly respondents: Known | null;
  /** What `ssme2022` asks or derives it from: the path of an indicator, `level`, or null for facts about the wave. */
  readonly path: string | null;
  /** What arithmetic says about it. */
  readonly check: Text;
  /** The inconsistencies and traps that touch it. */
  readonly flags: readonly PublishedFlag[];
}

/** The figures of one published bulletin. JSON-serialisable. */
export interface PublishedBulletin {
  readonly title: string;
  readonly publisher: string;
  readonly source: string;
  readonly figures: readonly PublishedFigure[];
  /** All flags, once each. */
  readonly flags: readonly PublishedFlag[];
}
