import type { Methodology } from "../methodology/methodology.js";
import { assessmentSchema } from "./assessmentSchema.js";
import { copyValid } from "./copying/copyValid.js";
import { readAssessment, type AssessmentReading } from "./readAssessment.js";
import { readPlain, type Plain } from "./readPlain.js";

/** An assessment as it was read from anything. */
export interface InputReading extends AssessmentReading {
  readonly unreadable: Plain["unreadable"];
}

const nothingUnreadable: Plain["unreadable"] = new Map();

/** Reads an assessment from anything. Most are valid, and need no schema to find faults in them. */
export function readInput(input: unknown, methodology: Methodology): InputReading {
  const valid = copyValid(input, methodology);
  if (valid !== null) return { faults: [], valid, unreadable: nothingUnreadable };
  const { value, unreadable } = readPlain(input, assessmentSchema(methodology).depth);
  return { ...readAssessment(value, methodology), unreadable };
}
