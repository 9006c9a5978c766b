import { fraction } from "../numeric/fraction.js";
import { powersOfTwo } from "../numeric/powersOfTwo.js";
import { answerAt } from "./answerAt.js";
import { ANSWERED, DONT_KNOW, INEXACT, NOT_APPLICABLE, type Cells } from "./cells.js";
import type { CellField } from "./layout.js";
import { readAnswer, type AnswerValue, type Reading } from "./readAnswer.js";

/** The answers of one cluster, read and valid: its cells, and what they were read from. */
export interface Row {
  readonly cells: Cells;
  /** Looked at only where a cell is `INEXACT`. */
  readonly answers: unknown;
}

const dontKnow: Reading = { state: "dont-know" };
const notApplicable: Reading = { state: "not-applicable" };
const notAnswered: Reading = { state: "not-answered" };

/** Reads what a row says to one indicator, exactly. */
export function readField(field: CellField, { cells, answers }: Row): Reading {
  switch (cells.states[field.first]) {
    case ANSWERED:
      return { state: "answered", value: valueOf(field, cells.values, field.first) };
    case INEXACT:
      return readAnswer(field.node, answerAt(answers, field.path));
    case DONT_KNOW:
      return dontKnow;
    case NOT_APPLICABLE:
      return notApplicable;
    default:
      return notAnswered;
  }
}

function valueOf({ node }: CellField, values: Float64Array, at: number): AnswerValue {
  const value = values[at] ?? 0;
  switch (node.kind) {
    case "flag":
      return value === 1;
    case "choice":
      return Object.keys(node.options)[value] ?? "";
    case "choices":
      return Object.keys(node.options).filter((_, index) => isMarked(value, index));
    case "quantity":
      return fraction(value);
    case "shares":
      return new Map(Object.keys(node.categories).map((id, index) => [id, fraction(values[at + index] ?? 0)]));
  }
}

/** Tells whether a bit is in a set of up to 53 bits, more than bitwise operators see. */
export function isMarked(bits: number, index: number): boolean {
  return Math.floor(bits / (powersOfTwo[index] ?? Infinity)) % 2 === 1;
}
