/** Why a figure or a level is absent, undecided, held back or flagged. `describeReason` makes the sentence. */
export interface Reason {
  readonly code: ReasonCode;
  readonly args: Readonly<Record<string, string | number>>;
}

/**
 * The kinds of reasons; the comment names their arguments. Those of a level also have `group`, the path of the group whose
 * level it is (absent for the total), and `needed` and `alternatives` where some of several requirements are enough.
 */
export type ReasonCode =
  /** `path`: nobody answered. */
  | "not-answered"
  /** `path`: answered with "don't know". */
  | "dont-know"
  /** `path`: does not apply. */
  | "not-applicable"
  /** `path`, `coverage`, `minimum`: too little was answered for a score. */
  | "coverage-below-minimum"
  /** `path`, `child`: the group requires a child that has no value. */
  | "required-child-missing"
  /** `level`, `atLeast`, `score`: the score does not reach the level's lower bound. */
  | "score-below-level"
  /** `level`, `path`, `comparison`, `expected`, `actual`: a requirement of the level is not met. */
  | "requirement-unmet"
  /** `level`, `path`, `comparison`, `expected`: a requirement of the level cannot be decided. */
  | "requirement-unknown"
  /** `level`, `tag`, `value`, `expected`: too few of the tagged indicators have (or are known to have) the value. */
  | "tagged-too-few"
  /** `level`, `tag`, `value`, `expected`: so many of the tagged indicators have (or may have) the value that fewer were asked. */
  | "tagged-too-many"
  /** `level`, `es`, `en`: a rule of the level that nobody has published. */
  | "rule-unknown"
  /** `level`: a requirement cannot be checked, since there is a score but no assessment. */
  | "assessment-missing"
  /** `minimum`: fewer units than may be shown. */
  | "cell-too-small"
  /** None: the cell would give away another one that is withheld. */
  | "cell-protects-another"
  /** `path`: the denominator is zero. */
  | "zero-denominator"
  /** `check`, `left`, `right`: a plausibility check does not hold. */
  | "check-failed";
