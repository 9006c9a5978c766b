import type { CellField } from "../assessment/layout.js";
import { unitLimits } from "../assessment/unitLimits.js";
import type { Choices, Quantity } from "../methodology/indicator.js";
import { decimalToNumber, parseDecimal } from "../numeric/decimal.js";
import { compare, isSafe, type Fraction } from "../numeric/fraction.js";
import { powersOfTwo } from "../numeric/powersOfTwo.js";
import { sumOfSizes, wholeNumbers } from "../numeric/wholeNumbers.js";
import type { CompiledRubric, Step } from "../scoring/compileRubric.js";
import type { Ends } from "../scoring/positionBetween.js";
import {
  decodeGoalposts,
  decodeIndexes,
  decodeMarks,
  decodeSteps,
  decodeTable,
  stepsByNumber,
  numeratorOfMarks,
  type Decode,
  type Goalposts,
  type Limits,
} from "./decode.js";
import { ROUNDING } from "./errorBound.js";

/**
 * How the column of one indicator becomes values from 0 to 1: numerators over `over`. They are whole numbers, so that
 * sums of them are exact; or where a quantity has decimals, off by at most `error` of the value.
 */
export interface Slot {
  /** Its place among all slots. */
  readonly index: number;
  readonly field: CellField;
  readonly over: number;
  readonly error: number;
  readonly decode: Decode;
  /** The largest number of a column whose numbers are numerators as they stand: whole, from 0 on. Null for other columns. */
  readonly most: number | null;
  /** Numerators by number, NaN where it is no answer; numbers may have decimals as well. Null for other columns. */
  readonly lookUp: Float64Array | null;
  /** Between goalposts: how numbers become numerators. Null for other columns. */
  readonly goalposts: Goalposts | null;
}

/** Prepares the column of an indicator, the next of so many; null if only exact arithmetic can rate it. */
export function compileSlot(field: CellField, rubric: CompiledRubric, index: number): Slot | null {
  const reading = compileReading(field, rubric);
  return reading === null ? null : { index, field, ...reading };
}

type Reading = Omit<Slot, "index" | "field">;

function compileReading(field: CellField, rubric: CompiledRubric): Reading | null {
  switch (rubric.kind) {
    case "table":
      return compileTable(rubric.values);
    case "marks":
      return compileMarks(field.node as Choices, rubric.points, rubric);
    case "steps":
      return rubric.per === null ? compileSteps(field, rubric.steps) : null;
    case "goalposts":
      return rubric.per === null && !rubric.isLogarithmic ? compileGoalposts(field, rubric) : null;
    case "share":
      return null;
  }
}

function compileTable(values: readonly Fraction[]): Reading | null {
  const whole = wholeNumbers(values);
  if (whole === null) return null;
  const { numbers, over } = whole;
  const most = numbers.every((number, index) => number === index) ? numbers.length - 1 : null;
  const table = Float64Array.from(numbers);
  const decode = most === null ? decodeTable(table) : decodeIndexes(most);
  return { over, error: 0, decode, most, lookUp: table, goalposts: null };
}

/** Sets of more options than these are added up mark by mark. */
const MOST_OPTIONS_IN_TABLE = 10;

function compileMarks(
  { options, exclusive }: Choices,
  points: readonly Fraction[],
  { from, to }: Ends,
): Reading | null {
  const whole = wholeNumbers([from, to, ...points]);
  if (whole === null || points.length > powersOfTwo.length || !isSafe(sumOfSizes(whole.numbers))) return null;
  const [lowest = 0, highest = 0, ...numbers] = whole.numbers;
  const over = highest - lowest;
  const alone = exclusive === undefined ? -1 : Object.keys(options).indexOf(exclusive);
  const marks = { points: numbers, lowest, over, exclusive: alone };
  if (points.length > MOST_OPTIONS_IN_TABLE) {
    return { over, error: 0, decode: decodeMarks(marks), most: null, lookUp: null, goalposts: null };
  }
  const table = Float64Array.from({ length: 1 << points.length }, (_, bits) => numeratorOfMarks(bits, marks));
  return { over, error: 0, decode: decodeTable(table), most: null, lookUp: table, goalposts: null };
}

function compileSteps(field: CellField, given: readonly Step[]): Reading | null {
  const whole = wholeNumbers(given.map(({ value }) => value));
  if (whole === null) return null;
  const bounds = Float64Array.from(given, ({ atLeast }) => leastDouble(atLeast));
  const steps = { bounds, numerators: Float64Array.of(0, ...whole.numbers) };
  const limits = limitsOf(field);
  const decode = decodeSteps(limits, steps);
  return { over: whole.over, error: 0, decode, most: null, lookUp: stepsByNumber(limits, steps), goalposts: null };
}

/** The smallest double that stands for a decimal of at least so much. Smaller doubles than the nearest one do not. */
function leastDouble(bound: Fraction): number {
  const nearest = decimalToNumber(bound);
  return compare(parseDecimal(String(nearest)), bound) >= 0 ? nearest : nextUp(nearest);
}

/** The next larger double: as whole numbers, the bits of doubles of one sign are in the order of their size. */
function nextUp(value: number): number {
  const double = Float64Array.of(value);
  const bits = new BigInt64Array(double.buffer);
  bits[0] = (bits[0] as bigint) + (value < 0 ? -1n : 1n);
  return double[0] as number;
}

/** Up to here products and differences of whole numbers between goalposts are exact. */
const LARGEST_GOALPOST = 0x10_0000_0000_0000; // 2^52

function compileGoalposts(field: CellField, { from, to }: Ends): Reading | null {
  const whole = wholeNumbers([from, to]);
  if (whole === null) return null;
  const [start = 0, end = 0] = whole.numbers;
  if (Math.max(Math.abs(start), Math.abs(end)) > LARGEST_GOALPOST) return null;
  const direction = end > start ? 1 : -1;
  const goalposts = {
    factor: direction * whole.over,
    offset: direction * start,
    over: Math.abs(end - start),
    limits: limitsOf(field),
  };
  // The largest numbers that are subtracted, over what the rest is divided by: see the page on the error bound.
  const error = (ROUNDING * (Math.max(Math.abs(start), Math.abs(end)) + goalposts.over)) / goalposts.over;
  return { over: goalposts.over, error, decode: decodeGoalposts(goalposts), most: null, lookUp: null, goalposts };
}

function limitsOf({ node }: CellField): Limits {
  const { atLeast, atMost = 1e15, whole } = unitLimits[(node as Quantity).unit.kind];
  return { atLeast, atMost, whole };
}
