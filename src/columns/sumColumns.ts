import { makeNumbers } from "./block.js";
import { isIndex } from "./isIndex.js";

/** Numbers, one for each cluster of a block, and what they are multiplied with. */
export interface Addend {
  readonly x: Float64Array;
  readonly factor: number;
  /** They must be whole, from 0 to this; below 0 they are known to be valid. */
  readonly most: number;
}

type Five = readonly [Addend, Addend, Addend, Addend, Addend];

/**
 * Sums the products of columns and factors, for the first `n` clusters of a block. Five columns go at once, so that few
 * sums travel to the memory and back, and numbers that must be looked at are looked at on the way.
 *
 * @returns False if one of them is not valid.
 */
export function sumColumns(addends: readonly Addend[], n: number, sums: Float64Array): boolean {
  sums.fill(0, 0, n);
  const known = addends.filter(({ most }) => most < 0);
  const unknown = addends.filter(({ most }) => most >= 0);
  let isValid = true;
  for (const five of inFives(known)) addFive(five, n, sums);
  for (const five of inFives(unknown)) isValid = addFiveIndexes(five, n, sums) && isValid;
  return isValid;
}

const zeros: Addend = { x: makeNumbers(), factor: 0, most: 0 };

/** Groups of five; what is missing to the last one adds nothing. */
function inFives(addends: readonly Addend[]): readonly Five[] {
  const fives: Five[] = [];
  for (let at = 0; at < addends.length; at += 5) {
    const [a = zeros, b = zeros, c = zeros, d = zeros, e = zeros] = addends.slice(at, at + 5);
    fives.push([a, b, c, d, e]);
  }
  return fives;
}

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

function addFiveIndexes([a, b, c, d, e]: Five, n: number, sums: Float64Array): boolean {
  const [p, q, r, s, t] = [a.x, b.x, c.x, d.x, e.x];
  const [i, j, k, l, m] = [a.factor, b.factor, c.factor, d.factor, e.factor];
  const [mostP, mostQ, mostR, mostS, mostT] = [a.most, b.most, c.most, d.most, e.most];
  let isValid = true;
  for (let u = 0; u < n; u += 1) {
    const v = p[u] as number;
    const w = q[u] as number;
    const x = r[u] as number;
    const y = s[u] as number;
    const z = t[u] as number;
    isValid =
      isValid && isIndex(v, mostP) && isIndex(w, mostQ) && isIndex(x, mostR) && isIndex(y, mostS) && isIndex(z, mostT);
    sums[u] = (sums[u] as number) + v * i + w * j + x * k + y * l + z * m;
  }
  return isValid;
}
