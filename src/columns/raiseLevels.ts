import type { Block } from "./block.js";

/** Numbers of clusters that have a bound to reach: below `low` they miss it, from `high` on they reach it. */
export interface Reach {
  readonly numbers: Float64Array;
  /** Where the block begins among them. */
  readonly from: number;
  readonly low: number;
  readonly high: number;
}

/** Writes a level where numbers reach a bound. Nothing branches by cluster, but for the few that are too near to tell. */
export function raiseFromOne(
  reach: Reach,
  levels: Int16Array,
  at: number,
  level: number,
  { n, doubts }: Pick<Block, "n" | "doubts">,
): void {
  const { numbers, from } = reach;
  // Numbers are 0 or more.
  if (reach.high <= 0) {
    levels.fill(level, at, at + n);
    return;
  }
  const constants = constantsOf(reach);
  const high = constants[0] as number;
  const middle = constants[1] as number;
  const near = constants[2] as number;
  for (let u = 0; u < n; u += 1) {
    const number = numbers[from + u] as number;
    const below = levels[at + u] as number;
    levels[at + u] = below + Number(number >= high) * (level - below);
    if (Math.abs(number - middle) <= near) doubts[u] = 1;
  }
}

/** Writes a level where three numbers reach their bounds. */
export function raiseFromThree(
  a: Reach,
  b: Reach,
  c: Reach,
  levels: Int16Array,
  at: number,
  level: number,
  { n, doubts }: Pick<Block, "n" | "doubts">,
): void {
  const [p, q, r] = [a.numbers, b.numbers, c.numbers];
  const [fromP, fromQ, fromR] = [a.from, b.from, c.from];
  const [constantsP, constantsQ, constantsR] = [constantsOf(a), constantsOf(b), constantsOf(c)];
  const highP = constantsP[0] as number;
  const middleP = constantsP[1] as number;
  const nearP = constantsP[2] as number;
  const highQ = constantsQ[0] as number;
  const middleQ = constantsQ[1] as number;
  const nearQ = constantsQ[2] as number;
  const highR = constantsR[0] as number;
  const middleR = constantsR[1] as number;
  const nearR = constantsR[2] as number;
  for (let u = 0; u < n; u += 1) {
    const x = p[fromP + u] as number;
    const y = q[fromQ + u] as number;
    const z = r[fromR + u] as number;
    const below = levels[at + u] as number;
    levels[at + u] = below + (Number(x >= highP) & Number(y >= highQ) & Number(z >= highR)) * (level - below);
    if (Math.abs(x - middleP) <= nearP || Math.abs(y - middleQ) <= nearQ || Math.abs(z - middleR) <= nearR)
      doubts[u] = 1;
  }
}

/** The upper bound, the middle, and how near to it a number is in doubt: a little more than it need be, so that rounding does not matter. */
function constantsOf({ low, high }: Reach): Float64Array {
  return Float64Array.of(high, (low + high) / 2, low < high ? (high - low) * 0.75 : -1);
}
