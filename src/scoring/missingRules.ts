import type { Group, MissingRule } from "../methodology/methodology.js";
import { zero, type Fraction } from "../numeric/fraction.js";
import { isOpen, isSettled, scoreOf, type NodeValue } from "./nodeValue.js";
import type { OpenValue } from "./openValue.js";

/** What a child brings into its group under the missing rules; null if it is left out. */
export function countedValue(group: Group, node: NodeValue): Fraction | null {
  if (isSettled(node)) return node;
  if (node.range === null || node.value !== null) return node.value;
  return ruleFor(group, node) === "zero" ? zero : null;
}

/** Tells whether a group requires a child that has no value. */
export function isMissing(group: Group, node: NodeValue): boolean {
  return isOpen(node) && scoreOf(node) === null && ruleFor(group, node as OpenValue) === "require";
}

function ruleFor({ dontKnow, unanswered }: Group, { reason }: OpenValue): MissingRule {
  return reason?.code === "dont-know" ? dontKnow : unanswered;
}
