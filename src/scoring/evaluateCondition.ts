import type { Reading } from "../assessment/readAnswer.js";
import type { AnswerCondition, Condition } from "../methodology/condition.js";
import type { Indicator } from "../methodology/indicator.js";
import { compareAnswer, compareScore, type Interval } from "./compareAnswer.js";
import { allOf, anyOf, notOf, type Truth } from "./truth.js";

/** What a condition sees at a path: a score (null while it is unknown) or an answer. */
export type Seen =
  | { readonly kind: "score"; readonly score: Interval | "not-applicable" | null }
  | { readonly kind: "answer"; readonly indicator: Indicator; readonly reading: Reading };

/** Looks a path up for a condition: with the scores under the missing rules, or with their ranges. */
export type View = (condition: AnswerCondition) => Seen;

/** Evaluates a condition under strong three-valued logic. */
export function evaluateCondition(condition: Condition, view: View): Truth {
  if ("unknown" in condition) return "unknown";
  if ("all" in condition) return allOf(condition.all.map((part) => evaluateCondition(part, view)));
  if ("any" in condition) return anyOf(condition.any.map((part) => evaluateCondition(part, view)));
  if ("not" in condition) return notOf(evaluateCondition(condition.not, view));
  const seen = view(condition);
  if (seen.kind === "answer") return compareAnswer(condition, seen.reading);
  if (seen.score === null) return "unknown";
  return seen.score === "not-applicable" ? "unmet" : compareScore(condition, seen.score);
}
