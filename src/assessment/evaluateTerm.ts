import { partsOfTerm } from "../methodology/partsOfTerm.js";
import type { PathTerm } from "../methodology/pathTerms.js";
import type { Term } from "../methodology/term.js";
import { add, divide, fraction, isZero, subtract, zero, type Fraction } from "../numeric/fraction.js";

/** The number that a path term stands for, or null while it is unknown. */
export type LookUp = (term: PathTerm) => Fraction | null;

/** Evaluates a term exactly. Null if any part of it is unknown, or on a division by zero. */
export function evaluateTerm(term: Term, lookUp: LookUp): Fraction | null {
  if ("value" in term) return fraction(term.value);
  if ("path" in term) return lookUp(term);
  const values = partsOfTerm(term).map((part) => evaluateTerm(part, lookUp));
  if (!values.every((value) => value !== null)) return null;
  if ("sum" in term) return values.reduce(add, zero);
  const [left = zero, right = zero] = values;
  if ("minus" in term) return subtract(left, right);
  return isZero(right) ? null : divide(left, right);
}
