import { parseDecimal, printDecimal } from "../numeric/decimal.js";
import { compare, type Fraction } from "../numeric/fraction.js";
import type { Ranked } from "../numeric/quantiles.js";
import { fractionOf, product, type ExactNumber } from "./exactNumber.js";
import { addTo, emptySum, sumOf } from "./exactSum.js";

/**
 * How often each value occurred: one entry per distinct one, which for amounts of money is one per cluster. In JSON it is
 * a list with the values as decimal text, sorted as text so that equal contents are equal bytes. The list is opened by the
 * first value that is added to it: then values are found at once, and it turns itself into a list when it is written.
 */
export type DistinctValues = WrittenValues | OpenValues;

type WrittenValues = readonly (readonly [value: string, count: number])[];

interface OpenValues {
  readonly counts: Map<Key, number>;
  readonly toJSON: () => WrittenValues;
}

/** The double that stands for a value or, where there is none, its decimal text. */
type Key = number | string;

/** No values. */
export const noValues: DistinctValues = [];

/** Counts a value. Changes open values, and gives them back; opens a written list. */
export function addValue(values: DistinctValues, value: ExactNumber): DistinctValues {
  const opened = open(values);
  addCount(opened, typeof value === "number" ? value : keyOf(printDecimal(value)), 1);
  return opened;
}

/** Adds the counts of other values. */
export function mergeValues(values: DistinctValues, others: DistinctValues): DistinctValues {
  const opened = open(values);
  for (const [key, count] of countsOf(others)) addCount(opened, key, count);
  return opened;
}

/** The sum of all occurrences. */
export function sumOfValues(values: DistinctValues): Fraction {
  let sum = emptySum;
  for (const [key, count] of countsOf(values)) sum = addTo(sum, product(valueOf(key), count));
  return sumOf(sum);
}

/** All occurrences in ascending order. */
export function ranked(values: DistinctValues): Ranked {
  const sorted = [...countsOf(values)].sort(([a], [b]) => Number(a) - Number(b) || compareExactly(a, b));
  return {
    n: sorted.reduce((n, [, count]) => n + count, 0),
    at: (position) => {
      let seen = 0;
      const [key] = sorted.find(([, count]) => (seen += count) > position) ?? [0];
      return fractionOf(valueOf(key));
    },
  };
}

function open(values: DistinctValues): OpenValues {
  if ("counts" in values) return values;
  const counts = new Map<Key, number>(countsOf(values));
  return { counts, toJSON: () => write(counts) };
}

function write(counts: ReadonlyMap<Key, number>): WrittenValues {
  const entries = Array.from(counts, ([key, count]): [string, number] => [textOf(key), count]);
  return entries.sort(([a], [b]) => (a < b ? -1 : 1));
}

function addCount({ counts }: OpenValues, key: Key, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

function countsOf(values: DistinctValues): Iterable<readonly [Key, number]> {
  return "counts" in values ? values.counts : values.map(([value, count]) => [keyOf(value), count] as const);
}

function keyOf(text: string): Key {
  const double = Number(text);
  return textOf(double) === text ? double : text;
}

function textOf(key: Key): string {
  const text = String(key);
  return text.includes("e") ? printDecimal(parseDecimal(text)) : text;
}

function valueOf(key: Key): ExactNumber {
  return typeof key === "number" ? key : parseDecimal(key);
}

function compareExactly(a: Key, b: Key): number {
  return compare(fractionOf(valueOf(a)), fractionOf(valueOf(b)));
}
