import type { Relation, Term } from "../methodology/term.js";
import { add, compare, divide, fraction, subtract, zero, type Fraction } from "../numeric/fraction.js";
import { allOf, known, type Truth } from "./truth.js";

/** The number that a path term stands for, or null while it is unknown. */
export type LookUp = (term: Extract<Term, { path: string }>) => Fraction | null;

/** Evaluates a term exactly. Null if any part of it is unknown, or on a division by zero. */
export function evaluateTerm(term: Term, lookUp: LookUp): Fraction | null {
  if ("value" in term) return fraction(term.value);
  if ("path" in term) return lookUp(term);
  const parts = "sum" in term ? term.sum : "minus" in term ? term.minus : term.divide;
  const values = parts.map((part) => evaluateTerm(part, lookUp));
  if (!values.every((value) => value !== null)) return null;
  if ("sum" in term) return values.reduce(add, zero);
  const [left = zero, right = zero] = values;
  if ("minus" in term) return subtract(left, right);
  return right.n === 0n ? null : divide(left, right);
}

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
