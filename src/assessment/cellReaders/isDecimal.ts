import { parseNumeric } from "../../numeric/fraction.js";

/**
 * Tells whether `parseNumeric` reads a number. A double is printed with 17 significant digits at most, so that from 1e-4
 * on none has more than the 20 decimals that are read.
 */
export function isDecimal(value: number): boolean {
  const size = Math.abs(value);
  return (size >= 1e-4 && size <= 1e15) || value === 0 || (size < 1e-4 && parseNumeric(value) !== null);
}
