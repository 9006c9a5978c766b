import type { Issue } from "../errors.js";
import { defineMethodology } from "../methodology/defineMethodology.js";
import type { Methodology } from "../methodology/methodology.js";
import type { MethodologyDefinition } from "../methodology/typed.js";
import { validateMethodology } from "../methodology/validation/validateMethodology.js";
import { describeMeaningProblem, describeStructureFault } from "./methodology/describeMethodologyIssue.js";
import { findMeaningProblems } from "./methodology/findMeaningProblems.js";
import { withoutEchoes } from "./methodology/findStructureFaults.js";
import { readMethodologyFile } from "./methodology/readMethodologyFile.js";
import type { ParseOptions } from "./parseAssessment.js";
import { readPlain } from "./readPlain.js";

/** What parsing a methodology gives: the methodology, or every issue. */
export type ParsedMethodology =
  | { readonly ok: true; readonly value: Methodology<object> }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Reads a methodology from anything, usually a JSON file that somebody wrote by hand, and finds all issues at once: what
 * is missing, misspelt or of a wrong type, and, as `defineMethodology` does, what makes no sense. A part that is broken
 * does not keep the others from being checked; what would only follow from it is not reported.
 *
 * The property `$schema` is allowed and left out. No input makes it throw.
 *
 * @param input - Anything; expected is an object like `Methodology`. `methodologyJsonSchema` describes it.
 * @param options - `locale`: the language of the issues, `"es"` by default.
 * @returns The methodology, deeply frozen, whose answers have any type and are checked when they are parsed or scored;
 * or the issues, each with the path of a property (`root.children.governance.weight`), what stands there and what to
 * write instead.
 *
 * @example
 * ```ts
 * import { ssme2022 } from "ssme";
 * import { parseMethodology } from "ssme/input";
 *
 * const { levels, ...rest } = JSON.parse(JSON.stringify(ssme2022));
 *
 * parseMethodology({ ...rest, levels }).ok; // => true
 *
 * const parsed = parseMethodology({ ...rest, levles: levels, scale: "cien" }, { locale: "en" });
 * parsed.ok ? [] : parsed.issues.map((issue) => `${issue.code} ${issue.path}`);
 * // => ["unknown-key levles", "invalid-number scale"]
 * parsed.ok ? "" : parsed.issues[1]?.message;
 * // => "scale: received “cien”, but expected a decimal of 0 or more. Correct the value."
 * ```
 */
export function parseMethodology(input: unknown, { locale = "es" }: ParseOptions = {}): ParsedMethodology {
  const plain = readPlain(input);
  const { faults, file } = readMethodologyFile(plain.value);
  const problems = file === null ? findMeaningProblems(plain.value, faults) : validateMethodology(file);
  if (file !== null && problems.length === 0) {
    return { ok: true, value: defineMethodology(file as MethodologyDefinition<object>) };
  }
  const issues = [
    ...withoutEchoes(faults).map((fault) => describeStructureFault(fault, plain, locale)),
    ...problems.map((problem) => describeMeaningProblem(problem, locale)),
  ];
  return { ok: false, issues };
}
