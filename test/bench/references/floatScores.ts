import type { Column } from "../subjects/drawColumns.js";
import type { FloatPlan } from "./floatPlan.js";

/** Scores as the library gives them, in floating point. */
export interface FloatScores {
  readonly score: Float64Array;
  readonly areas: Readonly<Record<string, Float64Array>>;
  readonly coverage: Float64Array;
  /** -1: no level; -2: no score. */
  readonly level: Int16Array;
}

/** Prepares a function that scores the units from one row up to another, at most 1,024. */
export type BlockScorer = (
  columns: Readonly<Record<string, Column>>,
  into: FloatScores,
) => (from: number, to: number) => void;

/** Makes room for the scores of so many units. */
export function makeScores({ areas }: FloatPlan, length: number): FloatScores {
  return {
    score: new Float64Array(length),
    areas: Object.fromEntries(areas.map(({ id }) => [id, new Float64Array(length)])),
    coverage: new Float64Array(length),
    level: new Int16Array(length),
  };
}

/** The sum of a part of each item. */
export function sumOf<T>(items: readonly T[], part: (item: T, at: number) => number): number {
  return items.reduce((sum, item, at) => sum + part(item, at), 0);
}

/** What an item or an area weighs. */
export function weightOf({ weight }: { readonly weight: number }): number {
  return weight;
}
