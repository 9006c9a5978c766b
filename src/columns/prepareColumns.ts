import type { Methodology } from "../methodology/methodology.js";
import { compile } from "../scoring/compile.js";
import type { RunOptions } from "../scoring/reweigh.js";
import { keptBlocks } from "./blockSource.js";
import { checkColumns } from "./checkColumns.js";
import { columnPlan } from "./columnPlan.js";
import type { Columns } from "./columns.js";
import { levelForms, type LevelForms } from "./forms/levelForms.js";
import { reweighLevels } from "./forms/reweighLevels.js";
import { levelsOnly } from "./output.js";
import { runColumns } from "./runColumns.js";
import type { ScoredColumns } from "./scoredColumns.js";
import { scoreSource } from "./scoreSource.js";

/** Columns that were checked and read once, for many runs. */
export interface PreparedColumns {
  /** How many clusters there are. */
  readonly length: number;
  /** Scores all clusters. Throws `unknown-path` and `invalid-argument` for faulty weights and bounds. */
  readonly score: (options?: RunOptions) => ScoredColumns;
  /** Decides the levels alone, which is faster. The numbers are those of `ScoredColumns.level`. */
  readonly levels: (options?: RunOptions) => Int16Array;
}

/**
 * Checks and reads columns once, for many runs with other weights and bounds: a slider that weighs areas anew as it moves,
 * or thousands of simulations. `scoreColumns` is this and one run.
 *
 * The columns are copied, so that later changes to them change nothing. A methodology that is not frozen must not change
 * while the result is in use.
 *
 * @param columns - As `encodeColumns` makes them, or from another source.
 * @param methodology - For instance `ssme2022`.
 * @returns What scores them: plain functions. No run depends on those before it.
 * @throws SsmeError `invalid-columns`, as `scoreColumns` does.
 *
 * @example
 * ```ts
 * import { ssme2022 } from "ssme";
 * import { encodeColumns, prepareColumns } from "ssme/columns";
 *
 * const cluster = {
 *   cluster: { id: "cafe", name: "Clúster de Café" },
 *   wave: 2022,
 *   origin: "example" as const,
 *   answers: { governance: { manager: true, bodies: ["board"], rules: "written", companyVoice: "majority", transparency: "shared" } },
 * } as const;
 * const prepared = prepareColumns(encodeColumns([cluster], ssme2022), ssme2022);
 * prepared.score().areas["governance"]?.[0]; // => 83.33
 * prepared.score({ weights: { "governance.bodies": 0 } }).areas["governance"]?.[0]; // => 91.67
 * prepared.levels({ levels: { consolidado: 80 } })[0]; // => -2
 * ```
 */
export function prepareColumns(columns: Columns, methodology: Methodology): PreparedColumns {
  const plan = columnPlan(compile(methodology));
  const source = keptBlocks(plan, checkColumns(columns, plan.used));
  const { length } = source;
  let known: LevelForms | null | undefined;
  const forms = (): LevelForms | null => (known === undefined ? (known = levelForms(plan, source)) : known);
  return {
    length,
    score: (options = {}) => scoreSource(plan, source, options),
    levels: (options = {}) => {
      const output = levelsOnly(length);
      if (!reweighLevels(plan, source, forms, options, output)) runColumns(plan, source, options, output);
      return output.level;
    },
  };
}
