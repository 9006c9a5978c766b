import type { RunOptions } from "../scoring/reweigh.js";
import type { BlockSource } from "./blockSource.js";
import type { ColumnPlan } from "./columnPlan.js";
import { runColumns } from "./runColumns.js";
import type { ScoredColumns } from "./scoredColumns.js";

/** Scores all clusters of a source into new arrays. */
export function scoreSource(columnPlan: ColumnPlan, source: BlockSource, options: RunOptions): ScoredColumns {
  const { length } = source;
  const areas = columnPlan.plan.root.children.map(({ path }) => [path, new Float64Array(length)] as const);
  const scored = {
    score: new Float64Array(length),
    coverage: new Float64Array(length),
    level: new Int16Array(length),
  };
  runColumns(columnPlan, source, options, { ...scored, areas: new Map(areas) });
  return { length, ...scored, areas: Object.fromEntries(areas) };
}
