import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";

/** A row of a table, by column. */
export type Row = Readonly<Record<string, string>>;

/** Reads a table that lies in the folder of a method. */
export function readTable(method: string, name: string): readonly Row[] {
  return parse(readFileSync(join(import.meta.dirname, method, name), "utf8"), { columns: true });
}

/** A cell of a table that must be there. */
export function cell(row: Row, column: string): string {
  const text = row[column];
  if (text === undefined) throw new Error(`there is no column ${column}`);
  return text;
}
