import { parseDecimal, printDecimal } from "../numeric/decimal.js";
import { add, isZero, type Fraction } from "../numeric/fraction.js";
import { roundToUnits, unitsToFraction } from "../numeric/rounding.js";

/** An exact sum of decimals, as it is kept in a state: text in its only form, so that equal sums are equal bytes. */
export type ExactSum = string;

/** The sum of nothing. */
export const emptySum: ExactSum = "0";

/** Adds a decimal. */
export function addTo(sum: ExactSum, value: Fraction): ExactSum {
  return isZero(value) ? sum : printDecimal(add(parseDecimal(sum), value));
}

/** Adds two sums. */
export function addSums(a: ExactSum, b: ExactSum): ExactSum {
  return addTo(a, parseDecimal(b));
}

/**
 * Figures are reported to 12 decimals. Six more keep the sum of a million rounded thirds from moving any of them, and
 * leave the mean of 100 scores that is exactly 74.15 a tie when it is printed.
 */
const PLACES = 18;

/** A fraction as it enters a sum: rounded half-even to 18 decimals, since a sum of thirds and sevenths would have no end. */
export function roundedForSum(value: Fraction): Fraction {
  return unitsToFraction(roundToUnits(value, PLACES, "half-even"), PLACES);
}
