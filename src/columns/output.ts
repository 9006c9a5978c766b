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

/** A run that writes levels. */
export interface LevelsOnly {
  readonly score: null;
  readonly areas: ReadonlyMap<string, Float64Array>;
  readonly coverage: null;
  readonly level: Int16Array;
}

/** Makes room for the levels of so many clusters. */
export function levelsOnly(length: number): LevelsOnly {
  return { score: null, areas: new Map(), coverage: null, level: new Int16Array(length) };
}
