import type { Assessment } from "../assessment/assessment.js";
import type { Issue } from "../errors.js";
import type { Methodology } from "../methodology/methodology.js";
import { clusterRegister } from "./clusterRegister.js";
import { describeFault } from "./describeFault.js";
import type { ParseOptions } from "./parseAssessment.js";
import { readAssessment } from "./readAssessment.js";
import { readPlain } from "./readPlain.js";

/** One of several inputs that has issues. */
export interface RejectedAssessment<A> {
  /** Its position among the inputs, from 0. */
  readonly index: number;
  readonly issues: readonly Issue[];
  /**
   * The assessment without the answers that have issues; null if its cluster, wave or origin is at fault or
   * the same cluster was there before.
   */
  readonly partial: Assessment<A> | null;
}

/** Several inputs, each either accepted or rejected, in their order. */
export interface ParsedAssessments<A> {
  readonly accepted: readonly Assessment<A>[];
  readonly rejected: readonly RejectedAssessment<A>[];
}

/**
 * Reads many assessments, each as `parseAssessment` does. One with issues does not stop the others.
 *
 * The same cluster twice in the same wave is an issue, `duplicate-cluster`, of the later one.
 *
 * @param inputs - Anything, one for each assessment. Read once, so that a generator may give them.
 * @param methodology - For instance `ssme2022`.
 * @param options - `locale`: the language of the messages, `"es"` by default.
 * @returns The accepted assessments and the rejected inputs; together they are all inputs.
 *
 * @example
 * ```ts
 * import { ssme2022 } from "ssme";
 * import { parseAssessments } from "ssme/input";
 *
 * const cafe = { cluster: { id: "cafe", name: "Clúster de Café" }, wave: 2022, origin: "example", answers: {} };
 * const { accepted, rejected } = parseAssessments([cafe, { ...cafe, wave: 2024 }, cafe, null], ssme2022);
 * accepted.map((assessment) => assessment.wave); // => [2022, 2024]
 * rejected.map(({ index, issues }) => [index, issues[0]?.code]); // => [[2, "duplicate-cluster"], [3, "missing"]]
 * ```
 */
export function parseAssessments<A>(
  inputs: Iterable<unknown>,
  methodology: Methodology<A>,
  { locale = "es" }: ParseOptions = {},
): ParsedAssessments<A> {
  const register = clusterRegister();
  const accepted: Assessment<A>[] = [];
  const rejected: RejectedAssessment<A>[] = [];
  let index = 0;
  for (const input of inputs) {
    const { value, unreadable } = readPlain(input);
    const { faults, valid } = register(readAssessment(value, methodology));
    if (valid !== null && faults.length === 0) {
      accepted.push(valid as Assessment<A>);
    } else {
      const issues = faults.map((fault) => describeFault(fault, { methodology, unreadable, locale }));
      rejected.push({ index, issues, partial: valid as Assessment<A> | null });
    }
    index += 1;
  }
  return { accepted, rejected };
}
