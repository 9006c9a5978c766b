import type { Block } from "./block.js";

/** Numbers of clusters that have a bound to reach: below `low` they miss it, from `high` on they reach it. */
export interface Reach {
  readonly numbers: Float64Array;
  /** Where the block begins among them. */
  readonly from: number;
  readonly low: number;
  readonly high: number;
  /** True if none of the numbers is missing; one may be where it is false. */
  readonly isComplete: boolean;
}

/** As many bounds are looked at together. */
export type Three<T> = readonly [T, T, T];

/**
 * Writes a level where three numbers reach their bounds, and that it is undecided where a number is missing (NaN) and none is
 * below its bound. Nothing branches by cluster, but for these and those that are too near to tell.
 *
 * The loops have `UNDECIDED` written out, and what they are given made 32-bit integers by `| 0`: engines would look up the
 * one in each round, and look in each round whether the others are integers.
 */
export function raise([a, b, c]: Three<Reach>, levels: Int16Array, at: number, level: number, block: Block): void {
  // A single bound stands there three times. Numbers are 0 or more.
  if (a === c && a.high <= 0 && a.isComplete) levels.fill(level, at, at + block.n);
  else if (a === c) raiseFromOne(a, levels, at, level, block);
  else raiseFromThree([a, b, c], levels, at, level, block);
}

function raiseFromOne(reach: Reach, levels: Int16Array, at: number, level: number, { n, doubts }: Block): void {
  const { numbers, from } = reach;
  const constants = constantsOf(reach);
  const high = constants[0] as number;
  const middle = constants[1] as number;
  const near = constants[2] as number;
  const [first, own, ahead] = [at | 0, level | 0, (from - at) | 0];
  const end = first + n;
  for (let u = first; u < end; u += 2) {
    const next = u + 1 < end ? u + 1 : u;
    const number = numbers[u + ahead] as number;
    const numberNext = numbers[next + ahead] as number;
    const below = levels[u] as number;
    const belowNext = levels[next] as number;
    levels[u] = below + Number(number >= high) * (own - below);
    levels[next] = belowNext + Number(numberNext >= high) * (own - belowNext);
    if (!(Math.abs(number - middle) > near)) {
      if (Number.isNaN(number)) levels[u] = -2;
      else doubts[u - first] = 1;
    }
    if (!(Math.abs(numberNext - middle) > near)) {
      if (Number.isNaN(numberNext)) levels[next] = -2;
      else doubts[next - first] = 1;
    }
  }
}

function raiseFromThree(
  [a, b, c]: Three<Reach>,
  levels: Int16Array,
  at: number,
  level: number,
  { n, doubts }: Block,
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
  const [first, own] = [at | 0, level | 0];
  const [aheadP, aheadQ, aheadR] = [(fromP - at) | 0, (fromQ - at) | 0, (fromR - at) | 0];
  const end = first + n;
  for (let u = first; u < end; u += 1) {
    const x = p[u + aheadP] as number;
    const y = q[u + aheadQ] as number;
    const z = r[u + aheadR] as number;
    const below = levels[u] as number;
    levels[u] = below + (Number(x >= highP) & Number(y >= highQ) & Number(z >= highR)) * (own - below);
    const offP = Math.abs(x - middleP);
    const offQ = Math.abs(y - middleQ);
    const offR = Math.abs(z - middleR);
    if (!(offP > nearP && offQ > nearQ && offR > nearR)) {
      if (offP <= nearP || offQ <= nearQ || offR <= nearR) doubts[u - first] = 1;
      else if (!(x < highP || y < highQ || z < highR)) levels[u] = -2;
    }
  }
}

/** The upper bound, the middle, and how near to it a number is in doubt: a little more than it need be, so that rounding does not matter. */
function constantsOf({ low, high }: Reach): Float64Array {
  return Float64Array.of(high, (low + high) / 2, low < high ? (high - low) * 0.75 : -1);
}
