import type { Group } from "../methodology/methodology.js";
import { findNode, isGroup } from "../methodology/nodes.js";
import { answerAt } from "./answerAt.js";
import type { LookUp } from "./evaluateTerm.js";
import { readAnswer } from "./readAnswer.js";

/** The numbers among one cluster's answers: a quantity, or one category of shares. Null where there is none. */
export function numbersOf(answers: unknown, root: Group): LookUp {
  return ({ path, category }) => {
    const node = findNode(root, path);
    if (node === null || isGroup(node)) return null;
    const reading = readAnswer(node, answerAt(answers, path));
    if (reading.state !== "answered" || typeof reading.value !== "object") return null;
    if ("n" in reading.value) return reading.value;
    return "get" in reading.value && category !== undefined ? (reading.value.get(category) ?? null) : null;
  };
}
