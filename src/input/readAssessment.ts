import type { Assessment } from "../assessment/assessment.js";
import type { Methodology } from "../methodology/methodology.js";
import { assessmentSchema } from "./assessmentSchema.js";
import { bareRecord } from "./bareRecord.js";
import type { Composition } from "./listCompositions.js";
import type { Fault } from "./fault.js";
import { findFaults } from "./findFaults.js";
import { findCompositionFaults } from "./findCompositionFaults.js";
import { takeOutFaults } from "./takeOutFaults.js";

/** An assessment as it was read. */
export interface AssessmentReading {
  /** Empty if everything is valid. */
  readonly faults: readonly Fault[];
  /** The assessment without its faulty answers; null if its identity is at fault. */
  readonly valid: Assessment | null;
}

/**
 * Reads a plain copy of an assessment: first every place by itself, then, over the answers that are valid, whether
 * parts add up to their wholes and none is missing. So no fault hides another.
 *
 * Takes the faulty places out of the copy that it is given.
 */
export function readAssessment(copy: unknown, methodology: Methodology): AssessmentReading {
  const schema = assessmentSchema(methodology);
  const parsed = schema.assessment.safeParse(copy, { reportInput: true });
  const faults = parsed.success ? [] : findFaults(parsed.error.issues);
  const hasIdentity = takeOutFaults(copy, faults, methodology.root);

  const answers = parsed.success ? parsed.data.answers : schema.answers.parse(answersOf(copy));
  const all = [...faults, ...takeOutCompositions(answers, schema.compositions, methodology)];
  if (!hasIdentity) return { faults: all, valid: null };
  const identity = parsed.success
    ? parsed.data
    : schema.assessment.parse({ ...(copy as object), answers: bareRecord() });
  return { faults: all, valid: { ...identity, answers } };
}

/** Takes out faulty compositions until none is left: the whole of one may be a part of another that was taken out. */
function takeOutCompositions(
  answers: unknown,
  compositions: readonly Composition[],
  methodology: Methodology,
): readonly Fault[] {
  const faults = findCompositionFaults(answers, compositions);
  if (faults.length === 0) return [];
  takeOutFaults({ answers }, faults, methodology.root);
  return [...faults, ...takeOutCompositions(answers, compositions, methodology)];
}

/** The answers in a copy; none if they were at fault altogether. */
function answersOf(copy: unknown): unknown {
  const hasAnswers = typeof copy === "object" && copy !== null && Object.hasOwn(copy, "answers");
  return hasAnswers ? (copy as { answers: unknown }).answers : bareRecord();
}
