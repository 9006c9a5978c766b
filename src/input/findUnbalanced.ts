import { answerAt } from "../assessment/answerAt.js";
import { evaluateTerm } from "../assessment/evaluateTerm.js";
import { numbersOf } from "../assessment/numbersOf.js";
import type { Group } from "../methodology/methodology.js";
import { listIndicators } from "../methodology/nodes.js";
import type { Term } from "../methodology/term.js";
import { isNear, sumOfParts } from "./answerSchema.js";
import type { Fault } from "./fault.js";
import { wordNumber } from "./printValue.js";

/**
 * Finds the compositions in counts whose parts do not add up to the whole that is answered elsewhere. While the whole
 * is not answered there is nothing to add up to.
 *
 * @param answers - Answers each of which is valid.
 * @param root - The tree of the methodology.
 */
export function findUnbalanced(answers: unknown, root: Group): readonly Fault[] {
  const numbers = numbersOf(answers, root);
  return listIndicators(root).flatMap(({ path, node }): Fault[] => {
    if (node.kind !== "shares" || typeof node.whole === "string") return [];
    const parts = answerAt(answers, path);
    const whole = evaluateTerm(node.whole, numbers);
    if (typeof parts !== "object" || parts === null || whole === null) return [];
    const sum = sumOfParts(parts as Record<string, number>);
    if (isNear(sum, whole, node.tolerance ?? 0)) return [];
    const named = listPaths(node.whole).join(", ");
    const words = {
      sum: wordNumber(sum),
      whole: wordNumber(whole),
      orWhole: { es: ` o el total (${named})`, en: ` or their whole (${named})` },
      notStated: node.notStated,
    };
    return [{ code: "shares-do-not-add", path: ["answers", ...path.split(".")], received: parts, words }];
  });
}

function listPaths(term: Term): readonly string[] {
  if ("value" in term) return [];
  if ("path" in term) return [term.path];
  return ("sum" in term ? term.sum : "minus" in term ? term.minus : term.divide).flatMap(listPaths);
}
