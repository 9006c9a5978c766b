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

/** Finds the columns that a table has and no field knows, and those of the identity that it lacks. */
export function columnIssues(
  given: ReadonlySet<string>,
  fields: readonly Field[],
  methodology: Methodology,
  defaults: RowDefaults,
  locale: Locale,
): readonly Issue[] {
  const known = new Set(fields.flatMap((field) => field.columns));
  const names = [...known];
  const unknown = [...given].filter((column) => !known.has(column));
  const missing = requiredPaths(defaults).filter((path) => !given.has(path.join(".")));
  return [
    ...unknown.map((column) =>
      tableIssue("unknown-column", column, locale, {
        received: printValue(column, locale),
        expected: expectedColumn[locale],
        suggestion: suggest(column, names, locale),
      }),
    ),
    ...missing.map((path) =>
      tableIssue("missing-column", path.join("."), locale, {
        received: printValue(undefined, locale),
        expected: expectationAt(methodology, path).expected[locale],
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

function requiredPaths({ wave, origin }: RowDefaults): readonly (readonly string[])[] {
  return [
    ["cluster", "id"],
    ["cluster", "name"],
    ...(wave === undefined ? [["wave"]] : []),
    ...(origin === undefined ? [["origin"]] : []),
  ];
}

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
