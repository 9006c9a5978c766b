import type { Assessment } from "../assessment/assessment.js";
import type { Issue } from "../errors.js";
import type { Methodology } from "../methodology/methodology.js";
import type { Text } from "../text.js";
import { settleRepeats } from "./settleRepeats.js";
import { describeFault } from "./describeFault.js";
import { noListIssue } from "./noListIssue.js";
import type { ParseOptions } from "./parseAssessment.js";
import { readInput } from "./readInput.js";

/** One of several inputs that has issues. */
export interface RejectedAssessment<A> {
  /** Its position among the inputs, from 0. */
  readonly index: number;
  readonly issues: readonly Issue[];
  /**
   * The assessment without the answers that have issues; null if its cluster, wave or origin is at fault or
   * another input stands for the same cluster and wave.
   */
  readonly partial: Assessment<A> | null;
}

/** Several inputs, each either accepted or rejected, in their order. */
export interface ParsedAssessments<A> {
  readonly accepted: readonly Assessment<A>[];
  readonly rejected: readonly RejectedAssessment<A>[];
  /** Issues of the whole: `not-a-list` if there were no inputs to read one by one; nothing is then accepted or rejected. */
  readonly issues: readonly Issue[];
}

/**
 * Reads many assessments, each as `parseAssessment` does. One with issues does not stop the others.
 *
 * Of the same cluster in the same wave one input stands: the first without issues, so that a corrected one replaces one
 * that was refused, or the first of all if each has some. The others have the issue `duplicate-cluster`, which names the
 * index of the one that stands.
 *
 * @param inputs - Anything, one for each assessment. Read once, so that a generator may give them.
 * @param methodology - For instance `ssme2022`.
 * @param options - `locale`: the language of the messages, `"es"` by default.
 * @returns The accepted assessments and the rejected inputs; together they are all inputs. What is no list of inputs, such
 * as an object or a text, is an issue of the whole.
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
  const issue = noListIssue(inputs, expectedList, locale);
  if (issue !== null) return { accepted: [], rejected: [], issues: [issue] };
  const entries = Array.from(inputs, (input, index) => ({ index, ...readInput(input, methodology) }));
  const accepted: Assessment<A>[] = [];
  const rejected: RejectedAssessment<A>[] = [];
  for (const { index, unreadable, faults, valid } of settleRepeats(entries, placeOf)) {
    if (valid !== null && faults.length === 0) {
      accepted.push(valid as Assessment<A>);
    } else {
      const issues = faults.map((fault) => describeFault(fault, { methodology, unreadable, locale }));
      rejected.push({ index, issues, partial: valid as Assessment<A> | null });
    }
  }
  return { accepted, rejected, issues: [] };
}

const expectedList = {
  es: "una lista con una evaluación en cada elemento",
  en: "a list with one assessment in each entry",
};

function placeOf({ index }: { readonly index: number }): Text {
  return { es: `el elemento de índice ${index}`, en: `the entry with index ${index}` };
}
