import type { AreaBlock } from "./areaBlock.js";
import type { Constants, Five, PatternRows } from "./flatRun.js";

/**
 * Scores an area of quantities between goalposts in a block in which something is not answered, by the pattern of the
 * states of its answers: each pattern has factors of its own, 0 for what is not answered.
 *
 * Constants stand as `positionConstants` lists them. If `isWhole`, all values must be whole.
 *
 * @returns False if a value is no valid answer at first sight, or not whole where all must be; also if what stands for
 * nobody's answer is no number, or if a state is not one of the question's.
 */
export function scorePositionPatterns(
  columns: Five<Float64Array>,
  constants: Constants,
  rows: PatternRows,
  isWhole: boolean,
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
    const raiseP = constants[5] as number;
    const raiseQ = constants[6] as number;
    const raiseR = constants[7] as number;
    const raiseS = constants[8] as number;
    const raiseT = constants[9] as number;
    const lowerP = constants[10] as number;
    const lowerQ = constants[11] as number;
    const lowerR = constants[12] as number;
    const lowerS = constants[13] as number;
    const lowerT = constants[14] as number;
    const twiceP = constants[15] as number;
    const twiceQ = constants[16] as number;
    const twiceR = constants[17] as number;
    const twiceS = constants[18] as number;
    const twiceT = constants[19] as number;
    const leastP = constants[20] as number;
    const leastQ = constants[21] as number;
    const leastR = constants[22] as number;
    const leastS = constants[23] as number;
    const leastT = constants[24] as number;
    const mostP = constants[25] as number;
    const mostQ = constants[26] as number;
    const mostR = constants[27] as number;
    const mostS = constants[28] as number;
    const mostT = constants[29] as number;
    const factor = constants[30] as number;
    const offset = constants[31] as number;
    const share = constants[33] as number;
    const slack = constants[34] as number;
    const parts = constants[36] as number;
    for (let u = start | 0; u < end; u += 1) {
      const v = p[from + u] as number;
      const w = q[from + u] as number;
      const x = r[from + u] as number;
      const y = s[from + u] as number;
      const z = t[from + u] as number;
      const pattern = patterns[u] as number;
      if (!(v >= leastP && v <= mostP && Math.floor(v * parts) >= v) && (pattern & 3) === 0) return false;
      if (!(w >= leastQ && w <= mostQ && Math.floor(w * parts) >= w) && (pattern & 12) === 0) return false;
      if (!(x >= leastR && x <= mostR && Math.floor(x * parts) >= x) && (pattern & 48) === 0) return false;
      if (!(y >= leastS && y <= mostS && Math.floor(y * parts) >= y) && (pattern & 192) === 0) return false;
      if (!(z >= leastT && z <= mostT && Math.floor(z * parts) >= z) && (pattern & 768) === 0) return false;
      if (
        isWhole &&
        (Math.floor(v) < v || Math.floor(w) < w || Math.floor(x) < x || Math.floor(y) < y || Math.floor(z) < z)
      )
        return false;
      const beyondP = v * raiseP - lowerP;
      const beyondQ = w * raiseQ - lowerQ;
      const beyondR = x * raiseR - lowerR;
      const beyondS = y * raiseS - lowerS;
      const beyondT = z * raiseT - lowerT;
      const leftP = twiceP - (beyondP + Math.abs(beyondP));
      const leftQ = twiceQ - (beyondQ + Math.abs(beyondQ));
      const leftR = twiceR - (beyondR + Math.abs(beyondR));
      const leftS = twiceS - (beyondS + Math.abs(beyondS));
      const leftT = twiceT - (beyondT + Math.abs(beyondT));
      const row = pattern << 3;
      const missing =
        (leftP + Math.abs(leftP)) * (rows[row] as number) +
        (leftQ + Math.abs(leftQ)) * (rows[row + 1] as number) +
        ((leftR + Math.abs(leftR)) * (rows[row + 2] as number) +
          (leftS + Math.abs(leftS)) * (rows[row + 3] as number)) +
        (leftT + Math.abs(leftT)) * (rows[row + 4] as number);
      const sum = (rows[row + 5] as number) - missing;
      const raised = sum * factor + offset;
      const units = Math.floor(raised);
      const rest = raised - units;
      if (slack > 0 && (rest < slack || rest > 1 - slack)) doubts[u] = 1;
      scores[from + u] = units / (rows[row + 6] as number);
      root[u] = (root[u] as number) + sum * share;
      root[u + 1024] = (root[u + 1024] as number) + (rows[row + 7] as number);
    }
  }
  return true;
}
