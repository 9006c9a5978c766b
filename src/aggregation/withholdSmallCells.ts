/**
 * What becomes of a cell: shown; withheld since its count is small; withheld since it would give such a cell away; or
 * withheld with its whole line, since nothing less protects it.
 */
export type Mark = "shown" | "small" | "protecting" | "line";

/** Counts by row and column, and which of their sums a reader knows. */
export interface CountTable {
  readonly counts: readonly (readonly number[])[];
  /** Whether the cells of a row are disjoint, so that they add up to a sum that is shown. */
  readonly rowsAdd: boolean;
  /** Whether the cells of a column add up to a sum that is shown. */
  readonly columnsAdd: boolean;
}

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly count: number;
}

/** Cells that add up to a sum that is shown, and the line that crosses at each of them. */
interface Line {
  readonly cells: readonly Cell[];
  readonly crossing: (cell: Cell) => readonly Cell[];
}

/**
 * Decides which cells of a table of counts to withhold. Cells with a count from 1 to minimum − 1 are; zeros are shown.
 *
 * Where a line adds up to a sum that is shown, further cells are withheld until the line leaves every withheld cell
 * open: at least two are withheld, and their sum lies strictly between the least and the most that they can add up to
 * by what is told of them (a small cell is 1 to minimum − 1, a protecting one minimum or more). Nothing that is
 * withheld can then be computed from one sum. The next cell is the smallest that also helps a line that crosses, or
 * else the smallest. Where nonzero cells do not suffice, the whole line is withheld, zeros too. Several sums taken
 * together, as in linear programming, may still narrow a cell down.
 */
export function withholdSmallCells({ counts, rowsAdd, columnsAdd }: CountTable, minimum: number): Mark[][] {
  const marks = counts.map((row) => row.map((count): Mark => (count >= 1 && count < minimum ? "small" : "shown")));
  const markOf = ({ row, column }: Cell): Mark => marks[row]?.[column] ?? "shown";
  const mark = ({ row, column }: Cell, as: Mark): void => {
    (marks[row] as Mark[])[column] = as;
  };
  const isOpen = (cells: readonly Cell[]): boolean => leavesOpen(cells, markOf, minimum);
  const protect = ({ cells, crossing }: Line): boolean => {
    if (isOpen(cells)) return false;
    const candidates = cells.filter((cell) => cell.count > 0 && markOf(cell) === "shown");
    const helping = candidates.filter((cell) => !isOpen(crossing(cell)));
    const next = smallest(helping) ?? smallest(candidates);
    if (next !== null) mark(next, "protecting");
    else if (cells.every((cell) => markOf(cell) === "line")) return false;
    else for (const cell of cells) mark(cell, "line");
    return true;
  };
  const lines = listLines(counts, rowsAdd, columnsAdd);
  // Every change withholds one more cell or one more line, so this ends.
  while (lines.some(protect));
  return marks;
}

function listLines(counts: CountTable["counts"], rowsAdd: boolean, columnsAdd: boolean): Line[] {
  const cells = counts.map((row, r) => row.map((count, c): Cell => ({ row: r, column: c, count })));
  const rows = rowsAdd ? cells : [];
  const columns = columnsAdd ? (cells[0] ?? []).map((_, c) => cells.flatMap((row) => row[c] ?? [])) : [];
  return [
    ...rows.map((row): Line => ({ cells: row, crossing: ({ column }) => columns[column] ?? [] })),
    ...columns.map((column): Line => ({ cells: column, crossing: ({ row }) => rows[row] ?? [] })),
  ];
}

/** Whether the sum of a line leaves more than one possible count for each of its withheld cells. */
function leavesOpen(line: readonly Cell[], markOf: (cell: Cell) => Mark, minimum: number): boolean {
  const withheld = line.filter((cell) => markOf(cell) !== "shown");
  if (withheld.length < 2) return withheld.length === 0;
  const least = { shown: 0, small: 1, protecting: minimum, line: 0 };
  const most = { shown: 0, small: minimum - 1, protecting: Infinity, line: Infinity };
  const sum = (size: (cell: Cell) => number): number => withheld.reduce((total, cell) => total + size(cell), 0);
  const known = sum((cell) => cell.count);
  return sum((cell) => least[markOf(cell)]) < known && known < sum((cell) => most[markOf(cell)]);
}

function smallest(cells: readonly Cell[]): Cell | null {
  return cells.reduce<Cell | null>((least, cell) => (least === null || cell.count < least.count ? cell : least), null);
}
