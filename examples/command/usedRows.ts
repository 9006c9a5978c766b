import type { Assessment } from "ssme";
import type { ParsedRows } from "ssme/input";
import type { Table } from "../readTable.js";

/** An assessment and the row that it was read from. */
export interface UsedRow<A> {
  readonly row: number;
  readonly assessment: Assessment<A>;
}

/** The rows that a bulletin can use: those accepted and, if asked for, what is left of those with mistakes. */
export function usedRows<A>(rows: Table["rows"], parsed: ParsedRows<A>, usesPartial: boolean): UsedRow<A>[] {
  const refused = new Map(parsed.rejected.map(({ row, partial }) => [row, partial]));
  const accepted = parsed.accepted.values();
  return rows.flatMap((cells, index) => {
    const row = index + 1;
    if (Object.values(cells).every((cell) => cell.trim() === "")) return [];
    const assessment = refused.has(row) ? usesPartial && refused.get(row) : accepted.next().value;
    return assessment ? [{ row, assessment }] : [];
  });
}
