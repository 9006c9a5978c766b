import { answerAt } from "../assessment/answerAt.js";
import { evaluateTerm, type LookUp } from "../assessment/evaluateTerm.js";
import { pathTerms } from "../methodology/pathTerms.js";
import { fraction, parseNumeric, zero, type Fraction } from "../numeric/fraction.js";
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
 */
export function findCompositionFaults(answers: unknown, compositions: readonly Composition[]): readonly Fault[] {
  const numbers = numbersIn(answers);
  return compositions.flatMap(({ path, shares, whole }): Fault[] => {
    const parts = answerAt(answers, path);
    if (typeof parts !== "object" || parts === null) return [];
    const total = whole === "sum" ? null : evaluateTerm(whole, numbers);
    const composition = { parts: parts as Parts, shares, whole };
    const fault = total === null ? incomplete(composition) : unbalanced(composition, total);
    return fault === null ? [] : [{ ...fault, path: ["answers", ...path.split(".")], received: parts }];
  });
}

/** The numbers among valid answers, which need not be checked again. */
function numbersIn(answers: unknown): LookUp {
  return ({ path, category }) => {
    const answer = answerAt(answers, path);
    if (typeof answer !== "object" || answer === null) return parseNumeric(answer);
    if (Array.isArray(answer) || category === undefined) return null;
    return Object.hasOwn(answer, category) ? fraction((answer as Parts)[category] ?? 0) : zero;
  };
}

type Finding = Pick<Fault, "code" | "words"> | null;
type Answered = Omit<Composition, "path"> & { readonly parts: Parts };

function incomplete({ parts, shares: { categories, notStated }, whole }: Answered): Finding {
  const absent = Object.keys(categories).filter((category) => !Object.hasOwn(parts, category));
  if (absent.length === 0) return null;
  const orWhole = nameWhole(whole, { es: " o responda el total", en: " or answer their whole" });
  return { code: "incomplete-composition", words: { absent: enumerate(absent), notStated, ...orWhole } };
}

function unbalanced({ parts, shares: { tolerance, notStated }, whole }: Answered, total: Fraction): Finding {
  const sum = sumOfParts(parts);
  if (isNear(sum, total, tolerance ?? 0)) return null;
  const orWhole = nameWhole(whole, { es: " o el total", en: " or their whole" });
  return {
    code: "shares-do-not-add",
    words: { sum: wordNumber(sum), whole: wordNumber(total), notStated, ...orWhole },
  };
}

/** What else may be done about the whole; nothing if no answer gives it. */
function nameWhole(whole: Composition["whole"], { es, en }: Text): { readonly orWhole?: Text } {
  const named =
    whole === "sum"
      ? ""
      : pathTerms(whole)
          .map(({ path }) => path)
          .join(", ");
  return named === "" ? {} : { orWhole: { es: `${es} (${named})`, en: `${en} (${named})` } };
}
