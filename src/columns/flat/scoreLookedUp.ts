import type { AreaBlock } from "./areaBlock.js";
import type { AnswerTables, Constants, Five } from "./flatRun.js";

/**
 * Scores an area in a block in which everything is answered: x = Σ factor · numerator, which are whole numbers and looked up,
 * rounded, and added to the root. What is no answer leaves the root a sum below 0.
 *
 * Constants stand as `numeratorConstants` lists them. `AreaBlock` says why two clusters go together.
 *
 * @returns False if a number is not whole, or larger than the tables have room for.
 */
export function scoreLookedUp(
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
      const placeP = v & 1023;
      const placeQ = w & 1023;
      const placeR = x & 1023;
      const placeS = y & 1023;
      const placeT = z & 1023;
      if (placeP !== v || placeQ !== w || placeR !== x || placeS !== y || placeT !== z) return false;
      const sum =
        (tables[placeP] as number) +
        (tables[placeQ + 1024] as number) +
        ((tables[placeR + 2048] as number) + (tables[placeS + 3072] as number)) +
        (tables[placeT + 4096] as number);
      scores[from + u] = Math.floor(sum * factor + offset) / perOne;
      root[u] = (root[u] as number) + sum * share;
      const placePNext = vNext & 1023;
      const placeQNext = wNext & 1023;
      const placeRNext = xNext & 1023;
      const placeSNext = yNext & 1023;
      const placeTNext = zNext & 1023;
      if (
        placePNext !== vNext ||
        placeQNext !== wNext ||
        placeRNext !== xNext ||
        placeSNext !== yNext ||
        placeTNext !== zNext
      )
        return false;
      const sumNext =
        (tables[placePNext] as number) +
        (tables[placeQNext + 1024] as number) +
        ((tables[placeRNext + 2048] as number) + (tables[placeSNext + 3072] as number)) +
        (tables[placeTNext + 4096] as number);
      scores[from + u + 1] = Math.floor(sumNext * factor + offset) / perOne;
      root[u + 1] = (root[u + 1] as number) + sumNext * share;
    }
  }
  return true;
}
