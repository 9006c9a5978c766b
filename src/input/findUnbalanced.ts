import { answerAt } from "../assessment/answerAt.js";
import { evaluateTerm } from "../assessment/evaluateTerm.js";
import { numbersOf } from "../assessment/numbersOf.js";
import type { Group } from "../methodology/methodology.js";
import type { Term } from "../methodology/term.js";
import { isNear, sumOfParts } from "./answerSchema.js";
import type { Composition } from "./assessmentSchema.js";
import type { Fault } from "./fault.js";
import { wordNumber } from "./wordNumber.js";

/**
 * Finds the compositions whose parts do not add up to the whole that is answered elsewhere. While the whole is not
 * answered there is nothing to add up to.
 *
 * @param answers - Answers each of which is valid.
 * @param compositions - Those of the methodology.
 * @param root - The tree of the methodology.
 */
export function findUnbalanced(answers: unknown, compositions: readonly Composition[], root: Group): readonly Fault[] {
  const numbers = numbersOf(answers, root);
  return compositions.flatMap(({ path, shares, whole }): Fault[] => {
    const parts = answerAt(answers, path);
    if (typeof parts !== "object" || parts === null) return [];
    const total = evaluateTerm(whole, numbers);
    const sum = sumOfParts(parts as Record<string, number>);
    if (total === null || isNear(sum, total, shares.tolerance ?? 0)) return [];
    const named = listPaths(whole).join(", ");
    const words = {
      sum: wordNumber(sum),
      whole: wordNumber(total),
      orWhole: { es: ` o el total (${named})`, en: ` or their whole (${named})` },
      notStated: shares.notStated,
    };
    return [{ code: "shares-do-not-add", path: ["answers", ...path.split(".")], received: parts, words }];
  });
}

function listPaths(term: Term): readonly string[] {
  if ("value" in term) return [];
  if ("path" in term) return [term.path];
  return ("sum" in term ? term.sum : "minus" in term ? term.minus : term.divide).flatMap(listPaths);
}
