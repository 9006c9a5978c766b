import type { Issue } from "../errors.js";
import type { Methodology } from "../methodology/methodology.js";
import type { Locale } from "../text.js";
import { suggest } from "./describeFault.js";
import { expectationAt } from "./expectation.js";
import type { IssueCode } from "./fault.js";
import type { Field } from "./fields.js";
import { issueMessage } from "./issueMessages.js";
import type { RowDefaults } from "./nestRow.js";
import { printValue } from "../printValue.js";

/** Lists the columns of the identity that a table needs and does not have. */
export function missingColumns(given: ReadonlySet<string>, { wave, origin }: RowDefaults): readonly string[] {
  const required = [
    ...["cluster.id", "cluster.name"],
    ...(wave === undefined ? ["wave"] : []),
    ...(origin === undefined ? ["origin"] : []),
  ];
  return required.filter((column) => !given.has(column));
}

/** Finds the columns that a table has and no field knows, and those of the identity that it lacks. */
export function columnIssues(
  given: ReadonlySet<string>,
  missing: readonly string[],
  fields: readonly Field[],
  methodology: Methodology,
  locale: Locale,
): readonly Issue[] {
  const known = new Set(fields.flatMap((field) => field.columns));
  const names = [...known];
  const unknown = [...given].filter((column) => !known.has(column));
  return [
    ...unknown.map((column) =>
      tableIssue("unknown-column", column, locale, {
        received: printValue(column, locale),
        expected: expectedColumn[locale],
        suggestion: suggest(column, names, locale),
      }),
    ),
    ...missing.map((column) =>
      tableIssue("missing-column", column, locale, {
        received: printValue(undefined, locale),
        expected: expectationAt(methodology, column.split(".")).expected[locale],
      }),
    ),
  ];
}

/** The issue of a table without data. */
export function noRowsIssue(locale: Locale): Issue {
  return tableIssue("no-rows", undefined, locale, {
    received: printValue(undefined, locale),
    expected: expectedRows[locale],
  });
}

const expectedColumn = { es: "una de las columnas de la metodología", en: "one of the methodology's columns" };
const expectedRows = { es: "al menos una fila con datos", en: "at least one row with data" };

function tableIssue(
  code: IssueCode,
  column: string | undefined,
  locale: Locale,
  words: { readonly received: string; readonly expected: string; readonly suggestion?: string },
): Issue {
  const message = issueMessage(code, { ...words, column: column ?? "" }, locale);
  const { received, expected } = words;
  return { code, path: "", expected, received, message, ...(column === undefined ? {} : { column }) };
}
