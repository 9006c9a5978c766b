import { answerAt } from "../assessment/answerAt.js";
import { readAnswer } from "../assessment/readAnswer.js";
import { SsmeError } from "../errors.js";
import type { AnswerCondition } from "../methodology/condition.js";
import { findNode, isGroup } from "../methodology/nodes.js";
import { multiply, type Fraction } from "../numeric/fraction.js";
import { roundToUnits, unitsToFraction } from "../numeric/rounding.js";
import type { Interval } from "./compareAnswer.js";
import type { Plan } from "./compile.js";
import type { NodeValue } from "./evaluate.js";
import type { Seen, View } from "./evaluateCondition.js";

/** What a level is decided from: the score (null while it is unknown) and what conditions see. */
export interface LevelInput {
  readonly score: Interval | null;
  readonly view: View;
}

/**
 * Prepares what levels and conditions compare: every score either as it is under the missing rules (`given`) or as the
 * range in which it may lie (`possible`), rounded first if the methodology classifies on the rounded score.
 */
export function levelInput(root: NodeValue, plan: Plan, answers: unknown, as: "given" | "possible"): LevelInput {
  const interval = (node: NodeValue): Interval | null => {
    if (as === "possible") return node.range && { low: comparable(node.range.low), high: comparable(node.range.high) };
    const score = node.value && comparable(node.value);
    return score && { low: score, high: score };
  };
  const comparable = (value: Fraction): Fraction => comparableScore(multiply(value, plan.scale), plan);
  const view: View = (condition: AnswerCondition): Seen => {
    const node = findNode(plan.methodology.root, condition.path);
    if (node === null) throw new SsmeError("unknown-path", `No node is called ${condition.path}.`);
    const asksScore = condition.atLeast !== undefined || condition.atMost !== undefined;
    if (isGroup(node) || (asksScore && node.kind !== "quantity")) {
      const value = findValue(root, condition.path);
      if (value === null) return { kind: "score", score: null };
      return { kind: "score", score: value.range === null ? "not-applicable" : interval(value) };
    }
    return { kind: "answer", indicator: node, reading: readAnswer(node, answerAt(answers, condition.path)) };
  };
  return { score: interval(root), view };
}

/** The score that is compared with bounds: the exact one, or the one that is reported. */
export function comparableScore(score: Fraction, { methodology }: Plan): Fraction {
  if (methodology.classifyOn === "exact") return score;
  const { decimals, mode } = methodology.rounding;
  return unitsToFraction(roundToUnits(score, decimals, mode), decimals);
}

function findValue(node: NodeValue, path: string): NodeValue | null {
  if (node.plan.path === path) return node;
  for (const child of node.children) {
    const found = findValue(child, path);
    if (found !== null) return found;
  }
  return null;
}
