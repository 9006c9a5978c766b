import type { Assessment } from "../assessment/assessment.js";
import type { Plan } from "../scoring/compile.js";
import { scoreCompiled, type ExactScorecard } from "../scoring/scoreCompiled.js";
import { readAnswers, type Readings } from "./readings.js";

/** All that a summary gathers from one cluster. */
export interface Assessed extends ExactScorecard {
  readonly assessment: Assessment;
  readonly readings: Readings;
}

/** Scores a cluster and reads its answers. Throws `invalid-answer` for answers that were never parsed. */
export function assess(assessment: Assessment, plan: Plan): Assessed {
  return { assessment, ...scoreCompiled(assessment, plan), readings: readAnswers(assessment.answers, plan) };
}
