import type { CellField } from "../assessment/layout.js";
import type { AnswerValue, Reading } from "../assessment/readAnswer.js";
import type { ReasonCode } from "../assessment/reason.js";
import { readField, type Row } from "../assessment/row.js";
import {
  add,
  compare,
  divide,
  fraction,
  hundred,
  isFraction,
  isZero,
  maximum,
  minimum,
  multiply,
  one,
  zero,
  type Fraction,
} from "../numeric/fraction.js";
import { logarithmicPosition } from "../numeric/irrational.js";
import type { CompiledRubric, Step } from "./compileRubric.js";
import { positionBetween, type Ends } from "./positionBetween.js";

/** Why an answer has no value after all: what it is divided by is missing or 0. */
export interface NoValue {
  readonly code: Extract<ReasonCode, "not-answered" | "dont-know" | "not-applicable" | "zero-denominator">;
  readonly path: string;
}

/** Turns the answer that stands in a row into its value from 0 to 1, exactly. */
export function rateAnswer(rubric: CompiledRubric, field: CellField, row: Row): Fraction | NoValue {
  switch (rubric.kind) {
    case "table":
      return rubric.values[row.cells.values[field.first] ?? 0] ?? zero;
    case "marks":
      return positionBetween(rubric, sumOfMarks(rubric, field, row));
    case "steps": {
      const x = quotient(rubric.per, field, row);
      return isFraction(x) ? climb(rubric.steps, x) : x;
    }
    case "goalposts": {
      const x = quotient(rubric.per, field, row);
      if (!isFraction(x)) return x;
      return rubric.isLogarithmic ? logarithmicValue(rubric, x) : positionBetween(rubric, x);
    }
    case "share":
      return rateShare(rubric, field, row);
  }
}

function sumOfMarks({ points }: Marks, field: CellField, row: Row): Fraction {
  const marked = exactAnswer(field, row) as readonly string[];
  const options = Object.keys("options" in field.node ? field.node.options : {});
  return points.reduce((sum, point, index) => (marked.includes(options[index] ?? "") ? add(sum, point) : sum), zero);
}

type Marks = Extract<CompiledRubric, { kind: "marks" }>;

/** A quantity, divided by another one if there is one. */
function quotient(per: CellField | null, field: CellField, row: Row): Fraction | NoValue {
  const x = exactAnswer(field, row) as Fraction;
  if (per === null) return x;
  const divisor = readField(per, row);
  if (divisor.state !== "answered") return { code: codeOf(divisor), path: per.path };
  const by = divisor.value as Fraction;
  return isZero(by) ? { code: "zero-denominator", path: per.path } : divide(x, by);
}

/** Invalid answers are refused before anything is rated. */
function codeOf({ state }: Reading): NoValue["code"] {
  return state === "dont-know" || state === "not-applicable" ? state : "not-answered";
}

/** The value of an answered field. */
function exactAnswer(field: CellField, row: Row): AnswerValue {
  const reading = readField(field, row);
  return reading.state === "answered" ? reading.value : zero;
}

function climb(steps: readonly Step[], x: Fraction): Fraction {
  let value = zero;
  for (const step of steps) {
    if (compare(x, step.atLeast) < 0) break;
    value = step.value;
  }
  return value;
}

/** Clamped before the logarithm, which 0 does not have; the ends are then exact. */
function logarithmicValue({ from, to }: Ends, x: Fraction): Fraction {
  const [low, high] = [minimum(from, to), maximum(from, to)];
  if (compare(x, low) <= 0) return low === from ? zero : one;
  if (compare(x, high) >= 0) return high === to ? one : zero;
  return logarithmicPosition(x, from, to);
}

function rateShare(
  rubric: Extract<CompiledRubric, { kind: "share" }>,
  { first, path }: CellField,
  { cells }: Row,
): Fraction | NoValue {
  const partOf = (index: number): Fraction => fraction(cells.values[first + index] ?? 0);
  let whole = zero;
  for (let index = 0; index < rubric.cells; index += 1) whole = add(whole, partOf(index));
  if (isZero(whole)) return { code: "zero-denominator", path };
  const part = rubric.among.map(partOf).reduce(maximum, zero);
  return positionBetween(rubric, multiply(hundred, divide(part, whole)));
}
