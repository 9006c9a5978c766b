import type { AreaBlock } from "./areaBlock.js";
import type { Constants, Five } from "./flatRun.js";

/**
 * Scores an area of quantities between goalposts in a block in which everything is answered: x = Σ factor · numerator,
 * rounded, and added to the root.
 *
 * Nothing branches by where a quantity lies, for no processor could foresee it. With y = value · factor − offset, y + |y|
 * is twice y above the lower goalpost, and 0 below; the same again with what is left to the upper goalpost gives four
 * times what is missing there, from 0 to four times all.
 *
 * Constants stand as `positionConstants` lists them. If `isWhole`, all values must be whole.
 *
 * @returns False if a value is no valid answer at first sight, or not whole where all must be. Numbers near 0 are among
 * these, since looking at their decimals would be a call, around which every number of the loop would have to be put away.
 */
export function scorePositions(
  columns: Five<Float64Array>,
  constants: Constants,
  isWhole: boolean,
  { n, scores, at, root, doubts }: AreaBlock,
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
    const perOne = constants[32] as number;
    const share = constants[33] as number;
    const slack = constants[34] as number;
    const all = constants[35] as number;
    const parts = constants[36] as number;
    for (let u = start | 0; u < end; u += 1) {
      const v = p[from + u] as number;
      const w = q[from + u] as number;
      const x = r[from + u] as number;
      const y = s[from + u] as number;
      const z = t[from + u] as number;
      if (!(v >= leastP && v <= mostP && Math.floor(v * parts) >= v)) return false;
      if (!(w >= leastQ && w <= mostQ && Math.floor(w * parts) >= w)) return false;
      if (!(x >= leastR && x <= mostR && Math.floor(x * parts) >= x)) return false;
      if (!(y >= leastS && y <= mostS && Math.floor(y * parts) >= y)) return false;
      if (!(z >= leastT && z <= mostT && Math.floor(z * parts) >= z)) return false;
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
      const missing =
        (leftP + Math.abs(leftP)) * i +
        (leftQ + Math.abs(leftQ)) * j +
        ((leftR + Math.abs(leftR)) * k + (leftS + Math.abs(leftS)) * l) +
        (leftT + Math.abs(leftT)) * m;
      const sum = all - missing;
      const raised = sum * factor + offset;
      const units = Math.floor(raised);
      const rest = raised - units;
      if (slack > 0 && (rest < slack || rest > 1 - slack)) doubts[u] = 1;
      scores[from + u] = units / perOne;
      root[u] = (root[u] as number) + sum * share;
    }
  }
  return true;
}
