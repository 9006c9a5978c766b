import type { FigureTable, ProtectionRule } from "./figureTable.js";
import { withholdSmallCells, type Line, type Mark } from "./withholdSmallCells.js";

/**
 * Decides which counts of clusters to withhold: one row per group, one column per count. Columns add up to the wave;
 * `linesOf` gives the columns of a row that add up to a sum that is shown.
 */
export function markCounts(
  { groups, wave }: FigureTable<readonly number[]>,
  linesOf: (row: readonly number[]) => readonly Line[],
  { minimum, hidden }: ProtectionRule,
): Mark[][] {
  const width = wave.length;
  // The groups that are withheld as a whole are one more row.
  const rest = wave.map((count, column) =>
    Math.max(
      0,
      groups.reduce((left, row) => left - (row[column] ?? 0), count),
    ),
  );
  const rows = hidden ? [...groups, rest] : groups;
  const lines = [
    ...rows.flatMap((row, r) => linesOf(row).map((line) => line.map((column) => r * width + column))),
    ...wave.map((_, column) => rows.map((_, r) => r * width + column)),
  ];
  const marks = withholdSmallCells(rows.flat(), lines, minimum);
  return groups.map((_, r) => marks.slice(r * width, (r + 1) * width));
}
