import type { Assessment, Origin } from "../assessment/assessment.js";
import type { Issue } from "../errors.js";
import type { Methodology } from "../methodology/methodology.js";
import type { Text } from "../text.js";
import { isBlank } from "./cells.js";
import { copyValid } from "./copying/copyValid.js";
import { columnIssues, missingColumns, noRowsIssue } from "./columnIssues.js";
import { describeFault } from "./describeFault.js";
import type { Fault } from "./fault.js";
import { type Field, listFields } from "./fields.js";
import { isRecord } from "./isRecord.js";
import { nestRow } from "./nestRow.js";
import { noListIssue } from "./noListIssue.js";
import type { ParseOptions } from "./parseAssessment.js";
import { type AssessmentReading, readAssessment } from "./readAssessment.js";
import { type Plain, readPlain } from "./readPlain.js";
import { settleRepeats } from "./settleRepeats.js";

/** Options of reading rows. */
export interface ParseRowsOptions extends ParseOptions {
  /** The wave of rows whose column `wave` is blank or missing. */
  readonly wave?: number;
  /** The origin of rows whose column `origin` is blank or missing. */
  readonly origin?: Origin;
}

/** A row that has issues. */
export interface RejectedRow<A> {
  /** From 1 for the first row of data. */
  readonly row: number;
  /** Those of this row alone: what a whole column lacks is an issue of the table, so that there may be none here. */
  readonly issues: readonly Issue[];
  /**
   * The assessment without the answers that have issues; null if its cluster, wave or origin is at fault or
   * another row stands for the same cluster and wave.
   */
  readonly partial: Assessment<A> | null;
}

/** The rows of a table, each either accepted or rejected, in their order. */
export interface ParsedRows<A> {
  readonly accepted: readonly Assessment<A>[];
  readonly rejected: readonly RejectedRow<A>[];
  /** Issues of the table itself: unknown columns, missing columns, no data, or no table at all (`not-a-list`). */
  readonly issues: readonly Issue[];
}

/**
 * Reads the rows of a table, such as a spreadsheet or a CSV file, one cluster in each. `columns` lists the columns.
 *
 * Cells hold ids of options or their official codes (DANE's "05" or 5), numbers as numbers or as text ("0.35"), yes and
 * no (yes, no, true, false, sí, si), lists with `;` between, `dont-know` and `not-applicable`. An empty cell is not
 * answered. Of a composition with some parts filled the empty ones are 0 if the filled ones add up to 100 per cent or to
 * the answered whole, and else the issue `incomplete-composition`; with none filled it is not answered; a state alone in
 * any of its columns stands for the whole. Rows that are wholly empty are left out, but counted. Of several rows for the
 * same cluster and wave one stands, as in `parseAssessments`.
 *
 * @param rows - One object for each row, with the names of the columns as keys. Read once.
 * @param methodology - For instance `ssme2022`.
 * @param options - The language of the messages, and the wave and origin of rows that do not say them.
 * @returns The accepted assessments; the rejected rows, each issue with its row and column; and the issues of the table.
 * An unknown column is one of the latter, with the nearest known name, and does not reject rows.
 * @throws SsmeError `invalid-methodology` if the methodology's columns cannot be told apart; see `columns`.
 *
 * @example
 * ```ts
 * import { ssme2022 } from "ssme";
 * import { parseRows } from "ssme/input";
 *
 * const rows = [
 *   { "cluster.id": "cafe", "cluster.name": "Clúster de Café", "focus.department": "41", "governance.manager": "sí" },
 *   { "cluster.id": "moda", "cluster.name": "Clúster Moda", "focus.department": 5, "governance.manager": "tal vez" },
 * ];
 * const { accepted, rejected } = parseRows(rows, ssme2022, { wave: 2022, origin: "example" });
 * accepted[0]?.answers; // => { focus: { department: "huila" }, governance: { manager: true } }
 * rejected[0]?.issues.map(({ row, column, code }) => [row, column, code]); // => [[2, "governance.manager", "wrong-type"]]
 * rejected[0]?.partial?.answers; // => { focus: { department: "antioquia" }, governance: {} }
 * ```
 */
export function parseRows<A>(
  rows: Iterable<Readonly<Record<string, unknown>>>,
  methodology: Methodology<A>,
  { locale = "es", ...defaults }: ParseRowsOptions = {},
): ParsedRows<A> {
  const fields = listFields(methodology);
  const issue = noListIssue(rows, expectedList, locale);
  if (issue !== null) return { accepted: [], rejected: [], issues: [issue] };
  const given = new Set<string>();
  const entries: RowEntry[] = [];
  let row = 0;
  for (const input of rows) {
    row += 1;
    const { value, unreadable } = readPlain(input);
    if (isRecord(value)) for (const column of Object.keys(value)) given.add(column);
    if (isRecord(value) && Object.values(value).every(isBlank)) continue;
    const copy = isRecord(value) ? nestRow(value, fields, defaults) : value;
    const valid = copyValid(copy, methodology);
    const reading = valid === null ? readAssessment(copy, methodology) : { faults: [], valid };
    entries.push({ row, unreadable, ...reading });
  }
  const missing = missingColumns(given, defaults);
  const accepted: Assessment<A>[] = [];
  const rejected: RejectedRow<A>[] = [];
  for (const { row, unreadable, faults, valid } of settleRepeats(entries, placeOf)) {
    if (valid !== null && faults.length === 0) {
      accepted.push(valid as Assessment<A>);
    } else {
      const own = faults.filter(({ code, path }) => code !== "missing" || !missing.includes(path.join(".")));
      const issues = own.map((fault) => {
        const place = { row, ...columnOf(fault, fields) };
        return describeFault(fault, { methodology, unreadable, locale, place });
      });
      rejected.push({ row, issues, partial: valid as Assessment<A> | null });
    }
  }
  const isEmpty = entries.length === 0;
  const issues = isEmpty ? [noRowsIssue(locale)] : columnIssues(given, missing, fields, methodology, locale);
  return { accepted, rejected, issues };
}

const expectedList = { es: "una lista con un objeto por cada fila", en: "a list with one object for each row" };

interface RowEntry extends AssessmentReading {
  readonly row: number;
  readonly unreadable: Plain["unreadable"];
}

function placeOf({ row }: RowEntry): Text {
  return { es: `la fila ${row}`, en: `row ${row}` };
}

/** The column in which a fault stands: for a part of a composition its own, for the whole the first. */
function columnOf({ path }: Fault, fields: readonly Field[]): { readonly column?: string } {
  const field = fields.find((candidate) => candidate.path.every((key, depth) => key === path[depth]));
  const part = path.slice(field?.path.length).join(".");
  const column = field?.columns.find((name) => name.endsWith(`.${part}`)) ?? field?.columns[0];
  return column === undefined ? {} : { column };
}
