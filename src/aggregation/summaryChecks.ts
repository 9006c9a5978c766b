import type { Reason } from "../assessment/reason.js";
import type { Check } from "../methodology/methodology.js";
import type { Term } from "../methodology/term.js";
import type { Fraction } from "../numeric/fraction.js";
import { roundFigure } from "../numeric/rounding.js";
import type { Plan } from "../scoring/compile.js";
import { evaluateRelation } from "../scoring/evaluateRelation.js";
import { shaped, together, type Accumulator } from "./accumulator.js";
import type { Readings } from "./readings.js";
import { summaryTerm, type PathTerm } from "./summaryTerm.js";

/** Gathers what the checks of a wave's totals compare, and tells those that are known not to hold. */
export function summaryChecks(plan: Plan, minimumCellSize: number): Accumulator<Readings, unknown, readonly Reason[]> {
  const checks = plan.methodology.checks.filter(({ scope }) => scope === "summary");
  const terms = checks.flatMap(({ holds }) => [...pathTerms(holds.left), ...pathTerms(holds.right)]);
  const gathered = terms.map((term, index) => [index, summaryTerm(term, plan, minimumCellSize)] as const);
  return shaped(together<Readings, Record<number, Fraction | null>>(Object.fromEntries(gathered)), (numbers) =>
    checks.flatMap((check) => tell(check, (term) => numbers[terms.indexOf(term)] ?? null)),
  );
}

function tell({ id, holds }: Check, lookUp: (term: PathTerm) => Fraction | null): Reason[] {
  const { truth, left, right } = evaluateRelation(holds, lookUp);
  if (truth !== "unmet" || left === null || right === null) return [];
  return [{ code: "check-failed", args: { check: id, left: roundFigure(left), right: roundFigure(right) } }];
}

function pathTerms(term: Term): readonly PathTerm[] {
  if ("value" in term) return [];
  if ("path" in term) return [term];
  const parts = "sum" in term ? term.sum : "minus" in term ? term.minus : term.divide;
  return parts.flatMap(pathTerms);
}
