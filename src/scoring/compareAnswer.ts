import type { Reading } from "../assessment/readAnswer.js";
import type { AnswerCondition, Scalar } from "../methodology/condition.js";
import { compare, fraction, parseNumeric, type Fraction } from "../numeric/fraction.js";
import { allOf, anyOf, known, type Truth } from "./truth.js";

/** Smallest and largest number that a score may still turn out to be; equal when it is known. */
export interface Interval {
  readonly low: Fraction;
  readonly high: Fraction;
}

/** Compares a score, known or only bounded, with the numbers of a condition. */
export function compareScore(condition: AnswerCondition, { low, high }: Interval): Truth {
  const truths: Truth[] = [];
  if (condition.atLeast !== undefined) {
    const bound = fraction(condition.atLeast);
    truths.push(compare(low, bound) >= 0 ? "met" : compare(high, bound) < 0 ? "unmet" : "unknown");
  }
  if (condition.atMost !== undefined) {
    const bound = fraction(condition.atMost);
    truths.push(compare(high, bound) <= 0 ? "met" : compare(low, bound) > 0 ? "unmet" : "unknown");
  }
  return allOf(truths);
}

/** Compares the answer of one indicator with a condition. Unknown while it is missing. */
export function compareAnswer(condition: AnswerCondition, reading: Reading): Truth {
  if (reading.state === "dont-know" || reading.state === "not-answered" || reading.state === "invalid")
    return "unknown";
  const value = reading.state === "answered" ? reading.value : reading.state;
  const truths: Truth[] = [];
  if (condition.atLeast !== undefined || condition.atMost !== undefined) {
    truths.push(isNumber(value) ? compareScore(condition, { low: value, high: value }) : "unmet");
  }
  if (condition.equals !== undefined) truths.push(known(equals(value, condition.equals)));
  if (condition.among !== undefined) truths.push(anyOf(condition.among.map((scalar) => known(equals(value, scalar)))));
  if (condition.includes !== undefined) {
    truths.push(known(Array.isArray(value) && value.includes(condition.includes)));
  }
  return allOf(truths);
}

function equals(value: unknown, scalar: Scalar): boolean {
  if (!isNumber(value)) return value === scalar;
  const number = parseNumeric(scalar);
  return number !== null && compare(value, number) === 0;
}

function isNumber(value: unknown): value is Fraction {
  return typeof value === "object" && value !== null && "n" in value && "d" in value;
}
