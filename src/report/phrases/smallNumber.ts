import type { Locale } from "../../text.js";
import { printCount } from "../../numeric/printNumber.js";

const words: Readonly<Record<Locale, readonly string[]>> = {
  es: ["cero", "una", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez"],
  en: ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
};

/** Writes a count of feminine things up to ten as a word, "ocho", and above in digits. */
export function smallNumber(count: number, locale: Locale): string {
  return words[locale][count] ?? printCount(count, locale);
}
