import type { AreaBlock } from "./areaBlock.js";
import type { AnswerTables, Constants, Five, PatternRows } from "./flatRun.js";

/**
 * Scores an area whose numerators are looked up in a block in which something is not answered, by the pattern of the states
 * of its answers: each pattern has factors of its own, 0 for what is not answered. What is no answer leaves the root a sum
 * below 0, and a state that a question does not have leaves it no number.
 *
 * Constants stand as `numeratorConstants` lists them. `AreaBlock` says why two clusters go together.
 *
 * @returns False if a number is not whole, or larger than the tables have room for, be it only that of nobody's answer.
 */
export function scoreLookedUpPatterns(
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
      const placeP = v & 1023;
      const placeQ = w & 1023;
      const placeR = x & 1023;
      const placeS = y & 1023;
      const placeT = z & 1023;
      if (placeP !== v || placeQ !== w || placeR !== x || placeS !== y || placeT !== z) return false;
      const row = (patterns[u] as number) << 3;
      const sum =
        (tables[placeP] as number) * (rows[row] as number) +
        (tables[placeQ + 1024] as number) * (rows[row + 1] as number) +
        ((tables[placeR + 2048] as number) * (rows[row + 2] as number) +
          (tables[placeS + 3072] as number) * (rows[row + 3] as number)) +
        (tables[placeT + 4096] as number) * (rows[row + 4] as number);
      const raised = sum * factor + offset;
      const units = Math.floor(raised);
      const rest = raised - units;
      if (slack > 0 && (rest < slack || rest > 1 - slack)) doubts[u] = 1;
      scores[from + u] = units / (rows[row + 6] as number);
      root[u] = (root[u] as number) + sum * share;
      root[u + 1024] = (root[u + 1024] as number) + (rows[row + 7] as number);
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
      const rowNext = (patterns[u + 1] as number) << 3;
      const sumNext =
        (tables[placePNext] as number) * (rows[rowNext] as number) +
        (tables[placeQNext + 1024] as number) * (rows[rowNext + 1] as number) +
        ((tables[placeRNext + 2048] as number) * (rows[rowNext + 2] as number) +
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
