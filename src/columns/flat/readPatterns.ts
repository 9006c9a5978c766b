import type { Five } from "./flatRun.js";

/** States of a column, four in each number. */
export type FourStates = Uint32Array;

/** Views states four at a time, without the last ones of no four. Those that do not begin where a word does are copied. */
export function fourStates(states: Uint8Array): FourStates {
  const aligned = states.byteOffset % 4 === 0 ? states : new Uint8Array(states);
  return new Uint32Array(aligned.buffer, aligned.byteOffset, Math.floor(aligned.length / 4));
}

/** The bits of all states of five columns, for a multiple of four clusters from a multiple of four on. */
export function anyState([p, q, r, s, t]: Five<FourStates>, from: number, n: number): number {
  // Shifted, not divided: quotients would be doubles.
  const end = (from + n) >> 2;
  let any = 0;
  let at = from >> 2;
  for (; at < end - 3; at += 4)
    any |= sixteen(p, at) | sixteen(q, at) | sixteen(r, at) | sixteen(s, at) | sixteen(t, at);
  for (; at < end; at += 1) {
    any |= (p[at] as number) | (q[at] as number) | (r[at] as number) | (s[at] as number) | (t[at] as number);
  }
  return any;
}

function sixteen(states: FourStates, at: number): number {
  return (states[at] as number) | (states[at + 1] as number) | (states[at + 2] as number) | (states[at + 3] as number);
}

/** Whether bits of states are those of other states than there are. */
export function hasOtherStates(any: number): boolean {
  return (any & 0xfcfcfcfc) !== 0;
}

/**
 * Puts the states of five columns together, two bits each, for a multiple of four clusters from a multiple of four on.
 *
 * @returns The bits of all of them. If there are other states than there should be, patterns mean nothing.
 */
export function readPatterns(
  [p, q, r, s, t]: Five<FourStates>,
  from: number,
  n: number,
  patterns: Uint16Array,
): number {
  const end = (from + n) >> 2;
  let any = 0;
  for (let at = from >> 2, u = 0; at < end; at += 1, u += 4) {
    const v = p[at] as number;
    const w = q[at] as number;
    const x = r[at] as number;
    const y = s[at] as number;
    const z = t[at] as number;
    any |= v | w | x | y | z;
    // A byte has room for the states of four columns.
    const four = v | (w << 2) | (x << 4) | (y << 6);
    patterns[u] = (four & 255) | ((z & 3) << 8);
    patterns[u + 1] = ((four >>> 8) & 255) | (z & 0x300);
    patterns[u + 2] = ((four >>> 16) & 255) | ((z >>> 8) & 0x300);
    patterns[u + 3] = (four >>> 24) | ((z >>> 16) & 0x300);
  }
  return any;
}
