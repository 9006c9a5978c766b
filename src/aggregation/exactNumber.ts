import { parseDecimal } from "../numeric/decimal.js";
import { multiply, parseNumeric, type Fraction } from "../numeric/fraction.js";

/**
 * A decimal that is known exactly: a double, which stands for the shortest decimal that JavaScript prints for it, or a
 * fraction over a power of ten.
 */
export type ExactNumber = number | Fraction;

/** The number as a fraction over a power of ten. */
export function fractionOf(value: ExactNumber): Fraction {
  return typeof value === "number" ? (parseNumeric(value) ?? parseDecimal(String(value))) : value;
}

/** a · b. */
export function product(a: ExactNumber, b: ExactNumber): ExactNumber {
  return multiply(fractionOf(a), fractionOf(b));
}
