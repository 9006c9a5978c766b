import { SsmeError } from "../errors.js";
import type { Locale } from "../text.js";
import type { Methodology } from "./methodology.js";
import type { MethodologyDefinition } from "./typed.js";
import { describeProblem } from "./validation/problem.js";
import { validateMethodology } from "./validation/validateMethodology.js";

/**
 * Defines a methodology: checks all of it at once and gives a deeply frozen copy.
 *
 * @param definition - The tree, the levels and the checks. With `defineMethodology<A>` the compiler asks for an
 * indicator of the right kind, with exactly the right options, for every field of the answers' type `A`. Without `A`
 * any answers compile, and are checked when they are scored.
 * @param options - `locale`: the language of the issues, `"es"` by default.
 * @returns The methodology, ready for `scoreAssessment`.
 * @throws SsmeError `invalid-methodology`, with every issue: its path inside the definition, what stands there and
 * what to write instead.
 *
 * @example
 * ```ts
 * import { defineMethodology, isSsmeError, ssme2022 } from "ssme";
 *
 * let issues: readonly { path: string; message: string }[] = [];
 * try {
 *   defineMethodology({ ...ssme2022, version: "", levels: [], scale: 0 }, { locale: "en" });
 * } catch (error) {
 *   if (isSsmeError(error, "invalid-methodology")) issues = error.issues;
 * }
 * issues.map((issue) => `${issue.path}: ${issue.message}`);
 * // => ["version: Expected a text; received “”.", "scale: Expected a number above 0; received 0."]
 * ```
 */
export function defineMethodology<A = object>(
  definition: MethodologyDefinition<NoInfer<A>>,
  { locale = "es" }: { readonly locale?: Locale } = {},
): Methodology<A> {
  const methodology = frozenCopy(definition) as unknown as Methodology<A>;
  const issues = validateMethodology(methodology).map((problem) => describeProblem(problem, locale));
  if (issues.length > 0) throw new SsmeError("invalid-methodology", messages[locale], issues);
  return methodology;
}

const messages = {
  es: "La metodología tiene problemas:",
  en: "The methodology has problems:",
};

function frozenCopy<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  const copy: unknown = Array.isArray(value)
    ? value.map(frozenCopy)
    : Object.fromEntries(Object.entries(value).map(([key, field]) => [key, frozenCopy(field)]));
  return Object.freeze(copy) as T;
}
