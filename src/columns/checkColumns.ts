import { SsmeError, type Issue } from "../errors.js";
import { printValue } from "../printValue.js";
import type { Column, Columns } from "./columns.js";
import type { UsedColumn } from "./usedColumns.js";

/** A column that was found, with the place that it has. */
export interface FoundColumn extends UsedColumn {
  readonly column: Column;
}

/** What was given as a column, where anything may stand for its arrays. */
type Given = Partial<Record<keyof Column, unknown>>;

const kinds: Readonly<Record<keyof Column, string>> = { values: "Float64Array", states: "Uint8Array" };

/** Finds columns by their names. Throws `invalid-columns`, with every one that is missing or of another shape or length. */
export function checkColumns(columns: Columns, used: readonly UsedColumn[]): readonly FoundColumn[] {
  if (typeof columns !== "object" || (columns as unknown) === null) {
    throw new SsmeError("invalid-columns", `Columns are an object by name; received ${printValue(columns, "en")}.`);
  }
  const given = used.map(({ name }) => readOnce(Object.hasOwn(columns, name) ? columns[name] : undefined));
  if (!areColumns(given)) refuse(given, used);
  return used.map(({ name, field, cell }, index) => ({ name, field, cell, column: given[index] as Column }));
}

/** Tells at first sight whether all are columns of one length. */
function areColumns(given: readonly unknown[]): boolean {
  const [first] = given;
  const length = isObject(first) && first.values instanceof Float64Array ? first.values.length : -1;
  return given.every(
    (column) =>
      isObject(column) &&
      column.values instanceof Float64Array &&
      column.states instanceof Uint8Array &&
      column.values.length === length &&
      column.states.length === length,
  );
}

/** Throws `invalid-columns`, unless arrays are only those of another worker or frame. */
function refuse(given: readonly unknown[], used: readonly UsedColumn[]): void {
  const first = given.findIndex(isColumn);
  const length = first === -1 ? null : (given[first] as Column).values.length;
  const reference = used[first]?.name ?? "";
  const issues = used.flatMap(({ name }, index) => findIssues(name, given[index], length, reference));
  if (issues.length > 0) throw new SsmeError("invalid-columns", "These columns cannot be scored:", issues);
}

/** Takes the arrays out of a column, whose getters might make others every time. */
function readOnce(column: unknown): unknown {
  if (!isObject(column)) return column;
  const { values, states } = column;
  return { values, states };
}

/** Arrays of numbers have a method called values. */
function isObject(given: unknown): given is Given {
  return typeof given === "object" && given !== null && !ArrayBuffer.isView(given);
}

function isColumn(given: unknown): given is Column {
  if (!isObject(given)) return false;
  const { values, states } = given;
  return kindOf(values) === kinds.values && kindOf(states) === kinds.states;
}

/** The name of an array of numbers, wherever it was made, also in a worker or a frame; or what a message calls another value. */
function kindOf(value: unknown): string {
  return ArrayBuffer.isView(value) ? Object.prototype.toString.call(value).slice(8, -1) : printValue(value, "en");
}

function findIssues(name: string, given: unknown, length: number | null, reference: string): readonly Issue[] {
  const issue = (expected: string, received: string): Issue => ({
    code: "invalid-column",
    path: name,
    column: name,
    expected,
    received,
    message: `expected ${expected}; received ${received}`,
  });
  if (given === undefined) return [issue("a column of this name", "none")];
  if (!isObject(given)) return [issue("values and states", kindOf(given))];
  return (["values", "states"] as const).flatMap((part) => {
    const array = given[part];
    const kind = kindOf(array);
    if (kind !== kinds[part]) return [issue(`${part} in a ${kinds[part]}`, kind)];
    const own = (array as Column[typeof part]).length;
    return own === length || length === null
      ? []
      : [issue(`${length} ${part}, as many as ${reference} has values`, `${own}`)];
  });
}
