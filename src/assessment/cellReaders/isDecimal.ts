import { parseNumeric } from "../../numeric/fraction.js";

/** A double is printed with 17 significant digits at most, so that from here on none has more than the 20 decimals that are read. */
export const SMALLEST_PLAIN = 1e-4;
/** No larger number is read. */
export const LARGEST = 1e15;

/** Tells whether `parseNumeric` reads a number. */
export function isDecimal(value: number): boolean {
  const size = Math.abs(value);
  return (
    (size >= SMALLEST_PLAIN && size <= LARGEST) ||
    value === 0 ||
    (size < SMALLEST_PLAIN && parseNumeric(value) !== null)
  );
}
