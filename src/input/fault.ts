import type { Text } from "../text.js";

/** The kinds of issues that reading finds. */
export type IssueCode =
  /** Something required is not there. */
  | "missing"
  /** A value of another type than the one that is asked for. */
  | "wrong-type"
  /** A value that fails when it is looked at. */
  | "unreadable"
  /** Objects inside objects beyond any assessment. */
  | "too-deep"
  /** A list or an object with more entries than any assessment has. */
  | "too-large"
  /** A key that is not part of an assessment, or an area or indicator that the methodology does not have. */
  | "unknown-key"
  /** A text that is none of the options. */
  | "unknown-option"
  /** "Not applicable" where the question applies to everybody. */
  | "not-applicable-not-allowed"
  /** Text that is not written as a decimal. */
  | "not-a-number"
  /** More decimals than are kept. */
  | "too-precise"
  /** A number below or above its limits. */
  | "out-of-range"
  /** A count or a year with decimals. */
  | "not-an-integer"
  /** A list without options, or a composition without parts. */
  | "empty-answer"
  /** The same option twice. */
  | "repeated-option"
  /** An option such as `none` together with others. */
  | "exclusive-option"
  /** The parts of a composition do not add up to their whole. */
  | "shares-do-not-add"
  /** Parts of a composition are absent, and no answered whole confirms that they are 0. */
  | "incomplete-composition"
  /** An id, a name or a note that is empty, too long or has blanks at its ends. */
  | "malformed-text"
  /** The same cluster twice in one wave. */
  | "duplicate-cluster"
  /** Something else where several assessments or rows should be. */
  | "not-a-list"
  /** A column that no answer has. */
  | "unknown-column"
  /** A column that every table needs. */
  | "missing-column"
  /** A table without data. */
  | "no-rows";

/** What is wrong at one place, before it is put into words. */
export interface Fault {
  readonly code: IssueCode;
  /** Keys from the outside in; positions in a list as text. */
  readonly path: readonly string[];
  readonly received: unknown;
  /** What the message of this code says besides what was received and expected. */
  readonly words?: Readonly<Record<string, string | Text>>;
}
