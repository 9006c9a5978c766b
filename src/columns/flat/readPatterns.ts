import type { Five } from "./flatRun.js";

/** States of a column, one by one and four at a time. */
export interface States {
  readonly bytes: Uint8Array;
  readonly words: Uint32Array;
}

/** Views states four at a time. Those that do not begin where a word does are copied. */
export function statesOf(bytes: Uint8Array): States {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  return { bytes: aligned, words: new Uint32Array(aligned.buffer, aligned.byteOffset, Math.floor(aligned.length / 4)) };
}

/** The bits of all states of five columns, for `n` clusters from a multiple of four on. */
export function anyState([a, b, c, d, e]: Five<States>, from: number, n: number): number {
  const [p, q, r, s, t] = [a.words, b.words, c.words, d.words, e.words];
  // Shifted, not divided: quotients would be doubles.
  const end = (from + n) >> 2;
  let any = 0;
  for (let at = from >> 2; at < end; at += 1) {
    any |= (p[at] as number) | (q[at] as number) | (r[at] as number) | (s[at] as number) | (t[at] as number);
  }
  for (let at = 4 * end; at < from + n; at += 1) for (const { bytes } of [a, b, c, d, e]) any |= bytes[at] as number;
  return any;
}

/** Whether bits of states are those of other states than there are. */
export function hasOtherStates(any: number): boolean {
  return (any & 0xfcfcfcfc) !== 0;
}

/**
 * Puts the states of five columns together, two bits each, for `n` clusters from a multiple of four on.
 *
 * @returns The bits of all of them. If there are other states than there should be, patterns mean nothing.
 */
export function readPatterns([a, b, c, d, e]: Five<States>, from: number, n: number, patterns: Uint16Array): number {
  const [p, q, r, s, t] = [a.words, b.words, c.words, d.words, e.words];
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
  for (let at = 4 * end; at < from + n; at += 1) {
    const [v, w, x, y, z] = [a, b, c, d, e].map(({ bytes }) => bytes[at] as number) as unknown as Five<number>;
    any |= v | w | x | y | z;
    patterns[at - from] = v | (w << 2) | (x << 4) | (y << 6) | (z << 8);
  }
  return any;
}
