import type { Assessment } from "../assessment/assessment.js";
import { numbersOf } from "../assessment/numbersOf.js";
import type { Reason } from "../assessment/reason.js";
import type { Methodology } from "../methodology/methodology.js";
import { failedCheck } from "./failedCheck.js";

/**
 * Tests the answers of one cluster for plausibility, with the methodology's checks of scope `assessment`.
 *
 * A check that fails is told, never corrected, and changes no score. A check whose numbers are missing is not told.
 *
 * @param assessment - Answers that fit the methodology.
 * @param methodology - For instance `ssme2022`.
 * @returns One reason with code `check-failed` for each check that does not hold; `describeReason` makes the sentence.
 *
 * @example
 * ```ts
 * import { checkAssessment, describeReason, ssme2022 } from "ssme";
 *
 * const flags = checkAssessment(
 *   {
 *     cluster: { id: "cafe", name: "Clúster de Café" },
 *     wave: 2022,
 *     origin: "example",
 *     answers: { participants: { entities: 40, companies: 45 } },
 *   },
 *   ssme2022,
 * );
 * flags.length; // => 1
 * flags[0]?.args; // => { check: "companies-within-entities", left: 45, right: 40 }
 * ```
 */
export function checkAssessment<A>(assessment: Assessment<NoInfer<A>>, methodology: Methodology<A>): readonly Reason[] {
  const lookUp = numbersOf(assessment.answers, methodology.root);
  const checks = methodology.checks.filter(({ scope }) => scope === "assessment");
  return checks.flatMap((check) => failedCheck(check, lookUp));
}
