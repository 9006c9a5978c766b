import type { Methodology } from "../methodology/methodology.js";
import { listFields } from "./fields.js";

/**
 * Lists the columns of a methodology's table: what `toRow` writes and `parseRows` reads.
 *
 * First the identity (`cluster.id`, `cluster.name`, `cluster.predecessors`, `wave`, `origin`, `informants`,
 * `verification`); then the answers by their paths in the order of the tree, with one column for each part of a
 * composition (`participants.companiesBySize.micro`); then `evidence.` and the path of each indicator.
 *
 * @param methodology - For instance `ssme2022`.
 * @returns The names of the columns, none repeated.
 * @throws SsmeError `invalid-methodology` if an answer would stand in a column of the identity or of evidence, such as that of
 * an indicator `wave` outside all areas, or of an indicator `id` in an area `cluster`. Such a methodology can be scored,
 * and read from objects, but has no table; the message says what to rename.
 *
 * @example
 * ```ts
 * import { ssme2022 } from "ssme";
 * import { columns } from "ssme/input";
 *
 * columns(ssme2022).slice(0, 4); // => ["cluster.id", "cluster.name", "cluster.predecessors", "wave"]
 * columns(ssme2022).includes("governance.manager"); // => true
 * ```
 */
export function columns(methodology: Methodology): readonly string[] {
  return listFields(methodology).flatMap((field) => field.columns);
}
