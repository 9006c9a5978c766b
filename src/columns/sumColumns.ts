import { makeNumbers } from "./block.js";

/** Numbers, one for each cluster of a block, and what they are multiplied with. */
export interface Addend {
  readonly x: Float64Array;
  readonly factor: number;
}

type Five = readonly [Addend, Addend, Addend, Addend, Addend];

/**
 * Sums the products of columns and factors, for the first `n` clusters of a block. Five columns go at once, so that few
 * sums travel to the memory and back.
 */
export function sumColumns(addends: readonly Addend[], n: number, sums: Float64Array): void {
  sums.fill(0, 0, n);
  for (let at = 0; at < addends.length; at += 5) {
    const [a = zeros, b = zeros, c = zeros, d = zeros, e = zeros] = addends.slice(at, at + 5);
    addFive([a, b, c, d, e], n, sums);
  }
}

/** What is missing to the last five adds nothing. */
const zeros: Addend = { x: makeNumbers(), factor: 0 };

function addFive([a, b, c, d, e]: Five, n: number, sums: Float64Array): void {
  const [p, q, r, s, t] = [a.x, b.x, c.x, d.x, e.x];
  const [i, j, k, l, m] = [a.factor, b.factor, c.factor, d.factor, e.factor];
  for (let u = 0; u < n; u += 1) {
    sums[u] =
      (sums[u] as number) +
      (p[u] as number) * i +
      (q[u] as number) * j +
      (r[u] as number) * k +
      (s[u] as number) * l +
      (t[u] as number) * m;
  }
}
