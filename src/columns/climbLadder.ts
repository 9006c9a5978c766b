import type { Reach, Three } from "./raiseLevels.js";

/** The bounds of three levels, from the lowest to the highest. */
export type Ladder = Three<Three<Reach>>;

/**
 * Whether the levels of a block are three that go by one number, with nothing too near to tell: the lowest from 0 on, and the
 * highest perhaps by two more numbers, as in `ssme2022`.
 */
export function isLadder(levels: readonly (Three<Reach> | null)[]): levels is Ladder {
  const [lowest = null, middle = null, highest = null] = levels;
  if (levels.length !== 3 || lowest === null || middle === null || highest === null) return false;
  return (
    [...lowest, ...middle, ...highest].every(({ low, high }) => low === high) &&
    hasOneBound(lowest) &&
    lowest[0].numbers === middle[0].numbers &&
    lowest[0].high <= 0 &&
    hasOneBound(middle) &&
    middle[0].numbers === highest[0].numbers &&
    middle[0].high <= highest[0].high
  );
}

/** A bound that is alone stands there three times. */
function hasOneBound([first, , third]: Three<Reach>): boolean {
  return first === third;
}

/** Writes the levels of the `n` clusters of a block, from `at` on. */
export function climbLadder(ladder: Ladder, levels: Int16Array, at: number, n: number): void {
  climb(ladder, levels, at, n);
  const [, , [a, b, c]] = ladder;
  if (!a.isComplete || !b.isComplete || !c.isComplete) leaveUndecided(ladder, levels, at, n);
}

/**
 * Counts the bounds that are reached. Nothing branches by cluster.
 *
 * What comes in any other way than bounds from an array and integers by `| 0` would be looked at in each round.
 */
function climb([, [middle], [a, b, c]]: Ladder, levels: Int16Array, at: number, n: number): void {
  // The middle bound is one of the same numbers as the first of the highest.
  const [p, q, r] = [a.numbers, b.numbers, c.numbers];
  const bounds = Float64Array.of(middle.high, a.high, b.high, c.high);
  const lowerP = bounds[0] as number;
  const upperP = bounds[1] as number;
  const highQ = bounds[2] as number;
  const highR = bounds[3] as number;
  const first = at | 0;
  const [aheadP, aheadQ, aheadR] = [(a.from - at) | 0, (b.from - at) | 0, (c.from - at) | 0];
  const end = first + n;
  for (let u = first; u < end; u += 2) {
    const next = u + 1 < end ? u + 1 : u;
    const x = p[u + aheadP] as number;
    const xNext = p[next + aheadP] as number;
    const y = q[u + aheadQ] as number;
    const yNext = q[next + aheadQ] as number;
    const z = r[u + aheadR] as number;
    const zNext = r[next + aheadR] as number;
    // Who reaches the highest level has reached the middle one.
    levels[u] = Number(x >= lowerP) + (Number(x >= upperP) & Number(y >= highQ) & Number(z >= highR));
    levels[next] =
      Number(xNext >= lowerP) + (Number(xNext >= upperP) & Number(yNext >= highQ) & Number(zNext >= highR));
  }
}

/**
 * Leaves levels undecided where the first number is missing, or another one is and none is below its bound. NaN stands for
 * what is missing, and other numbers are 0 or more. `UNDECIDED` is written out, as in `raise`.
 */
function leaveUndecided([, , [a, b, c]]: Ladder, levels: Int16Array, at: number, n: number): void {
  const [p, q, r] = [a.numbers, b.numbers, c.numbers];
  const bounds = Float64Array.of(a.high, b.high, c.high);
  const highP = bounds[0] as number;
  const highQ = bounds[1] as number;
  const highR = bounds[2] as number;
  const first = at | 0;
  const [aheadP, aheadQ, aheadR] = [(a.from - at) | 0, (b.from - at) | 0, (c.from - at) | 0];
  const end = first + n;
  for (let u = first; u < end; u += 1) {
    const x = p[u + aheadP] as number;
    const y = q[u + aheadQ] as number;
    const z = r[u + aheadR] as number;
    if (!(x + y + z >= 0) && (x !== x || !(x < highP || y < highQ || z < highR))) levels[u] = -2;
  }
}
