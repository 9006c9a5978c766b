import { evaluateTerm, type LookUp } from "../assessment/evaluateTerm.js";
import type { Relation } from "../methodology/term.js";
import { add, compare, fraction, type Fraction } from "../numeric/fraction.js";
import { allOf, known, type Truth } from "./truth.js";

/** A relation with its two numbers. */
export interface Comparison {
  readonly truth: Truth;
  readonly left: Fraction | null;
  readonly right: Fraction | null;
}

/** Compares the two sides of a relation, up to its tolerance. */
export function evaluateRelation(relation: Relation, lookUp: LookUp): Comparison {
  const left = evaluateTerm(relation.left, lookUp);
  const right = evaluateTerm(relation.right, lookUp);
  if (left === null || right === null) return { truth: "unknown", left, right };
  const tolerance = fraction(relation.tolerance ?? 0);
  const notBelow = known(compare(add(left, tolerance), right) >= 0);
  const notAbove = known(compare(left, add(right, tolerance)) <= 0);
  const truth = { "at-least": notBelow, "at-most": notAbove, equal: allOf([notBelow, notAbove]) }[relation.is];
  return { truth, left, right };
}
