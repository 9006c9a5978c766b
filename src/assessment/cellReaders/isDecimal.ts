import { parseNumeric } from "../../numeric/fraction.js";

/** The largest number that `parseNumeric` reads. */
export const LARGEST_DECIMAL = 1e15;
/** All doubles from here on have at most the 20 decimals that are read: they are printed with 17 significant digits at most. */
export const LEAST_DECIMAL = 1e-4;

/** Tells whether `parseNumeric` reads a number. */
export function isDecimal(value: number): boolean {
  const size = Math.abs(value);
  if (size >= LEAST_DECIMAL) return size <= LARGEST_DECIMAL;
  // What is no number is not below it either.
  return value === 0 || (size < LEAST_DECIMAL && parseNumeric(value) !== null);
}
