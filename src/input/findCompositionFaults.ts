import { answerAt } from "../assessment/answerAt.js";
import { evaluateTerm } from "../assessment/evaluateTerm.js";
import { numbersOf } from "../assessment/numbersOf.js";
import type { Shares } from "../methodology/indicator.js";
import type { Group } from "../methodology/methodology.js";
import { pathTerms } from "../methodology/pathTerms.js";
import type { Fraction } from "../numeric/fraction.js";
import type { Text } from "../text.js";
import { isNear, sumOfParts } from "./answerSchema.js";
import type { Composition } from "./listCompositions.js";
import { enumerate } from "./enumerate.js";
import type { Fault } from "./fault.js";
import { wordNumber } from "./wordNumber.js";

type Parts = Readonly<Record<string, number>>;

/**
 * Finds the compositions whose parts do not add up to the whole that is answered elsewhere, and those with absent parts
 * that no whole confirms to be 0. While the whole is not answered there is nothing to add up to; percentages add up to
 * 100, or their schema refused them, so that nothing is open about their absent parts.
 *
 * @param answers - Answers each of which is valid.
 * @param compositions - Those of the methodology.
 * @param root - The tree of the methodology.
 */
export function findCompositionFaults(
  answers: unknown,
  compositions: readonly Composition[],
  root: Group,
): readonly Fault[] {
  const numbers = numbersOf(answers, root);
  return compositions.flatMap(({ path, shares, whole }): Fault[] => {
    const parts = answerAt(answers, path);
    if (typeof parts !== "object" || parts === null) return [];
    const total = whole === "sum" ? null : evaluateTerm(whole, numbers);
    const paths = whole === "sum" ? [] : pathTerms(whole).map((term) => term.path);
    const fault =
      total === null ? incomplete(parts as Parts, shares, paths) : unbalanced(parts as Parts, shares, paths, total);
    return fault === null ? [] : [{ ...fault, path: ["answers", ...path.split(".")], received: parts }];
  });
}

type Finding = Pick<Fault, "code" | "words"> | null;

function incomplete(parts: Parts, { categories, notStated }: Shares, paths: readonly string[]): Finding {
  const absent = Object.keys(categories).filter((category) => !Object.hasOwn(parts, category));
  if (absent.length === 0) return null;
  const orWhole = nameWhole(paths, { es: " o responda el total", en: " or answer their whole" });
  return { code: "incomplete-composition", words: { absent: enumerate(absent), notStated, ...orWhole } };
}

function unbalanced(
  parts: Parts,
  { tolerance, notStated }: Shares,
  paths: readonly string[],
  total: Fraction,
): Finding {
  const sum = sumOfParts(parts);
  if (isNear(sum, total, tolerance ?? 0)) return null;
  const orWhole = nameWhole(paths, { es: " o el total", en: " or their whole" });
  return {
    code: "shares-do-not-add",
    words: { sum: wordNumber(sum), whole: wordNumber(total), notStated, ...orWhole },
  };
}

/** What else may be done about the whole; nothing if no answer gives it. */
function nameWhole(paths: readonly string[], { es, en }: Text): { readonly orWhole?: Text } {
  const named = paths.join(", ");
  return named === "" ? {} : { orWhole: { es: `${es} (${named})`, en: `${en} (${named})` } };
}
