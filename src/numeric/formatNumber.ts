import type { Locale } from "../text.js";

const marks = { es: { thousands: ".", decimal: "," }, en: { thousands: ",", decimal: "." } };

/** Writes a number as it is printed in the language: 37.728,5 in Spanish, 37,728.5 in English. Up to 12 decimals. */
export function formatNumber(value: number, locale: Locale): string {
  const plain = String(Math.abs(value));
  // Very small numbers are printed with an exponent; whatever is below the last decimal is 0.
  const [whole = "", shown = ""] = (
    plain.includes("e-") ? Math.abs(value).toFixed(12).replace(/0+$/, "") : plain
  ).split(".");
  const { thousands, decimal } = marks[locale];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  const sign = value < 0 ? "−" : "";
  return `${sign}${grouped}${shown === "" ? "" : decimal}${shown}`;
}
