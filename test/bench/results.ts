import { cpus, loadavg, totalmem } from "node:os";
import type { HotFunction } from "./hottestFunctions.js";
import type { Spread } from "./rounds.js";
import type { Measured, Target } from "./row.js";

/** What a run measured, as it is written to `results.json`. */
export interface Results {
  readonly machine: {
    readonly processor: string;
    readonly cores: number;
    readonly gigabytes: number;
    readonly node: string;
    /** How many processes wanted to run in the minute before. */
    readonly load: number;
  };
  /** When, if whoever ran it said so. */
  readonly date?: string;
  /** Milliseconds of each side before the first round, how many rounds, and milliseconds of each side in each. */
  readonly warmUp: number;
  readonly rounds: number;
  readonly milliseconds: number;
  /** In how many processes each row of each subject was measured. */
  readonly processes: number;
  readonly results: readonly Result[];
}

/** One row of one subject, measured. */
export interface Result extends Measured {
  readonly row: string;
  readonly subject: string;
  /** In which functions of the library the time goes, for a row that misses its target. */
  readonly profile?: readonly HotFunction[];
}

/** Describes the machine that runs this. */
export function describeMachine(): Results["machine"] {
  const processors = cpus();
  return {
    processor: processors[0]?.model ?? "unknown",
    cores: processors.length,
    gigabytes: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    load: Number((loadavg()[0] ?? NaN).toFixed(1)),
  };
}

/** Tells whether the median reaches the target. */
export function isMet({ figure }: Measured, target: Target): boolean {
  const { atLeast = -Infinity, atMost = Infinity } = target;
  return figure.median >= atLeast && figure.median <= atMost;
}

/** Prints a target: "≥ 0.6" or "0.8–1.2". */
export function printTarget({ atLeast, atMost, unit }: Target): string {
  const bound =
    atLeast === undefined ? `≤ ${atMost ?? ""}` : atMost === undefined ? `≥ ${atLeast}` : `${atLeast}–${atMost}`;
  return unit === "times" ? bound : `${bound} M/s`;
}

/** Prints what was measured: the median, and the smallest and the largest round. */
export function printSpread({ median, minimum, maximum }: Spread): string {
  return `${printNumber(median)} (${printNumber(minimum)}–${printNumber(maximum)})`;
}

/** Prints how much is done in a second, in the middle. */
export function printRate({ median: rate }: Spread): string {
  return rate >= 1_000_000
    ? `${printNumber(rate / 1_000_000)} M`
    : rate >= 1000
      ? `${printNumber(rate / 1000)} k`
      : printNumber(rate);
}

function printNumber(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(3);
}
