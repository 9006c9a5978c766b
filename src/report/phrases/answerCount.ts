import type { Locale } from "../../text.js";
import { printCount } from "../../numeric/printNumber.js";
import { joinList } from "./list.js";

/** Says how many clusters figures come from: "n = 96", and each number once where they differ. */
export function answeredBy(counts: readonly number[], locale: Locale): string {
  const different = [...new Set(counts)].map((count) => printCount(count, locale));
  return `n\u00a0=\u00a0${joinList(different, locale)}`;
}

/** Says it in brackets: "(n = 96)". */
export function answerCount(answered: number, locale: Locale): string {
  return `(${answeredBy([answered], locale)})`;
}
