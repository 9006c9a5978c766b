import type { Locale } from "../text.js";
import { parseDecimal } from "./decimal.js";
import { whole, type Fraction } from "./fraction.js";
import { roundToUnits } from "./rounding.js";

const separators: Readonly<Record<Locale, { readonly thousands: string; readonly decimal: string }>> = {
  es: { thousands: ".", decimal: "," },
  en: { thousands: ",", decimal: "." },
};

/** Writes a number rounded half up: 37.728 and 0,5 in Spanish, 37,728 and 0.5 in English. A minus sign is a minus sign. */
export function printNumber(value: Fraction, decimals: number, locale: Locale): string {
  const { thousands, decimal } = separators[locale];
  const units = roundToUnits(value, decimals, "half-up");
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/g, thousands);
  const rest = digits.slice(digits.length - decimals);
  return `${units < 0n ? "−" : ""}${whole}${rest === "" ? "" : decimal + rest}`;
}

/** Writes a count, with separators of thousands. */
export function printCount(count: number, locale: Locale): string {
  return printNumber(whole(count), 0, locale);
}

/** Writes a number with as many decimals as it has, but no more than `most`. */
export function printDecimals(value: Fraction, most: number, locale: Locale): string {
  let decimals = most;
  let units = roundToUnits(value, decimals, "half-up");
  while (decimals > 0 && units % 10n === 0n) {
    units /= 10n;
    decimals -= 1;
  }
  return printNumber(value, decimals, locale);
}

/** Writes a double as JavaScript would print it, in the signs of the language. Up to 12 decimals. */
export function printDouble(value: number, locale: Locale): string {
  return printDecimals(parseDecimal(String(value)), 12, locale);
}
