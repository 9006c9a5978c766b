import type { Beside, Effort, Spread } from "./rounds.js";
import type { Subject } from "./subjects/subjects.js";

/** What one row of the table holds the library to. */
export interface Row {
  readonly id: string;
  /** What is measured. */
  readonly title: string;
  /** What it is compared with. */
  readonly reference: string;
  readonly target: Target;
  readonly subjects: readonly Subject[];
  readonly measure: (subject: Subject, effort: Effort) => Measured | Promise<Measured>;
}

/** A bound of what is measured, and its unit. */
export interface Target {
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly unit: "times" | "million per second";
}

/** What a row measured on one subject. */
export interface Measured extends Beside<Spread> {
  /** What the target bounds. */
  readonly figure: Spread;
  /** How much the library and the reference do in a second, and of what. */
  readonly library: Spread;
  readonly reference: Spread;
  readonly per: "units" | "scores" | "imports";
  /** In how many of the units compared the two differ. */
  readonly differences?: Differences;
  readonly remark?: string;
}

/** How often floating point gave another score or another level. */
export interface Differences {
  readonly units: number;
  /** Units with a score that differs in its last decimal. */
  readonly scores: number;
  readonly levels: number;
}
