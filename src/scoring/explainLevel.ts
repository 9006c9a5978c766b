import type { Reason } from "../assessment/reason.js";
import type { AnswerCondition, Condition } from "../methodology/condition.js";
import type { Level } from "../methodology/methodology.js";
import { fraction } from "../numeric/fraction.js";
import { roundFigure } from "../numeric/rounding.js";
import { compareScore } from "./compareAnswer.js";
import type { LevelInput } from "./levelInput.js";
import { evaluateCondition, type Seen } from "./evaluateCondition.js";
import { notOf, type Truth } from "./truth.js";

/** Lists why a level is unmet or unknown: its lower bound and each part of its requirements that is so. */
export function explainLevel(level: Level, truth: "unmet" | "unknown", input: LevelInput): Reason[] {
  const requirements = (level.requires ?? []).flatMap((condition) => explainCondition(level, condition, truth, input));
  return [...explainBound(level, truth, input), ...requirements];
}

function explainBound({ id, atLeast }: Level, truth: Truth, { score }: LevelInput): Reason[] {
  // Why a score is unknown is said once, not by each level that asks for one.
  if (atLeast === undefined || score === null || truth === "unknown") return [];
  if (compareScore({ path: "", atLeast }, score) !== "unmet") return [];
  const args = { level: id, atLeast: roundFigure(fraction(atLeast)), score: roundFigure(score.high) };
  return [{ code: "score-below-level", args }];
}

function explainCondition(
  level: Level,
  condition: Condition,
  truth: Truth,
  input: LevelInput,
  negated = false,
): Reason[] {
  const actual = evaluateCondition(condition, input.view);
  if ((negated ? notOf(actual) : actual) !== truth) return [];
  if ("not" in condition) return explainCondition(level, condition.not, truth, input, !negated);
  const parts = "all" in condition ? condition.all : "any" in condition ? condition.any : null;
  if (parts !== null) return parts.flatMap((part) => explainCondition(level, part, truth, input, negated));
  if ("unknown" in condition) return [{ code: "rule-unknown", args: { level: level.id, ...condition.unknown } }];
  return explainComparison(
    level,
    condition as AnswerCondition,
    truth,
    input.view(condition as AnswerCondition),
    negated,
  );
}

const COMPARISONS = ["atLeast", "atMost", "equals", "among", "includes"] as const;

function explainComparison(
  level: Level,
  condition: AnswerCondition,
  truth: Truth,
  seen: Seen,
  negated: boolean,
): Reason[] {
  return COMPARISONS.flatMap((comparison): Reason[] => {
    const expected = condition[comparison];
    if (expected === undefined) return [];
    const single = evaluateCondition({ path: condition.path, [comparison]: expected }, () => seen);
    if ((negated ? notOf(single) : single) !== truth) return [];
    const args = {
      level: level.id,
      path: condition.path,
      comparison: negated ? `not-${comparison}` : comparison,
      expected: printScalar(expected),
    };
    return truth === "unknown"
      ? [{ code: "requirement-unknown", args }]
      : [{ code: "requirement-unmet", args: { ...args, actual: printSeen(seen) } }];
  });
}

function printScalar(value: unknown): string | number {
  if (Array.isArray(value)) return value.map(printScalar).join(";");
  return typeof value === "number" ? value : typeof value === "boolean" ? (value ? "yes" : "no") : String(value);
}

function printSeen(seen: Seen): string | number {
  if (seen.kind === "score") {
    return seen.score === "not-applicable" || seen.score === null ? "not-applicable" : roundFigure(seen.score.high);
  }
  const { reading } = seen;
  if (reading.state !== "answered") return reading.state;
  const { value } = reading;
  if (typeof value === "object" && "n" in value) return roundFigure(value);
  return printScalar(value);
}
