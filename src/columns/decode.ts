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

/** Decodes whole numbers from 0 to `most` that are numerators as they stand. Does not copy them if it need not. */
export function decodeIndexes(most: number): Decode {
  return ({ column: { values, states }, from, n, isComplete }, decoded) => {
    if (isComplete) {
      decoded.x = values.subarray(from, from + n);
      return areIndexes(decoded.x, most);
    }
    const { x } = decoded;
    for (let index = 0; index < n; index += 1) {
      const isAnswered = states[from + index] === ANSWERED;
      const value = isAnswered ? (values[from + index] as number) : 0;
      if (Math.floor(value) !== value || !(value * (most - value) >= 0)) return false;
      x[index] = value;
    }
    return true;
  };
}

/** A number that is none, or outside, makes the product negative or no number. */
function areIndexes(values: Float64Array, most: number): boolean {
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] as number;
    if (Math.floor(value) !== value || !(value * (most - value) >= 0)) return false;
  }
  return true;
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
      const numerator = place === value ? table[place] : undefined;
      if (numerator === undefined || numerator !== numerator) return false;
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

function isValid(value: number, { atLeast, atMost, whole }: Limits): boolean {
  return (
    value >= atLeast &&
    value <= atMost &&
    (!whole || Math.floor(value) === value) &&
    (value >= FINE || isDecimal(value))
  );
}

/** Decodes numbers by the highest of ascending lower bounds that they reach; `numerators` begins with that of none. */
export function decodeSteps(limits: Limits, bounds: Float64Array, numerators: Float64Array): Decode {
  return ({ column: { values, states }, from, n, isComplete }, { x }) => {
    for (let index = 0; index < n; index += 1) {
      if (!isComplete && states[from + index] !== ANSWERED) {
        x[index] = 0;
        continue;
      }
      const value = values[from + index] as number;
      if (!isValid(value, limits)) return false;
      let step = 0;
      while (step < bounds.length && value >= (bounds[step] as number)) step += 1;
      x[index] = numerators[step] as number;
    }
    return true;
  };
}

/** Numerators between two goalposts: value · factor − offset, clamped to 0..over. The factor is negative if less is better. */
export interface Goalposts {
  readonly factor: number;
  readonly offset: number;
  readonly over: number;
}

/** Decodes numbers between goalposts. */
export function decodeGoalposts(limits: Limits, { factor, offset, over }: Goalposts): Decode {
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
      const numerator = value * factor - offset;
      const clamped = numerator <= 0 ? 0 : numerator >= over ? over : numerator;
      if (Math.floor(clamped) !== clamped || Math.floor(value) !== value) isWhole = false;
      x[index] = clamped;
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
