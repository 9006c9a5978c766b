import type { AreaBlock } from "./areaBlock.js";
import type { AnswerTables, Constants, Five } from "./flatRun.js";

/**
 * Scores an area in a block in which everything is answered: x = Σ factor · numerator, which are whole numbers, rounded, and
 * added to the root. The first three numerators are numbers as they stand, which takes less time, and the last two are
 * looked up. Of these, what is no answer leaves the root a sum below 0.
 *
 * Constants stand as `numeratorConstants` lists them. `AreaBlock` says why two clusters go together.
 *
 * @returns False if one of the first three is not a whole number from 0 to the largest one, or if one of the others is not
 * whole, or larger than the tables have room for.
 */
export function scoreMixed(
  columns: Five<Float64Array>,
  tables: AnswerTables,
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
    const mostP = constants[5] as number;
    const mostQ = constants[6] as number;
    const mostR = constants[7] as number;
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
      const placeS = y & 1023;
      const placeT = z & 1023;
      if (
        Math.floor(v) < v ||
        !(v * (mostP - v) >= 0) ||
        Math.floor(w) < w ||
        !(w * (mostQ - w) >= 0) ||
        Math.floor(x) < x ||
        !(x * (mostR - x) >= 0) ||
        placeS !== y ||
        placeT !== z
      )
        return false;
      const sum = v * i + w * j + (x * k + (tables[placeS + 3072] as number)) + (tables[placeT + 4096] as number);
      scores[from + u] = Math.floor(sum * factor + offset) / perOne;
      root[u] = (root[u] as number) + sum * share;
      const placeSNext = yNext & 1023;
      const placeTNext = zNext & 1023;
      if (
        Math.floor(vNext) < vNext ||
        !(vNext * (mostP - vNext) >= 0) ||
        Math.floor(wNext) < wNext ||
        !(wNext * (mostQ - wNext) >= 0) ||
        Math.floor(xNext) < xNext ||
        !(xNext * (mostR - xNext) >= 0) ||
        placeSNext !== yNext ||
        placeTNext !== zNext
      )
        return false;
      const sumNext =
        vNext * i +
        wNext * j +
        (xNext * k + (tables[placeSNext + 3072] as number)) +
        (tables[placeTNext + 4096] as number);
      scores[from + u + 1] = Math.floor(sumNext * factor + offset) / perOne;
      root[u + 1] = (root[u + 1] as number) + sumNext * share;
    }
  }
  return true;
}
