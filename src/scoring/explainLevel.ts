import type { Reason } from "../assessment/reason.js";
import type { AnswerCondition, Condition } from "../methodology/condition.js";
import type { Level } from "../methodology/methodology.js";
import { fraction } from "../numeric/fraction.js";
import { roundFigure } from "../numeric/rounding.js";
import { comparisonsOf, evaluateComparison, evaluateCondition, reaches } from "./evaluateCondition.js";
import { notOf, type Truth } from "./truth.js";
import type { Evidence, Seen, View } from "./view.js";

/** Lists why a level is unmet or unknown: its lower bound and each part of its requirements that is so. */
export function explainLevel(level: Level, truth: "unmet" | "unknown", { path, score, view }: Evidence): Reason[] {
  const reasons = explainBound(level, truth, score);
  const { requires } = level;
  if (requires !== undefined)
    for (const condition of requires) reasons.push(...explainCondition(level.id, condition, truth, view));
  // Levels of different groups may share an id.
  return path === "" ? reasons : reasons.map(({ code, args }) => ({ code, args: { ...args, group: path } }));
}

function explainBound({ id, atLeast }: Level, truth: Truth, score: Seen): Reason[] {
  // Why a score is unknown is said once, not by each level that asks for one.
  if (atLeast === undefined || truth !== "unmet" || reaches(score, atLeast) !== "unmet") return [];
  return [
    {
      code: "score-below-level",
      args: { level: id, atLeast: roundFigure(fraction(atLeast)), score: printNumber(score) },
    },
  ];
}

/** Says of a reason that it is one of several, of which some are enough. */
function asAlternative({ code, args }: Reason, needed: number, parts: readonly Condition[]): Reason {
  return { code, args: { ...args, needed, alternatives: parts.length } };
}

function explainCondition(level: string, condition: Condition, truth: Truth, view: View, negated = false): Reason[] {
  // A comparison of those that are unmet tells by itself that the condition is.
  if ("path" in condition && truth === "unmet" && !negated)
    return explainComparisons(level, condition, truth, view, negated);
  const actual = evaluateCondition(condition, view);
  if ((negated ? notOf(actual) : actual) !== truth) return [];
  if ("path" in condition) return explainComparisons(level, condition, truth, view, negated);
  const explainParts = (parts: readonly Condition[], inside = negated): Reason[] =>
    parts.flatMap((part) => explainCondition(level, part, truth, view, inside));
  if ("unknown" in condition) return [{ code: "rule-unknown", args: { level, ...condition.unknown } }];
  if ("not" in condition) return explainParts([condition.not], !negated);
  const explainSome = (parts: readonly Condition[], needed: number): Reason[] =>
    parts.length === needed
      ? explainParts(parts)
      : explainParts(parts).map((reason) => asAlternative(reason, needed, parts));
  if ("all" in condition) return negated ? explainSome(condition.all, 1) : explainParts(condition.all);
  if ("any" in condition) return negated ? explainParts(condition.any) : explainSome(condition.any, 1);
  if ("of" in condition) {
    const { atLeast, of } = condition;
    return explainSome(of, negated ? of.length - atLeast + 1 : atLeast);
  }
  const { atLeast, tagged, value } = condition;
  const args = { level, tag: tagged, value: roundFigure(fraction(value)), expected: atLeast };
  return [{ code: negated ? "tagged-too-many" : "tagged-too-few", args }];
}

function explainComparisons(
  level: string,
  condition: AnswerCondition,
  truth: Truth,
  view: View,
  negated: boolean,
): Reason[] {
  const { path } = condition;
  const reasons: Reason[] = [];
  for (const comparison of comparisonsOf(condition)) {
    const single = evaluateComparison(condition, comparison, view);
    if ((negated ? notOf(single) : single) !== truth) continue;
    const name = negated ? `not-${comparison}` : comparison;
    const expected = printScalar(condition[comparison]);
    if (truth === "unknown") {
      reasons.push({ code: "requirement-unknown", args: { level, path, comparison: name, expected } });
    } else {
      const isBound = comparison === "atLeast" || comparison === "atMost";
      const actual = isBound ? printNumber(view.number(path)) : printAnswer(path, view);
      reasons.push({ code: "requirement-unmet", args: { level, path, comparison: name, expected, actual } });
    }
  }
  return reasons;
}

function printScalar(value: unknown): string | number {
  if (Array.isArray(value)) return value.map(printScalar).join(";");
  return typeof value === "number" ? value : typeof value === "boolean" ? (value ? "yes" : "no") : String(value);
}

function printNumber(seen: Seen): string | number {
  return seen === null || seen === "not-applicable" ? "not-applicable" : roundFigure(seen.high);
}

function printAnswer(path: string, view: View): string | number {
  const reading = view.reading(path);
  if (reading.state !== "answered") return reading.state;
  const { value } = reading;
  return typeof value === "object" && "n" in value ? roundFigure(value) : printScalar(value);
}
