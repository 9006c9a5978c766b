import { BLOCK } from "../block.js";

/**
 * Adds to sums what tables say, for the first `n` clusters of a block. Indexes tell which of the cells to take; those of all
 * tables stand one after the other, a block of each. Five are looked up at once, so that few sums travel to the memory and
 * back, and the last two, if there are no more.
 */
export function sumLookups(
  cells: Float64Array,
  indexes: Uint32Array,
  tables: number,
  n: number,
  sums: Float64Array,
): void {
  for (let first = 0; first < tables; first += FIVE) {
    if (tables - first > TWO) lookUpFive(cells, indexes, first * BLOCK, n, sums);
    else lookUpTwo(cells, indexes, first * BLOCK, n, sums);
  }
}

const FIVE = 5;
const TWO = 2;

/** How many columns of indexes there have to be for so many tables. The others are of the cell that is 0. */
export function lookupColumns(tables: number): number {
  const last = tables % FIVE;
  return tables - last + (last > TWO ? FIVE : last > 0 ? TWO : 0);
}

function lookUpFive(cells: Float64Array, indexes: Uint32Array, first: number, n: number, sums: Float64Array): void {
  const a = first | 0;
  const b = (a + BLOCK) | 0;
  const c = (b + BLOCK) | 0;
  const d = (c + BLOCK) | 0;
  const e = (d + BLOCK) | 0;
  for (let u = 0; u < n; u += 1) {
    sums[u] =
      (sums[u] as number) +
      ((cells[indexes[(a + u) | 0] as number] as number) + (cells[indexes[(b + u) | 0] as number] as number)) +
      ((cells[indexes[(c + u) | 0] as number] as number) + (cells[indexes[(d + u) | 0] as number] as number)) +
      (cells[indexes[(e + u) | 0] as number] as number);
  }
}

function lookUpTwo(cells: Float64Array, indexes: Uint32Array, first: number, n: number, sums: Float64Array): void {
  const a = first | 0;
  const b = (a + BLOCK) | 0;
  for (let u = 0; u < n; u += 1) {
    sums[u] =
      (sums[u] as number) +
      ((cells[indexes[(a + u) | 0] as number] as number) + (cells[indexes[(b + u) | 0] as number] as number));
  }
}
