import type { Figure } from "../assessment/figure.js";
import type { Reason } from "../assessment/reason.js";
import type { Mark } from "./withholdSmallCells.js";

/** Says why something is withheld. */
export function withheldReason(mark: Exclude<Mark, "shown">, minimum: number): Reason {
  return mark === "small" ? { code: "cell-too-small", args: { minimum } } : { code: "cell-protects-another", args: {} };
}

/** Takes value, numerator and denominator out of a figure that is withheld; how many answered remains. */
export function withholdFigure(figure: Figure, mark: Mark, minimum: number): Figure {
  if (mark === "shown") return figure;
  return { ...figure, value: null, numerator: 0, denominator: 0, reason: withheldReason(mark, minimum) };
}
