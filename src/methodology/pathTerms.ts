import { partsOfTerm } from "./partsOfTerm.js";
import type { Term } from "./term.js";

/** A term that names a node. */
export type PathTerm = Extract<Term, { readonly path: string }>;

/** Lists the terms inside a term, itself included, that name a node. */
export function pathTerms(term: Term): readonly PathTerm[] {
  return "path" in term ? [term] : partsOfTerm(term).flatMap(pathTerms);
}
