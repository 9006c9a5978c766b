/**
 * What becomes of a cell: shown; withheld since its count is small; withheld since it would give such a cell away; or
 * withheld with its whole line, since nothing less protects it.
 */
export type Mark = "shown" | "small" | "protecting" | "line";

/** Indexes of cells whose counts add up to a sum that a reader knows. */
export type Line = readonly number[];

/** Withholds the counts from 1 to minimum − 1. */
export function withholdSmall(counts: readonly number[], minimum: number): Mark[] {
  return counts.map((count) => (count >= 1 && count < minimum ? "small" : "shown"));
}

/**
 * Decides which counts to withhold, in addition to those in `withheld`. Counts from 1 to minimum − 1 are; zeros are shown.
 *
 * Along each line further cells are withheld until every withheld cell is left open: at least two are withheld, and
 * their sum lies strictly between the least and the most that they can add up to by what is told of them (a small cell
 * is 1 to minimum − 1, a protecting one minimum or more). Nothing that is withheld can then be computed from one sum.
 * The next cell is the smallest that also helps a line that crosses, or else the smallest. Where nonzero cells do not
 * suffice, the whole line is withheld, zeros too. Several sums taken together, as in linear programming, may still
 * narrow a cell down.
 */
export function withholdSmallCells(
  counts: readonly number[],
  lines: readonly Line[],
  minimum: number,
  withheld: readonly Mark[] = withholdSmall(counts, minimum),
): Mark[] {
  const marks = [...withheld];
  const through = counts.map((): Line[] => []);
  for (const line of lines) for (const cell of line) through[cell]?.push(line);
  // Known until one of the line's cells is withheld.
  const open = new Map<Line, boolean>();
  const isOpen = (line: Line): boolean => {
    const known = open.get(line) ?? leavesOpen(line, counts, marks, minimum);
    open.set(line, known);
    return known;
  };
  const withhold = (cell: number, mark: Mark): void => {
    marks[cell] = mark;
    for (const line of through[cell] ?? []) open.delete(line);
  };
  const protect = (line: Line): boolean => {
    if (isOpen(line)) return false;
    const candidates = line.filter((cell) => counts[cell] !== 0 && marks[cell] === "shown");
    const helping = candidates.filter((cell) => through[cell]?.some((other) => other !== line && !isOpen(other)));
    const next = smallest(helping, counts) ?? smallest(candidates, counts);
    if (next !== null) withhold(next, "protecting");
    else if (line.every((cell) => marks[cell] === "line")) return false;
    else for (const cell of line) withhold(cell, "line");
    return true;
  };
  // Every change withholds one more cell or one more line, so this ends.
  while (lines.some(protect));
  return marks;
}

/** Whether the sum of a line leaves more than one possible count for each of its withheld cells. */
function leavesOpen(line: Line, counts: readonly number[], marks: readonly Mark[], minimum: number): boolean {
  const withheld = line.filter((cell) => marks[cell] !== "shown");
  if (withheld.length < 2) return withheld.length === 0;
  const least = { shown: 0, small: 1, protecting: minimum, line: 0 };
  const most = { shown: 0, small: minimum - 1, protecting: Infinity, line: Infinity };
  const sum = (size: (cell: number) => number): number => withheld.reduce((total, cell) => total + size(cell), 0);
  const known = sum((cell) => counts[cell] ?? 0);
  const bound = (bounds: typeof least): number => sum((cell) => bounds[marks[cell] ?? "shown"]);
  return bound(least) < known && known < bound(most);
}

function smallest(cells: readonly number[], counts: readonly number[]): number | null {
  return cells.reduce<number | null>(
    (least, cell) => (least === null || (counts[cell] ?? 0) < (counts[least] ?? 0) ? cell : least),
    null,
  );
}
