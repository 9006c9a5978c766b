import type { Row } from "../assessment/row.js";
import { isFraction, one, type Fraction } from "../numeric/fraction.js";
import type { NodePlan } from "./plan.js";
import { evaluateIndicator } from "./evaluateIndicator.js";
import type { OpenValue } from "./openValue.js";

/** The values of all scored nodes. */
export interface NodeValues {
  readonly row: Row;
  /** By their places in the plan: the numerators over a group's `over` where all below applies and is answered; −1 elsewhere. */
  readonly held: Float64Array;
  /** By their places in the plan: the others. */
  readonly groups: (NodeValue | undefined)[];
  /** How many answers that weigh anything are below full value; NaN where not all were counted. */
  below: number;
  /** By their places in the plan: those that were asked for. */
  readonly indicators: (NodeValue | undefined)[];
}

/** The value of a node, from 0 to 1: a number where everything below it that applies is answered. */
export type NodeValue = Fraction | OpenValue;

/** The value of a node among those of all. Groups do well without those of their indicators: these wait until they are asked for. */
export function valueAt({ row, held, groups, indicators }: NodeValues, node: NodePlan): NodeValue {
  if (node.kind === "group") {
    const numerator = held[node.index] as number;
    return numerator >= 0 ? { n: numerator, d: node.over } : (groups[node.index] as NodeValue);
  }
  const known = indicators[node.index];
  if (known !== undefined) return known;
  const value = evaluateIndicator(node, row);
  indicators[node.index] = value;
  return value;
}

/** Tells whether everything below a node that applies is answered, and something is. */
export function isSettled(node: NodeValue): node is Fraction {
  return isFraction(node);
}

/** Tells whether something below a node is not answered. */
export function isOpen(node: NodeValue): boolean {
  return !isSettled(node) && node.range !== null;
}

/** The least that a value may turn out to be; null if nothing applies. */
export function lowOf(node: NodeValue): Fraction | null {
  return isSettled(node) ? node : (node.range?.low ?? null);
}

/** The most that a value may turn out to be; null if nothing applies. */
export function highOf(node: NodeValue): Fraction | null {
  return isSettled(node) ? node : (node.range?.high ?? null);
}

/** Answered weight over applicable weight; null if nothing applies. */
export function coverageOf(node: NodeValue): Fraction | null {
  return isSettled(node) ? one : node.coverage;
}

/** The value under the missing rules; null without one. */
export function scoreOf(node: NodeValue): Fraction | null {
  return isSettled(node) ? node : node.value;
}

/** The same of a node, without making its value. */
export function isSettledAt(values: NodeValues, node: NodePlan): boolean {
  return (node.kind === "group" && (values.held[node.index] as number) >= 0) || isSettled(valueAt(values, node));
}
