import { SsmeError, type Issue } from "../errors.js";
import { printValue } from "../printValue.js";
import type { Column, Columns } from "./columns.js";
import type { UsedColumn } from "./usedColumns.js";

/** A column that was found, with the place that it has. */
export interface FoundColumn extends UsedColumn {
  readonly column: Column;
}

/** Finds columns by their names. Throws `invalid-columns`, with every one that is missing or of another shape or length. */
export function checkColumns(columns: Columns, used: readonly UsedColumn[]): readonly FoundColumn[] {
  if (typeof columns !== "object" || (columns as unknown) === null) {
    throw new SsmeError("invalid-columns", `Columns are an object by name; received ${printValue(columns, "en")}.`);
  }
  const given = used.map(({ name }): unknown => (Object.hasOwn(columns, name) ? columns[name] : undefined));
  const first = given.findIndex(isColumn);
  const length = first === -1 ? 0 : (given[first] as Column).values.length;
  const reference = used[first]?.name ?? "";
  const issues = used.flatMap(({ name }, index) => findIssue(name, given[index], length, reference));
  if (issues.length > 0) throw new SsmeError("invalid-columns", "These columns cannot be scored:", issues);
  return used.map((place, index) => ({ ...place, column: given[index] as Column }));
}

function isColumn(value: unknown): value is Column {
  if (typeof value !== "object" || value === null) return false;
  const { values, states } = value as Partial<Record<keyof Column, unknown>>;
  return values instanceof Float64Array && states instanceof Uint8Array;
}

function findIssue(name: string, column: unknown, length: number, reference: string): readonly Issue[] {
  const issue = (expected: string, received: string): Issue => ({
    code: "invalid-column",
    path: name,
    column: name,
    expected,
    received,
    message: `expected ${expected}; received ${received}`,
  });
  if (column === undefined) return [issue("a column of this name", "none")];
  if (!isColumn(column)) return [issue("values (Float64Array) and states (Uint8Array)", printValue(column, "en"))];
  return (["values", "states"] as const).flatMap((part) =>
    column[part].length === length
      ? []
      : [issue(`${length} ${part}, as many as ${reference} has values`, `${column[part].length}`)],
  );
}
