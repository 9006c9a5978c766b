import type { Methodology } from "../methodology/methodology.js";
import { compile } from "../scoring/compile.js";
import type { RunOptions } from "../scoring/reweigh.js";
import { blockSource } from "./blockSource.js";
import { checkColumns } from "./checkColumns.js";
import { columnPlan } from "./columnPlan.js";
import type { Columns } from "./columns.js";
import { scoreSource } from "./scoreSource.js";
import type { ScoredColumns } from "./scoredColumns.js";

/**
 * Scores many clusters at once: the same scores and levels as `scoreAssessment`, exact to the last decimal, as arrays and
 * without an object for each cluster.
 *
 * The columns may come from `encodeColumns` or from another source, such as an Arrow table or a query of DuckDB: a
 * `Float64Array` of values and a `Uint8Array` of states for every scored indicator, for the quantities that they are
 * divided by, and for the answers that levels require. Other columns are passed over. Every cell that is used is
 * checked.
 *
 * @param columns - By path, or `path.category` for each category of a composition; all of one length.
 * @param methodology - For instance `ssme2022`.
 * @param options - `weights`: other weights for this run, by path. `levels`: other lower bounds, by id of the level.
 * @returns Scores, areas, coverage and levels, in the order of the columns.
 * @throws SsmeError `invalid-columns`, with an issue for each column that is missing, of another shape or length, or for
 * each cell (the first ten of a column) with a value or state that no answer has: `column` names the column, and `row` the
 * row, counted from 1. `unknown-path` and `invalid-argument` for faulty weights and bounds.
 *
 * @example
 * ```ts
 * import { defineMethodology } from "ssme";
 * import { scoreColumns } from "ssme/columns";
 *
 * const provenance = { item: { status: "assumed", source: "Example" } } as const;
 * const name = { es: "Ejemplo", en: "Example" };
 * const percent = (weight: number) =>
 *   ({
 *     kind: "quantity", name, question: name, unit: { kind: "percent" }, weight, provenance,
 *     rubric: { kind: "goalposts", from: 0, to: 100 },
 *   }) as const;
 * const methodology = defineMethodology({
 *   id: "example", version: "1", title: name, official: false, scale: 100,
 *   rounding: { decimals: 1, mode: "half-up" }, classifyOn: "rounded", ladder: "highest",
 *   root: {
 *     name, description: name, weight: 1, combine: "arithmetic", unanswered: "exclude", dontKnow: "exclude", provenance,
 *     children: { a: percent(1), b: percent(3) },
 *   },
 *   levels: [{ id: "half", name, description: name, atLeast: 50, provenance: provenance.item }],
 *   checks: [],
 * });
 * const column = (values: number[], states: number[]) => ({ values: Float64Array.from(values), states: Uint8Array.from(states) });
 * const { score, level } = scoreColumns(
 *   { a: column([100, 49.7, 0], [0, 0, 1]), b: column([0, 50.1, 0], [0, 0, 2]) },
 *   methodology,
 * );
 * Array.from(score); // => [25, 50, NaN]
 * Array.from(level); // => [-1, 0, -2]
 * ```
 */
export function scoreColumns(columns: Columns, methodology: Methodology, options: RunOptions = {}): ScoredColumns {
  const plan = columnPlan(compile(methodology));
  return scoreSource(plan, blockSource(plan, checkColumns(columns, plan.used)), options);
}
