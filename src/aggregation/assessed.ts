import type { Assessment } from "../assessment/assessment.js";
import type { Row } from "../assessment/row.js";
import type { Plan } from "../scoring/compile.js";
import { readRow } from "../scoring/readRow.js";
import { scoreCompiled, type ExactScorecard } from "../scoring/scoreCompiled.js";

/** All that a summary gathers from one cluster. */
export interface Assessed extends ExactScorecard {
  readonly assessment: Assessment;
  readonly row: Row;
}

/** Scores a cluster and reads its answers. Throws `invalid-answer` for answers that were never parsed. */
export function assess(assessment: Assessment, plan: Plan): Assessed {
  return { assessment, ...scoreCompiled(assessment, plan), row: readRow(assessment.answers, plan) };
}
