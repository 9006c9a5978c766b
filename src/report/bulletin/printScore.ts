import type { Methodology } from "../../methodology/methodology.js";
import { compare, fraction, type Fraction } from "../../numeric/fraction.js";
import type { Locale } from "../../text.js";
import { printNumber } from "../../numeric/printNumber.js";

/** Writes a score or a statistic of scores: one decimal on a scale of 100 or more, two from 10 on, three below. */
export function printScore(value: Fraction, { scale }: Methodology, locale: Locale): string {
  const decimals = reaches(scale, 100) ? 1 : reaches(scale, 10) ? 2 : 3;
  return printNumber(value, decimals, locale);
}

function reaches(scale: Methodology["scale"], least: number): boolean {
  return compare(fraction(scale), fraction(least)) >= 0;
}
