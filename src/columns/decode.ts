import { ANSWERED } from "../assessment/cells.js";
import { isDecimal } from "../assessment/cellReaders/isDecimal.js";
import { isMarked } from "../assessment/row.js";
import type { Column } from "./columns.js";
import { isBitSet } from "./isBitSet.js";

/** What a column says to one block of clusters, as numerators. */
export interface Decoded {
  /** Numerators, one for each cluster of the block; 0 where nothing is answered. */
  x: Float64Array;
  /** Whether all of them are whole numbers, and so exactly what they stand for. */
  isWhole: boolean;
}

/** A part of a column: `n` cells beginning at `from`, all of them answered or not. */
export interface Stretch {
  readonly column: Column;
  readonly from: number;
  readonly n: number;
  readonly isComplete: boolean;
}

/** Decodes a stretch of a column into what is decoded, whose array has room for it. False if a value is not valid. */
export type Decode = (stretch: Stretch, decoded: Decoded) => boolean;

/** Decodes whole numbers from 0 to `most` that are numerators as they stand. */
export function decodeIndexes(most: number): Decode {
  return ({ column: { values, states }, from, n, isComplete }, { x }) => {
    for (let index = 0; index < n; index += 1) {
      const isAnswered = isComplete || states[from + index] === ANSWERED;
      const value = isAnswered ? (values[from + index] as number) : 0;
      // A number outside, or none, makes the product negative or no number.
      if (Math.floor(value) !== value || !(value * (most - value) >= 0)) return false;
      x[index] = value;
    }
    return true;
  };
}

/** Decodes indexes of a table of numerators, in which NaN stands at what is not valid. */
export function decodeTable(table: Float64Array): Decode {
  return ({ column: { values, states }, from, n, isComplete }, { x }) => {
    for (let index = 0; index < n; index += 1) {
      if (!isComplete && states[from + index] !== ANSWERED) {
        x[index] = 0;
        continue;
      }
      const value = values[from + index] as number;
      const place = value | 0;
      if (place !== value || place < 0 || place >= table.length) return false;
      const numerator = table[place] as number;
      if (Number.isNaN(numerator)) return false;
      x[index] = numerator;
    }
    return true;
  };
}

/** The numbers that are valid answers to a question. */
export interface Limits {
  readonly atLeast: number;
  readonly atMost: number;
  readonly whole: boolean;
}

/** Numbers nearer to 0 may have more decimals than are read. */
const FINE = 1e-4;

/** Tells whether a number is a valid answer. */
function isValid(value: number, { atLeast, atMost, whole }: Limits): boolean {
  if (!(value >= atLeast && value <= atMost)) return false;
  if (value < FINE && value !== 0 && !isDecimal(value)) return false;
  return !whole || Math.floor(value) === value;
}

/** Ascending lower bounds, and numerators by the highest bound that is reached, which begin with that of none. */
export interface Steps {
  readonly bounds: Float64Array;
  readonly numerators: Float64Array;
}

/** Decodes numbers by the highest of some lower bounds that they reach. */
export function decodeSteps(limits: Limits, steps: Steps): Decode {
  const { atLeast, atMost } = limits;
  // Whole bounds are reached by a number if its whole part reaches them.
  const canLookUp = steps.bounds.every((bound) => Number.isInteger(bound)) && atMost < MOST_PLACES && atLeast >= 0;
  const table = Float64Array.from({ length: canLookUp ? atMost + 1 : 0 }, (_, value) => climb(value, steps));
  return ({ column: { values, states }, from, n, isComplete }, { x }) => {
    for (let index = 0; index < n; index += 1) {
      if (!isComplete && states[from + index] !== ANSWERED) {
        x[index] = 0;
        continue;
      }
      const value = values[from + index] as number;
      if (!isValid(value, limits)) return false;
      x[index] = canLookUp ? (table[value | 0] as number) : climb(value, steps);
    }
    return true;
  };
}

/** A table of numerators by the whole part of a number has as many places. */
const MOST_PLACES = 4096;

/** The steps that whole numbers reach, by number; null if there may be many of these. */
export function stepsByNumber({ atLeast, atMost }: Limits, steps: Steps): Float64Array | null {
  if (atMost >= MOST_PLACES) return null;
  return Float64Array.from({ length: atMost + 1 }, (_, value) => (value < atLeast ? Number.NaN : climb(value, steps)));
}

function climb(value: number, { bounds, numerators }: Steps): number {
  let step = 0;
  while (step < bounds.length && value >= (bounds[step] as number)) step += 1;
  return numerators[step] as number;
}

/** Numerators between two goalposts: value · factor − offset, clamped to 0..over. The factor is negative if less is better. */
export interface Goalposts {
  readonly factor: number;
  readonly offset: number;
  readonly over: number;
  readonly limits: Limits;
}

/** Decodes numbers between goalposts. */
export function decodeGoalposts({ factor, offset, over, limits }: Goalposts): Decode {
  return ({ column: { values, states }, from, n, isComplete }, decoded) => {
    const { x } = decoded;
    let isWhole = true;
    for (let index = 0; index < n; index += 1) {
      if (!isComplete && states[from + index] !== ANSWERED) {
        x[index] = 0;
        continue;
      }
      const value = values[from + index] as number;
      if (!isValid(value, limits)) return false;
      if (Math.floor(value) !== value) isWhole = false;
      const numerator = value * factor - offset;
      x[index] = Math.max(0, Math.min(over, numerator));
    }
    decoded.isWhole = isWhole;
    return true;
  };
}

/** What the marks of several options are worth: points less the lowest, clamped to 0..over. */
export interface MarkPoints {
  readonly points: readonly number[];
  readonly lowest: number;
  readonly over: number;
  /** The index of the option that is marked alone; −1 if there is none. */
  readonly exclusive: number;
}

/** Decodes bit sets of more options than a table has room for. */
export function decodeMarks(marks: MarkPoints): Decode {
  return ({ column: { values, states }, from, n, isComplete }, { x }) => {
    for (let index = 0; index < n; index += 1) {
      const isAnswered = isComplete || states[from + index] === ANSWERED;
      const numerator = isAnswered ? numeratorOfMarks(values[from + index] as number, marks) : 0;
      if (numerator !== numerator) return false;
      x[index] = numerator;
    }
    return true;
  };
}

/** The numerator of one bit set; NaN if it is not valid. */
export function numeratorOfMarks(bits: number, { points, lowest, over, exclusive }: MarkPoints): number {
  if (!isBitSet(bits, points.length, exclusive)) return Number.NaN;
  const sum = points.reduce((total, point, option) => (isMarked(bits, option) ? total + point : total), -lowest);
  return sum <= 0 ? 0 : sum >= over ? over : sum;
}
