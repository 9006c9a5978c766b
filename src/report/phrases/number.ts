import type { Fraction } from "../../numeric/fraction.js";
import { roundToUnits } from "../../numeric/rounding.js";
import type { Locale } from "../../text.js";

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
  return printNumber({ n: BigInt(count), d: 1n }, 0, locale);
}
