import { ANSWERED } from "../assessment/cells.js";
import { addsUpToHundred } from "../assessment/cellReaders/addsUpToHundred.js";
import type { Shares } from "../methodology/indicator.js";
import { fraction } from "../numeric/fraction.js";
import type { FoundColumn } from "./checkColumns.js";
import type { FaultyCell } from "./faultyCells.js";

/**
 * Prepares the look at parts that are valid one by one: whether they share one state and, in per cent, add up to 100 within the
 * tolerance.
 */
export function findPartsFault(
  { whole, tolerance = 0 }: Shares,
  columns: readonly FoundColumn[],
): (index: number) => FaultyCell | null {
  const [{ name: first, column: reference }] = columns as readonly [FoundColumn];
  const addsUp = addsUpToHundred(fraction(tolerance));
  const parts = new Float64Array(columns.length);
  return (index) => {
    const state = reference.states[index];
    const other = columns.find(({ column }) => column.states[index] !== state);
    if (other !== undefined) {
      const expected = `state ${state}, as ${first} has`;
      return { column: other.name, index, expected, received: `${other.column.states[index]}` };
    }
    if (state !== ANSWERED || whole !== "percent") return null;
    columns.forEach(({ column }, part) => (parts[part] = column.values[index] as number));
    if (addsUp(parts, 0, parts.length)) return null;
    const within = tolerance === 0 ? "" : ` within ${tolerance}`;
    return { column: first, index, expected: `parts that add up to 100${within}`, received: parts.join(" + ") };
  };
}
