import type { Numeric } from "../numeric/numeric.js";
import type { AnswerCondition } from "./condition.js";

/**
 * A number that a relation compares.
 *
 * In an assessment a path is that answer. In a summary it is the wave's total of a quantity, or, with a category, the
 * share in per cent of that category (weighted where the composition says by what); `where` keeps only the assessments
 * that meet a condition on one of their answers.
 */
export type Term =
  | { readonly value: Numeric }
  | { readonly path: string; readonly category?: string; readonly where?: AnswerCondition }
  | { readonly sum: readonly Term[] }
  | { readonly minus: readonly [Term, Term] }
  | { readonly divide: readonly [Term, Term] };

/** A comparison of two numbers, both given up to `tolerance` (default 0). Unknown if either number is. */
export interface Relation {
  readonly left: Term;
  readonly is: "at-least" | "at-most" | "equal";
  readonly right: Term;
  readonly tolerance?: Numeric;
}
