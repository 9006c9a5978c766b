import { isSafe, isSmall, multiply, type Fraction } from "../numeric/fraction.js";
import { sumOfSizes, wholeNumbers } from "../numeric/wholeNumbers.js";
import type { CompiledRubric } from "./compileRubric.js";

/** How the number in a cell becomes the value of an answer in whole numbers: a numerator, of `over` at most. */
export interface WholeRating {
  readonly kind: "table" | "marks" | "steps" | "goalposts";
  readonly over: number;
  /** By the number in the cell, by bit, or by step: what it is worth. */
  readonly numerators: readonly number[];
  /** Of each step, in hundredths, from below. */
  readonly bounds: readonly number[];
  /** What a hundredth is worth between goalposts. */
  readonly factor: number;
  /** What is taken off, so that the worst answer is worth 0. */
  readonly offset: number;
}

/** Nearly all quantities are written with two decimals at most. */
const HUNDREDTHS = 100;
/** Decimals of 15 digits at most are told from each other by the doubles nearest to them. */
const LARGEST = 1e15;

/** Puts a rubric into whole numbers; null where it asks for more than the number in one cell, or doubles do not hold it. */
export function compileWholeRating(rubric: CompiledRubric): WholeRating | null {
  const rating = compileRating(rubric);
  if (rating === null) return null;
  const { over, numerators, offset } = rating;
  return isSafe(sumOfSizes([...numerators, over, offset])) ? rating : null;
}

function compileRating(rubric: CompiledRubric): WholeRating | null {
  const none = { numerators: [], bounds: [], factor: 0, offset: 0 };
  switch (rubric.kind) {
    case "table": {
      const whole = wholeNumbers(rubric.values);
      return whole === null ? null : { ...none, kind: "table", over: whole.over, numerators: whole.numbers };
    }
    case "marks": {
      const { between, whole } = rubric;
      if (between === null || whole === null) return null;
      const numerators = whole.numbers.map((points) => points * between.unit);
      const offset = whole.over * between.start;
      return { ...none, kind: "marks", over: whole.over * between.span, numerators, offset };
    }
    case "steps": {
      const whole = wholeNumbers(rubric.steps.map(({ value }) => value));
      const bounds = rubric.steps.map(({ atLeast }) => hundredthsFrom(atLeast));
      if (rubric.per !== null || whole === null || bounds.includes(NaN)) return null;
      return { ...none, kind: "steps", over: whole.over, numerators: whole.numbers, bounds };
    }
    case "goalposts": {
      const { between } = rubric;
      if (rubric.per !== null || rubric.isLogarithmic || between === null) return null;
      const [offset, over] = [between.start * HUNDREDTHS, between.span * HUNDREDTHS];
      return { ...none, kind: "goalposts", over, factor: between.unit, offset };
    }
    case "share":
      return null;
  }
}

/** The least number of hundredths that reaches a bound; NaN where a double does not tell. */
function hundredthsFrom(bound: Fraction): number {
  const hundredths = multiply(bound, { n: HUNDREDTHS, d: 1 });
  if (!isSmall(hundredths)) return Number.NaN;
  const { n, d } = hundredths;
  const rest = n % d;
  return (n - rest) / d + (rest > 0 ? 1 : 0);
}

/**
 * The numerator of the number in an answered cell. −1 for a quantity with more than two decimals, or too large to have
 * any.
 */
export function numeratorOf({ kind, over, numerators, bounds, factor, offset }: WholeRating, value: number): number {
  switch (kind) {
    case "table":
      return numerators[value] as number;
    case "marks":
      return clamp(sumOfBits(numerators, value) - offset, over);
    default: {
      const hundredths = Math.round(value * HUNDREDTHS);
      if (hundredths / HUNDREDTHS !== value || hundredths > LARGEST) return -1;
      if (kind === "goalposts") return clamp(hundredths * factor - offset, over);
      let numerator = 0;
      for (let step = 0; step < bounds.length && hundredths >= (bounds[step] as number); step += 1) {
        numerator = numerators[step] as number;
      }
      return numerator;
    }
  }
}

function clamp(numerator: number, over: number): number {
  return numerator <= 0 ? 0 : numerator >= over ? over : numerator;
}

function sumOfBits(numbers: readonly number[], bits: number): number {
  let sum = 0;
  let left = bits;
  for (let index = 0; left > 0; index += 1) {
    const half = Math.floor(left / 2);
    if (left !== 2 * half) sum += numbers[index] as number;
    left = half;
  }
  return sum;
}
