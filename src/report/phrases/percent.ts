import { compare, hundred, multiply, sign, subtract, type Fraction } from "../../numeric/fraction.js";
import type { Locale } from "../../text.js";
import { printNumber } from "../../numeric/printNumber.js";

const half: Fraction = { n: 1n, d: 2n };

/** Puts the sign behind a number that is already written: "64 %" with a space that does not break, or "64%". */
export function withPercentSign(number: string, locale: Locale): string {
  return locale === "es" ? `${number}\u00a0%` : `${number}%`;
}

/** Writes a ratio as a percentage, rounded half up: 0.64 is "64 %". */
export function printPercent(ratio: Fraction, locale: Locale, decimals = 0): string {
  return withPercentSign(printNumber(multiply(ratio, hundred), decimals, locale), locale);
}

/**
 * Writes a share of a whole inside a sentence: "el 64 %" or "64%". What is not nothing is never printed as 0, and what
 * is not everything never as 100: "menos del 1 %", "más del 99 %".
 */
export function sharePhrase(ratio: Fraction, locale: Locale): string {
  const percent = multiply(ratio, hundred);
  const fromTop = subtract(hundred, percent);
  if (sign(percent) > 0 && compare(percent, half) < 0) {
    return (locale === "es" ? "menos del " : "less than ") + withPercentSign("1", locale);
  }
  if (sign(fromTop) > 0 && compare(fromTop, half) <= 0) {
    return (locale === "es" ? "más del " : "more than ") + withPercentSign("99", locale);
  }
  return (locale === "es" ? "el " : "") + printPercent(ratio, locale);
}
