import type { LookUp } from "../assessment/evaluateTerm.js";
import type { Reason } from "../assessment/reason.js";
import type { Check } from "../methodology/methodology.js";
import { roundFigure } from "../numeric/rounding.js";
import { evaluateRelation } from "./evaluateRelation.js";

/** Tells with its two numbers that a check does not hold. Nothing while it holds, or while a number is missing. */
export function failedCheck({ id, holds }: Check, lookUp: LookUp): readonly Reason[] {
  const { truth, left, right } = evaluateRelation(holds, lookUp);
  if (truth !== "unmet" || left === null || right === null) return [];
  return [{ code: "check-failed", args: { check: id, left: roundFigure(left), right: roundFigure(right) } }];
}
