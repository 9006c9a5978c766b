import { BLOCK } from "../block.js";

/**
 * Sums the products of values and factors for the first `n` clusters of a block. The values of all slots stand one after the
 * other, a block of each. Those of `slots` are summed, ten at once, so that few sums travel to the memory and back, and the
 * last five, if five are left. There are so many that none is left then: where there are fewer, slots stand there again with
 * factor 0.
 */
export function sumForm(
  values: Float64Array,
  slots: Int32Array,
  factors: Float64Array,
  n: number,
  sums: Float64Array,
): void {
  let first = 0;
  for (; first + FIVE < slots.length; first += 2 * FIVE) sumTen(values, slots, factors, first, n, sums);
  if (first < slots.length) sumFive(values, slots, factors, first, n, sums);
}

/** The number of slots is a multiple of it. */
export const FIVE = 5;

function sumTen(
  values: Float64Array,
  slots: Int32Array,
  factors: Float64Array,
  first: number,
  n: number,
  sums: Float64Array,
): void {
  const a = (slots[first] as number) * BLOCK;
  const b = (slots[first + 1] as number) * BLOCK;
  const c = (slots[first + 2] as number) * BLOCK;
  const d = (slots[first + 3] as number) * BLOCK;
  const e = (slots[first + 4] as number) * BLOCK;
  const f = (slots[first + 5] as number) * BLOCK;
  const g = (slots[first + 6] as number) * BLOCK;
  const h = (slots[first + 7] as number) * BLOCK;
  const i = (slots[first + 8] as number) * BLOCK;
  const j = (slots[first + 9] as number) * BLOCK;
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
  const from = first === 0 ? 0 : 1;
  for (let u = 0; u < n; u += 1) {
    sums[u] =
      (sums[u] as number) * from +
      ((values[a + u] as number) * byA + (values[b + u] as number) * byB) +
      ((values[c + u] as number) * byC + (values[d + u] as number) * byD) +
      ((values[e + u] as number) * byE + (values[f + u] as number) * byF) +
      ((values[g + u] as number) * byG + (values[h + u] as number) * byH) +
      ((values[i + u] as number) * byI + (values[j + u] as number) * byJ);
  }
}

function sumFive(
  values: Float64Array,
  slots: Int32Array,
  factors: Float64Array,
  first: number,
  n: number,
  sums: Float64Array,
): void {
  const a = (slots[first] as number) * BLOCK;
  const b = (slots[first + 1] as number) * BLOCK;
  const c = (slots[first + 2] as number) * BLOCK;
  const d = (slots[first + 3] as number) * BLOCK;
  const e = (slots[first + 4] as number) * BLOCK;
  const byA = factors[first] as number;
  const byB = factors[first + 1] as number;
  const byC = factors[first + 2] as number;
  const byD = factors[first + 3] as number;
  const byE = factors[first + 4] as number;
  const from = first === 0 ? 0 : 1;
  for (let u = 0; u < n; u += 1) {
    sums[u] =
      (sums[u] as number) * from +
      ((values[a + u] as number) * byA + (values[b + u] as number) * byB) +
      ((values[c + u] as number) * byC + (values[d + u] as number) * byD) +
      (values[e + u] as number) * byE;
  }
}
