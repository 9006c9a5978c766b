import { printDecimals } from "../numeric/printNumber.js";
import type { Fraction } from "../numeric/fraction.js";
import type { Text } from "../text.js";

/** An exact number, to six decimals, as each language writes it. */
export function wordNumber(value: Fraction): Text {
  return { es: printDecimals(value, 6, "es"), en: printDecimals(value, 6, "en") };
}
