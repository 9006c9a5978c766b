import type { Figure } from "../../assessment/figure.js";
import { parseDecimal } from "../../numeric/decimal.js";
import { divide, type Fraction } from "../../numeric/fraction.js";

/** A number of a figure as the exact decimal that JavaScript prints for it. */
export function exactly(value: number): Fraction {
  return parseDecimal(String(value));
}

/** The exact value of a figure, so that it is rounded once and from its numerator and denominator; null without one. */
export function ratioOf(figure: Figure): Fraction | null {
  return figure.value === null ? null : divide(exactly(figure.numerator), exactly(figure.denominator));
}
