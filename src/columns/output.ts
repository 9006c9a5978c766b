/** Where a run writes. Without scores only levels are written. */
export type Output = ScoresAndLevels | LevelsOnly;

/** A run that writes all. */
export interface ScoresAndLevels {
  readonly score: Float64Array;
  /** By path of the area. */
  readonly areas: ReadonlyMap<string, Float64Array>;
  readonly coverage: Float64Array;
  readonly level: Int16Array;
}

interface LevelsOnly {
  readonly score: null;
  readonly areas: ReadonlyMap<string, Float64Array>;
  readonly coverage: null;
  readonly level: Int16Array;
}
