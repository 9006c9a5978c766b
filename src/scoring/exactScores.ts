import { multiply, reduce, type Fraction } from "../numeric/fraction.js";
import type { NodePlan, Plan } from "./plan.js";
import { scoreOf, valueAt, type NodeValues } from "./nodeValue.js";

/** The scores that a scorecard rounds, for aggregates that must not average rounded numbers. Null without a score. */
export interface ExactScores {
  readonly score: Fraction | null;
  /** By id. */
  readonly areas: Readonly<Record<string, Fraction | null>>;
}

/** The exact scores of one cluster. */
export function exactScores(values: NodeValues, { root, scale }: Plan): ExactScores {
  const exact = (node: NodePlan): Fraction | null => {
    const value = scoreOf(valueAt(values, node));
    return value === null ? null : reduce(multiply(value, scale));
  };
  return { score: exact(root), areas: Object.fromEntries(root.children.map((area) => [area.id, exact(area)])) };
}
