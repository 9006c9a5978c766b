import type { AreaBlock } from "./areaBlock.js";
import type { Constants, Five } from "./flatRun.js";

/**
 * Scores an area in a block in which everything is answered: x = Σ factor · numerator, which are whole numbers, rounded,
 * and added to the root.
 *
 * Constants stand as `numeratorConstants` lists them. `AreaBlock` says why two clusters go together.
 *
 * @returns False if a numerator is not a whole number from 0 to the largest one.
 */
export function scoreNumerators(
  columns: Five<Float64Array>,
  constants: Constants,
  { n, scores, at, root }: AreaBlock,
): boolean {
  const p = columns[0];
  const q = columns[1];
  const r = columns[2];
  const s = columns[3];
  const t = columns[4];
  for (let start = 0; start < n; start += 128) {
    const from = at | 0;
    const end = Math.min(start + 128, n) | 0;
    const i = constants[0] as number;
    const j = constants[1] as number;
    const k = constants[2] as number;
    const l = constants[3] as number;
    const m = constants[4] as number;
    const mostP = constants[5] as number;
    const mostQ = constants[6] as number;
    const mostR = constants[7] as number;
    const mostS = constants[8] as number;
    const mostT = constants[9] as number;
    const factor = constants[10] as number;
    const offset = constants[11] as number;
    const perOne = constants[12] as number;
    const share = constants[13] as number;
    for (let u = start | 0; u < end; u += 2) {
      const v = p[from + u] as number;
      const vNext = p[from + u + 1] as number;
      const w = q[from + u] as number;
      const wNext = q[from + u + 1] as number;
      const x = r[from + u] as number;
      const xNext = r[from + u + 1] as number;
      const y = s[from + u] as number;
      const yNext = s[from + u + 1] as number;
      const z = t[from + u] as number;
      const zNext = t[from + u + 1] as number;
      // A number outside, or none, makes its product with what is missing to the largest one negative or no number.
      if (
        Math.floor(v) < v ||
        !(v * (mostP - v) >= 0) ||
        Math.floor(w) < w ||
        !(w * (mostQ - w) >= 0) ||
        Math.floor(x) < x ||
        !(x * (mostR - x) >= 0) ||
        Math.floor(y) < y ||
        !(y * (mostS - y) >= 0) ||
        Math.floor(z) < z ||
        !(z * (mostT - z) >= 0)
      )
        return false;
      const sum = v * i + w * j + (x * k + y * l) + z * m;
      scores[from + u] = Math.floor(sum * factor + offset) / perOne;
      root[u] = (root[u] as number) + sum * share;
      if (
        Math.floor(vNext) < vNext ||
        !(vNext * (mostP - vNext) >= 0) ||
        Math.floor(wNext) < wNext ||
        !(wNext * (mostQ - wNext) >= 0) ||
        Math.floor(xNext) < xNext ||
        !(xNext * (mostR - xNext) >= 0) ||
        Math.floor(yNext) < yNext ||
        !(yNext * (mostS - yNext) >= 0) ||
        Math.floor(zNext) < zNext ||
        !(zNext * (mostT - zNext) >= 0)
      )
        return false;
      const sumNext = vNext * i + wNext * j + (xNext * k + yNext * l) + zNext * m;
      scores[from + u + 1] = Math.floor(sumNext * factor + offset) / perOne;
      root[u + 1] = (root[u + 1] as number) + sumNext * share;
    }
  }
  return true;
}
