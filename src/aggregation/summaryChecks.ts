import type { Reason } from "../assessment/reason.js";
import type { Row } from "../assessment/row.js";
import { pathTerms } from "../methodology/pathTerms.js";
import type { Fraction } from "../numeric/fraction.js";
import type { Plan } from "../scoring/plan.js";
import { failedCheck } from "../scoring/failedCheck.js";
import { shaped, together, type Accumulator } from "./accumulator.js";
import { summaryTerm } from "./summaryTerm.js";

/** Gathers what the checks of a wave's totals compare, and tells those that are known not to hold. */
export function summaryChecks(plan: Plan, minimumCellSize: number): Accumulator<Row, unknown, readonly Reason[]> {
  const checks = plan.methodology.checks.filter(({ scope }) => scope === "summary");
  const terms = checks.flatMap(({ holds }) => [...pathTerms(holds.left), ...pathTerms(holds.right)]);
  const gathered = terms.map((term, index) => [index, summaryTerm(term, plan, minimumCellSize)] as const);
  return shaped(together<Row, Record<number, Fraction | null>>(Object.fromEntries(gathered)), (numbers) =>
    checks.flatMap((check) => failedCheck(check, (term) => numbers[terms.indexOf(term)] ?? null)),
  );
}
