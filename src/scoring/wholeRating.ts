import { isSafe, isSmall, multiply, type Fraction } from "../numeric/fraction.js";
import { sumOfSizes, wholeNumbers } from "../numeric/wholeNumbers.js";
import type { CompiledRubric } from "./compileRubric.js";

/** How the number in a cell becomes the value of an answer in whole numbers: a numerator, from 0 to `over`. */
export interface WholeRating {
  readonly kind: "table" | "marks" | "steps" | "goalposts";
  readonly over: number;
  /** By the number in the cell, by bit, or by step: what it is worth. */
  readonly numerators: readonly number[];
  /** Of each step, in hundredths, from below. */
  readonly bounds: readonly number[];
  /** What a hundredth is worth between goalposts. */
  readonly unit: number;
  /** What is taken off, so that the worst answer is worth 0. */
  readonly offset: number;
}

/** Nearly all quantities are written with two decimals at most. */
export const HUNDREDTHS = 100;

/** Puts a rubric into whole numbers; null where it asks for more than the number in one cell, or doubles do not hold it. */
export function compileWholeRating(rubric: CompiledRubric): WholeRating | null {
  const rating = compileRating(rubric);
  return rating !== null && isSafe(largestOf(rating)) ? rating : null;
}

/** No number that comes up on the way to a numerator is larger, unless it is cut off at `over` or at 0. */
export function largestOf({ over, numerators, offset }: WholeRating): number {
  return sumOfSizes([...numerators, over, offset]);
}

function compileRating(rubric: CompiledRubric): WholeRating | null {
  const none = { numerators: [], bounds: [], unit: 0, offset: 0 };
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
      return { ...none, kind: "goalposts", over, unit: between.unit, offset };
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
