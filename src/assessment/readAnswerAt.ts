import type { Group } from "../methodology/methodology.js";
import { findNode, isGroup } from "../methodology/nodes.js";
import { answerAt } from "./answerAt.js";
import { readAnswer, type Reading } from "./readAnswer.js";

/** Reads the answer of the indicator that a path names. Where it names none there is no answer. */
export function readAnswerAt(path: string, answers: unknown, root: Group): Reading {
  const node = findNode(root, path);
  return node === null || isGroup(node) ? { state: "not-answered" } : readAnswer(node, answerAt(answers, path));
}
