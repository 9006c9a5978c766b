import type { Locale } from "../../text.js";
import { printCount } from "../../numeric/printNumber.js";

/** Says in brackets how many clusters a figure comes from: "(n = 96)". */
export function answerCount(answered: number, locale: Locale): string {
  return `(n\u00a0=\u00a0${printCount(answered, locale)})`;
}
