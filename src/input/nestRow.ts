import type { Origin } from "../assessment/assessment.js";
import { bareRecord } from "./bareRecord.js";
import type { Field } from "./fields.js";

/** What stands in for identity that a row does not say. */
export interface RowDefaults {
  readonly wave?: number;
  readonly origin?: Origin;
}

/** Nests the cells of a row as an assessment nests its values. Fields that say nothing are left out. */
export function nestRow(
  row: Readonly<Record<string, unknown>>,
  fields: readonly Field[],
  defaults: RowDefaults,
): Record<string, unknown> {
  const assessment = bareRecord();
  assessment["cluster"] = bareRecord();
  assessment["answers"] = bareRecord();
  assessment["wave"] = defaults.wave;
  assessment["origin"] = defaults.origin;
  for (const { path, columns, read } of fields) {
    const value = read(columns.map((column) => row[column]));
    if (value === undefined) continue;
    let holder = assessment;
    for (const key of path.slice(0, -1)) holder = (holder[key] ??= bareRecord()) as Record<string, unknown>;
    holder[path.at(-1) ?? ""] = value;
  }
  return assessment;
}
