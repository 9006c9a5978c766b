/** The scores and levels of many clusters: arrays with a cell for each, in the order of the columns. */
export interface ScoredColumns {
  /** How many clusters there are. */
  readonly length: number;
  /** The total score on the methodology's scale, rounded as it is reported; NaN without a value. */
  readonly score: Float64Array;
  /** By id of the area: its score, likewise. */
  readonly areas: Readonly<Record<string, Float64Array>>;
  /** Answered weight over applicable weight, from 0 to 1, rounded half-even to 12 decimals; NaN if nothing applies. */
  readonly coverage: Float64Array;
  /** The index of the level in `methodology.levels`; −1 if none is reached, −2 if it is undecided. */
  readonly level: Int16Array;
}

/** In `level`: the cluster reaches none of the levels. */
export const NO_LEVEL = -1;
/** In `level`: answers are missing on which the level depends. */
export const UNDECIDED = -2;
