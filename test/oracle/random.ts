/** A source of chance that gives the same draws for the same seed (mulberry32), and what is drawn from it. */
export interface Random {
  /** A number from 0 to 1, without 1. */
  readonly next: () => number;
  /** A whole number from `from` to `to`, both included. */
  readonly whole: (from: number, to: number) => number;
  /** True with this probability. */
  readonly chance: (probability: number) => boolean;
  /** One of these. */
  readonly pick: <T>(items: readonly T[]) => T;
  /** Some of these, at least so many, in any order. */
  readonly some: <T>(items: readonly T[], atLeast: number) => T[];
}

/** Starts a source of chance. */
export function randomFrom(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const pick = <T>(items: readonly T[]): T => items[whole(0, items.length - 1)]!;
  const some = <T>(items: readonly T[], atLeast: number): T[] => {
    const rest = [...items];
    const count = whole(Math.min(atLeast, rest.length), rest.length);
    return Array.from({ length: count }, () => rest.splice(whole(0, rest.length - 1), 1)[0]!);
  };
  return { next, whole, chance: (probability) => next() < probability, pick, some };
}
