import type { Assessment } from "../assessment/assessment.js";
import type { Row } from "../assessment/row.js";
import type { Scorecard } from "../assessment/scorecard.js";
import type { Plan } from "../scoring/plan.js";
import { exactScores, type ExactScores } from "../scoring/exactScores.js";
import { makeRoom } from "../scoring/room.js";
import { scoreCompiled } from "../scoring/scoreCompiled.js";

/** All that a summary gathers from one cluster. */
export interface Assessed {
  readonly assessment: Assessment;
  readonly scorecard: Scorecard;
  readonly exact: ExactScores;
  readonly row: Row;
}

/** Scores a cluster and reads its answers. Throws `invalid-answer` for answers that were never parsed. */
export function assess(assessment: Assessment, plan: Plan): Assessed {
  const room = makeRoom(plan.layout.size, plan.counts.groups, plan.root.children.length);
  const { scorecard, row, values } = scoreCompiled(assessment, plan, room);
  return { assessment, scorecard, exact: exactScores(values, plan), row };
}
