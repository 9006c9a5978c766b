import type { Figure } from "../assessment/figure.js";
import type { Reason } from "../assessment/reason.js";
import type { FiguresOf, ProtectionRule } from "./figureTable.js";
import type { Mark } from "./withholdSmallCells.js";

/** Says why something is withheld. */
export function withheldReason(mark: Exclude<Mark, "shown">, minimum: number): Reason {
  return mark === "small" ? { code: "cell-too-small", args: { minimum } } : { code: "cell-protects-another", args: {} };
}

/** Tells whether a figure is withheld. */
export function isWithheld({ reason }: Figure): boolean {
  return reason?.code === "cell-too-small" || reason?.code === "cell-protects-another";
}

/** Takes value, numerator and denominator out of a figure that is withheld; how many answered remains. */
export function withholdFigure(figure: Figure, mark: Mark, minimum: number): Figure {
  if (mark === "shown") return figure;
  return { ...figure, value: null, numerator: 0, denominator: 0, reason: withheldReason(mark, minimum) };
}

/** Does so for each figure by its mark. */
export function withholdFigures<Name extends string>(
  figures: FiguresOf<Name>,
  marks: readonly Mark[],
  { minimum }: ProtectionRule,
): FiguresOf<Name> {
  const entries = Object.entries<Figure>(figures).map(([name, figure], index) => [
    name,
    withholdFigure(figure, marks[index] ?? "shown", minimum),
  ]);
  return Object.fromEntries(entries) as FiguresOf<Name>;
}
