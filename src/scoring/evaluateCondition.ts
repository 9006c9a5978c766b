import type { Reading } from "../assessment/readAnswer.js";
import type { AnswerCondition, Condition, Scalar } from "../methodology/condition.js";
import { compare, compareWith, parseNumeric } from "../numeric/fraction.js";
import type { Numeric } from "../numeric/numeric.js";
import { allOf, anyOf, atLeastOf, both, known, notOf, type Truth } from "./truth.js";
import type { Seen, View } from "./view.js";

/** A way in which a condition compares an answer. */
export type Comparison = "atLeast" | "atMost" | "equals" | "among" | "includes";

/** Evaluates a condition under strong three-valued logic. */
export function evaluateCondition(condition: Condition, view: View): Truth {
  if ("path" in condition) return evaluateAnswerCondition(condition, view);
  if ("unknown" in condition) return "unknown";
  if ("all" in condition) return allOf(evaluateAll(condition.all, view));
  if ("any" in condition) return anyOf(evaluateAll(condition.any, view));
  if ("not" in condition) return notOf(evaluateCondition(condition.not, view));
  if ("of" in condition) return atLeastOf(condition.atLeast, evaluateAll(condition.of, view));
  const values = view.tagged(condition.tagged);
  return atLeastOf(
    condition.atLeast,
    values.map((value) => reaches(value, condition.value)),
  );
}

/** Compares a number, known or only bounded, with a lower bound. */
export function reaches(seen: Seen, bound: Numeric): Truth {
  if (seen === null) return "unknown";
  if (seen === "not-applicable") return "unmet";
  if (compareWith(seen.low, bound) >= 0) return "met";
  return seen.high === seen.low || compareWith(seen.high, bound) < 0 ? "unmet" : "unknown";
}

function staysWithin(seen: Seen, bound: Numeric): Truth {
  if (seen === null) return "unknown";
  if (seen === "not-applicable") return "unmet";
  return compareWith(seen.high, bound) <= 0 ? "met" : compareWith(seen.low, bound) > 0 ? "unmet" : "unknown";
}

function evaluateAll(conditions: readonly Condition[], view: View): Truth[] {
  return conditions.map((condition) => evaluateCondition(condition, view));
}

function evaluateAnswerCondition(condition: AnswerCondition, view: View): Truth {
  let truth: Truth = "met";
  for (const comparison of comparisonsOf(condition)) {
    truth = both(truth, evaluateComparison(condition, comparison, view));
  }
  return truth;
}

/** The comparisons that a condition makes, in the order in which they are explained. */
export function comparisonsOf({ atLeast, atMost, equals, among, includes }: AnswerCondition): readonly Comparison[] {
  const comparisons: Comparison[] = [];
  // Asking for each by its name takes a fraction of the time that looking names up does.
  if (atLeast !== undefined) comparisons.push("atLeast");
  if (atMost !== undefined) comparisons.push("atMost");
  if (equals !== undefined) comparisons.push("equals");
  if (among !== undefined) comparisons.push("among");
  if (includes !== undefined) comparisons.push("includes");
  return comparisons;
}

/** Makes one of the comparisons that a condition makes. */
export function evaluateComparison(condition: AnswerCondition, comparison: Comparison, view: View): Truth {
  const { path } = condition;
  switch (comparison) {
    case "atLeast":
      return reaches(view.number(path), condition.atLeast as Numeric);
    case "atMost":
      return staysWithin(view.number(path), condition.atMost as Numeric);
    case "equals":
      return isAmong(view.reading(path), [condition.equals as Scalar]);
    case "among":
      return isAmong(view.reading(path), condition.among as readonly Scalar[]);
    case "includes":
      return hasMarked(view.reading(path), condition.includes as string);
  }
}

/** Unknown while the answer is missing. "Not applicable" is a known answer that equals only itself. */
function isAmong(reading: Reading, scalars: readonly Scalar[]): Truth {
  if (reading.state === "not-applicable") return known(scalars.includes(reading.state));
  if (reading.state !== "answered") return "unknown";
  const { value } = reading;
  if (typeof value !== "object") return known(scalars.includes(value));
  const numbers = scalars.map((scalar) => parseNumeric(scalar));
  return known("n" in value && numbers.some((number) => number !== null && compare(value, number) === 0));
}

function hasMarked(reading: Reading, option: string): Truth {
  if (reading.state === "not-applicable") return "unmet";
  if (reading.state !== "answered") return "unknown";
  return known(Array.isArray(reading.value) && reading.value.includes(option));
}
