import type { Assessment } from "../assessment/assessment.js";
import type { Scorecard } from "../assessment/scorecard.js";
import type { Methodology } from "../methodology/methodology.js";
import { compile } from "./compile.js";
import { makeRoom } from "./room.js";
import { scoreCompiled } from "./scoreCompiled.js";

/**
 * Scores one cluster: its total, its areas, how much was answered, and its level with the reasons.
 *
 * A group's value is Σ wᵢ·vᵢ / Σ wᵢ over its children that count, and its score is that value times the methodology's
 * scale, computed exactly and rounded once. Missing answers follow the rules of each group; a score that they leave
 * open is null with a reason, and never a silent 0.
 *
 * @param assessment - Answers that fit the methodology, as `parseAssessment` gives them. Absent answers are allowed.
 * @param methodology - For instance `ssme2022`.
 * @returns The scorecard: plain JSON; scores from 0 to `methodology.scale`, coverage from 0 to 1.
 * @throws SsmeError `invalid-answer`, with all issues, if an answer is of a wrong kind, unknown or out of range.
 *
 * @example
 * ```ts
 * import { scoreAssessment, ssme2022 } from "ssme";
 *
 * const scorecard = scoreAssessment(
 *   {
 *     cluster: { id: "cafe", name: "Clúster de Café" },
 *     wave: 2022,
 *     origin: "example",
 *     answers: {
 *       governance: { manager: true, bodies: ["board"], rules: "written", companyVoice: "majority", transparency: "dont-know" },
 *     },
 *   },
 *   ssme2022,
 * );
 * scorecard.areas.governance?.score; // => 79.17
 * scorecard.areas.governance?.coverage; // => 0.8
 * scorecard.areas.governance?.range; // => { low: 63.33, high: 83.33 }
 * scorecard.level.status; // => "undecided"
 * scorecard.level.questions.includes("governance.transparency"); // => true
 * ```
 */
export function scoreAssessment<A>(assessment: Assessment<NoInfer<A>>, methodology: Methodology<A>): Scorecard<A> {
  const plan = compile(methodology);
  const room = plan.spare ?? makeRoom(plan.layout.size, plan.counts.groups, plan.root.children.length);
  // A getter among the answers may score as well, and must not write into it.
  plan.spare = undefined;
  const { scorecard } = scoreCompiled(assessment, plan, room);
  plan.spare = room;
  return scorecard;
}
