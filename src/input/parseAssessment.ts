import type { Assessment } from "../assessment/assessment.js";
import type { Issue } from "../errors.js";
import type { Methodology } from "../methodology/methodology.js";
import type { Locale } from "../text.js";
import { describeFault } from "./describeFault.js";
import { readInput } from "./readInput.js";

/** What parsing gives: the assessment, or every issue and what is valid all the same. */
export type ParsedAssessment<A> =
  | { readonly ok: true; readonly value: Assessment<A> }
  | {
      readonly ok: false;
      readonly issues: readonly Issue[];
      /** The assessment without the answers that have issues; null if its cluster, wave or origin is at fault. */
      readonly partial: Assessment<A> | null;
    };

/** Options of reading. */
export interface ParseOptions {
  /** The language of the issues' messages, `"es"` by default. */
  readonly locale?: Locale;
}

/**
 * Reads an assessment from anything: parsed JSON, a form, another program. Checks every answer against the methodology
 * and finds all issues at once.
 *
 * Nothing is guessed, corrected or replaced by 0. An area or indicator that is absent, null or undefined is not
 * answered, and is absent from the result; `"dont-know"` and `"not-applicable"` stay what they are. Keys that the
 * methodology does not have are issues, as are compositions whose parts do not add up to their whole. An absent part of a
 * composition counts as 0 only where the others add up to 100 per cent or to the answered whole; elsewhere it is an
 * issue, `incomplete-composition`. No input makes it throw, not even one with getters or proxies that do.
 *
 * @param input - Anything; expected is an object like `Assessment`.
 * @param methodology - For instance `ssme2022`.
 * @param options - See {@link ParseOptions}.
 * @returns The assessment as fresh plain data, in the methodology's order; or the issues, each with a `code` of
 * {@link IssueCode}, and the valid rest.
 *
 * @example
 * ```ts
 * import { ssme2022 } from "ssme";
 * import { parseAssessment } from "ssme/input";
 *
 * const parsed = parseAssessment(
 *   {
 *     cluster: { id: "cafe", name: "Clúster de Café" },
 *     wave: 2022,
 *     origin: "example",
 *     answers: { governance: { manager: true, rules: "writen" } },
 *   },
 *   ssme2022,
 *   { locale: "en" },
 * );
 * parsed.ok ? [] : parsed.issues.map((issue) => `${issue.code} ${issue.path}`); // => ["unknown-option answers.governance.rules"]
 * parsed.ok ? null : parsed.partial?.answers; // => { governance: { manager: true } }
 * ```
 */
export function parseAssessment<A>(
  input: unknown,
  methodology: Methodology<A>,
  { locale = "es" }: ParseOptions = {},
): ParsedAssessment<A> {
  const { faults, valid, unreadable } = readInput(input, methodology);
  if (faults.length === 0 && valid !== null) return { ok: true, value: valid as Assessment<A> };
  const issues = faults.map((fault) => describeFault(fault, { methodology, unreadable, locale }));
  return { ok: false, issues, partial: valid as Assessment<A> | null };
}
