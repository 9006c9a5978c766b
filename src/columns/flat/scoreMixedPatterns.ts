import type { AreaBlock } from "./areaBlock.js";
import type { AnswerTables, Constants, Five, PatternRows } from "./flatRun.js";

/**
 * Scores an area in a block in which something is not answered, by the pattern of the states of its answers: each pattern
 * has factors of its own, 0 for what is not answered. The first three numerators are numbers as they stand, and the last two
 * are looked up. Of these, what is no answer leaves the root a sum below 0, and a state that a question does not have leaves
 * it no number.
 *
 * Constants stand as `numeratorConstants` lists them. `AreaBlock` says why two clusters go together.
 *
 * @returns False if one of the first three is not a whole number from 0 to the largest one, or if one of the others is not
 * whole, or larger than the tables have room for, be it only that of nobody's answer.
 */
export function scoreMixedPatterns(
  columns: Five<Float64Array>,
  tables: AnswerTables,
  constants: Constants,
  rows: PatternRows,
  { n, scores, at, root, doubts, patterns }: AreaBlock,
): boolean {
  const p = columns[0];
  const q = columns[1];
  const r = columns[2];
  const s = columns[3];
  const t = columns[4];
  for (let start = 0; start < n; start += 128) {
    const from = at | 0;
    const end = Math.min(start + 128, n) | 0;
    const mostP = constants[5] as number;
    const mostQ = constants[6] as number;
    const mostR = constants[7] as number;
    const factor = constants[10] as number;
    const offset = constants[11] as number;
    const share = constants[13] as number;
    const slack = constants[14] as number;
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
      const row = (patterns[u] as number) << 3;
      const sum =
        v * (rows[row] as number) +
        w * (rows[row + 1] as number) +
        (x * (rows[row + 2] as number) + (tables[placeS + 3072] as number) * (rows[row + 3] as number)) +
        (tables[placeT + 4096] as number) * (rows[row + 4] as number);
      const raised = sum * factor + offset;
      const units = Math.floor(raised);
      const rest = raised - units;
      if (slack > 0 && (rest < slack || rest > 1 - slack)) doubts[u] = 1;
      scores[from + u] = units / (rows[row + 6] as number);
      root[u] = (root[u] as number) + sum * share;
      root[u + 1024] = (root[u + 1024] as number) + (rows[row + 7] as number);
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
      const rowNext = (patterns[u + 1] as number) << 3;
      const sumNext =
        vNext * (rows[rowNext] as number) +
        wNext * (rows[rowNext + 1] as number) +
        (xNext * (rows[rowNext + 2] as number) +
          (tables[placeSNext + 3072] as number) * (rows[rowNext + 3] as number)) +
        (tables[placeTNext + 4096] as number) * (rows[rowNext + 4] as number);
      const raisedNext = sumNext * factor + offset;
      const unitsNext = Math.floor(raisedNext);
      const restNext = raisedNext - unitsNext;
      if (slack > 0 && (restNext < slack || restNext > 1 - slack)) doubts[u + 1] = 1;
      scores[from + u + 1] = unitsNext / (rows[rowNext + 6] as number);
      root[u + 1] = (root[u + 1] as number) + sumNext * share;
      root[u + 1025] = (root[u + 1025] as number) + (rows[rowNext + 7] as number);
    }
  }
  return true;
}
