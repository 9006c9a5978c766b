/** Numbers, one for each cluster of a block, and what they are multiplied with. */
export interface Addend {
  readonly x: Float64Array;
  readonly factor: number;
}

const nothing: Addend = { x: new Float64Array(0), factor: 0 };

/**
 * Sums the products of columns and factors, for the first `n` clusters of a block. Five columns go at once, so that few
 * sums travel to the memory and back.
 */
export function sumColumns(addends: readonly Addend[], n: number, sums: Float64Array): void {
  sums.fill(0, 0, n);
  let at = 0;
  for (; at + 5 <= addends.length; at += 5) {
    const [a, b, c, d, e] = addends.slice(at, at + 5) as [Addend, Addend, Addend, Addend, Addend];
    addFive(a, b, c, d, e, n, sums);
  }
  for (; at < addends.length; at += 1) addOne(addends[at] ?? nothing, n, sums);
}

function addFive(a: Addend, b: Addend, c: Addend, d: Addend, e: Addend, n: number, sums: Float64Array): void {
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

function addOne({ x, factor }: Addend, n: number, sums: Float64Array): void {
  for (let u = 0; u < n; u += 1) sums[u] = (sums[u] as number) + (x[u] as number) * factor;
}
