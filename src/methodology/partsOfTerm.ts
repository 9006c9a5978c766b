import type { Term } from "./term.js";

/** The terms that a term is computed from, in their order; none for a number or a path. */
export function partsOfTerm(term: Term): readonly Term[] {
  if ("value" in term || "path" in term) return [];
  return "sum" in term ? term.sum : "minus" in term ? term.minus : term.divide;
}
