import { isSafe, isSmall, multiply, type Fraction } from "../numeric/fraction.js";
import { sumOfSizes, wholeNumbers } from "../numeric/wholeNumbers.js";
import type { CompiledRubric } from "./compileRubric.js";
import type { Ends } from "./positionBetween.js";
import { GOALPOSTS, HUNDREDTHS, MARKS, STEPS, TABLE } from "./ratingKinds.js";

/** How the number in a cell becomes the value of an answer in whole numbers: a numerator, from 0 to `over`. */
export interface WholeRating {
  readonly kind: number;
  readonly over: number;
  /** Numbers of its kind, in front of those that are numerators: of steps, how many there are, and their bounds in hundredths. */
  readonly fixed: readonly number[];
  /**
   * Of a table and of steps, what each is worth. Of marks, what is taken off, and what each is worth. Between goalposts, what
   * is taken off, and what a hundredth is worth.
   */
  readonly numerators: readonly number[];
}

/** Puts a rubric into whole numbers; null where it asks for more than the number in one cell, or doubles do not hold it. */
export function compileWholeRating(rubric: CompiledRubric): WholeRating | null {
  const rating = compileRating(rubric);
  return rating !== null && isSafe(largestOf(rating)) ? rating : null;
}

/** No number that comes up on the way to a numerator is larger, unless it is cut off at `over` or at 0. */
export function largestOf({ over, numerators }: WholeRating): number {
  return sumOfSizes([...numerators, over]);
}

function compileRating(rubric: CompiledRubric): WholeRating | null {
  switch (rubric.kind) {
    case "table":
      return tableOf(TABLE, [], rubric.values);
    case "marks": {
      const ends = wholeEnds(rubric);
      const whole = wholeNumbers(rubric.points);
      if (ends === null || whole === null) return null;
      const numerators = whole.numbers.map((points) => points * ends.unit);
      return {
        kind: MARKS,
        over: whole.over * ends.span,
        fixed: [],
        numerators: [whole.over * ends.start, ...numerators],
      };
    }
    case "steps": {
      const bounds = rubric.steps.map(({ atLeast }) => hundredthsFrom(atLeast));
      if (rubric.per !== null || bounds.includes(Number.NaN)) return null;
      const values = rubric.steps.map(({ value }) => value);
      return tableOf(STEPS, [bounds.length, ...bounds], values);
    }
    case "goalposts": {
      const ends = wholeEnds(rubric);
      if (rubric.per !== null || rubric.isLogarithmic || ends === null) return null;
      const numerators = [ends.start * HUNDREDTHS, ends.unit];
      return { kind: GOALPOSTS, over: ends.span * HUNDREDTHS, fixed: [], numerators };
    }
    case "share":
      return null;
  }
}

function tableOf(kind: number, fixed: readonly number[], values: readonly Fraction[]): WholeRating | null {
  const whole = wholeNumbers(values);
  return whole === null ? null : { kind, over: whole.over, fixed, numerators: whole.numbers };
}

/** Whole numbers with which the position of x is (unit · x − start) / span. The span is above 0, the others have its sign. */
interface WholeEnds {
  readonly unit: number;
  readonly start: number;
  readonly span: number;
}

function wholeEnds({ from, to }: Ends): WholeEnds | null {
  const whole = wholeNumbers([from, to]);
  if (whole === null) return null;
  const [start = 0, end = 0] = whole.numbers;
  const direction = end > start ? 1 : -1;
  return { unit: direction * whole.over, start: direction * start, span: direction * (end - start) };
}

/** The least number of hundredths that reaches a bound; NaN where a double does not tell. */
function hundredthsFrom(bound: Fraction): number {
  const hundredths = multiply(bound, { n: HUNDREDTHS, d: 1 });
  if (!isSmall(hundredths)) return Number.NaN;
  const rest = hundredths.n % hundredths.d;
  return (hundredths.n - rest) / hundredths.d + (rest > 0 ? 1 : 0);
}
