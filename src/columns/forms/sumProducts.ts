import { BLOCK } from "../block.js";

/**
 * Adds the products of values and factors to sums, for the first `n` clusters of a block. The values of all columns stand
 * one after the other, a block of each. Ten are summed at once, so that few sums travel to the memory and back, and the
 * last five, if five are left.
 */
export function sumProducts(values: Float64Array, factors: Float64Array, n: number, sums: Float64Array): void {
  let first = 0;
  for (; first + FIVE < factors.length; first += 2 * FIVE) sumTen(values, factors, first, n, sums);
  if (first < factors.length) sumFive(values, factors, first, n, sums);
}

const FIVE = 5;

/** How many columns there have to be for so many slots: five by five. The others have factor 0. */
export function productColumns(slots: number): number {
  return Math.ceil(slots / FIVE) * FIVE;
}

function sumTen(values: Float64Array, factors: Float64Array, first: number, n: number, sums: Float64Array): void {
  const a = (first * BLOCK) | 0;
  const b = (a + BLOCK) | 0;
  const c = (b + BLOCK) | 0;
  const d = (c + BLOCK) | 0;
  const e = (d + BLOCK) | 0;
  const f = (e + BLOCK) | 0;
  const g = (f + BLOCK) | 0;
  const h = (g + BLOCK) | 0;
  const i = (h + BLOCK) | 0;
  const j = (i + BLOCK) | 0;
  const byA = factors[first] as number;
  const byB = factors[first + 1] as number;
  const byC = factors[first + 2] as number;
  const byD = factors[first + 3] as number;
  const byE = factors[first + 4] as number;
  const byF = factors[first + 5] as number;
  const byG = factors[first + 6] as number;
  const byH = factors[first + 7] as number;
  const byI = factors[first + 8] as number;
  const byJ = factors[first + 9] as number;
  for (let u = 0; u < n; u += 1) {
    sums[u] =
      (sums[u] as number) +
      ((values[(a + u) | 0] as number) * byA + (values[(b + u) | 0] as number) * byB) +
      ((values[(c + u) | 0] as number) * byC + (values[(d + u) | 0] as number) * byD) +
      ((values[(e + u) | 0] as number) * byE + (values[(f + u) | 0] as number) * byF) +
      ((values[(g + u) | 0] as number) * byG + (values[(h + u) | 0] as number) * byH) +
      ((values[(i + u) | 0] as number) * byI + (values[(j + u) | 0] as number) * byJ);
  }
}

function sumFive(values: Float64Array, factors: Float64Array, first: number, n: number, sums: Float64Array): void {
  const a = (first * BLOCK) | 0;
  const b = (a + BLOCK) | 0;
  const c = (b + BLOCK) | 0;
  const d = (c + BLOCK) | 0;
  const e = (d + BLOCK) | 0;
  const byA = factors[first] as number;
  const byB = factors[first + 1] as number;
  const byC = factors[first + 2] as number;
  const byD = factors[first + 3] as number;
  const byE = factors[first + 4] as number;
  for (let u = 0; u < n; u += 1) {
    sums[u] =
      (sums[u] as number) +
      ((values[(a + u) | 0] as number) * byA + (values[(b + u) | 0] as number) * byB) +
      ((values[(c + u) | 0] as number) * byC + (values[(d + u) | 0] as number) * byD) +
      (values[(e + u) | 0] as number) * byE;
  }
}
