import type { Figure } from "../../assessment/figure.js";
import type { Locale } from "../../text.js";
import { printCount } from "../../numeric/printNumber.js";
import { sharePhrase } from "./percent.js";
import { respondents, type Population } from "./population.js";
import { smallNumber } from "./smallNumber.js";

/** Under this many respondents a percentage says more than is known: "ocho de las doce" is printed instead. */
export const fewestForPercent = 30;

/** The subject of a sentence about a share of clusters, and how its verb agrees with it. */
export interface Subject {
  readonly text: string;
  readonly agreement: "singular" | "plural" | "negated";
}

/**
 * Makes a subject out of a share of clusters.
 *
 * The numerator and the denominator are always there: "el 78 % de las 96 aglomeraciones que respondieron", or
 * after that, in short, "el 73 % (70 de 96)". Under 30 respondents there is no percentage and numbers are words, since
 * sentences begin with them: "ocho de las doce". None, one, half and all have words of their own. With a single respondent
 * the statement is about it, and negated if it does not apply.
 */
export function subject(
  figure: Figure,
  locale: Locale,
  { short = false, population = respondents }: { readonly short?: boolean; readonly population?: Population } = {},
): Subject {
  const { numerator, denominator } = figure;
  if (denominator === 1) return only(numerator, short ? alone : population, locale);
  const few = denominator < fewestForPercent;
  const all = few ? smallNumber(denominator, locale) : printCount(denominator, locale);
  const tail = short ? "" : ` ${population.many[locale]}`;
  return locale === "es" ? spanish(numerator, denominator, all, tail) : english(numerator, denominator, all, tail);
}

/** A single respondent that has been named before. */
const alone = { one: { es: "que respondió", en: "one that answered" } };

/** Under this many, their half is a number too: "dos de las cuatro". */
const fewestForHalf = 10;

function only(numerator: number, { one }: Pick<Population, "one">, locale: Locale): Subject {
  const text = locale === "es" ? `la única ${one.es}` : `the only ${one.en}`;
  return { text, agreement: numerator === 1 ? "singular" : "negated" };
}

function spanish(numerator: number, denominator: number, all: string, tail: string): Subject {
  if (numerator === 0) return { text: `ninguna de las ${all}${tail}`, agreement: "singular" };
  if (numerator === 1) return { text: `una de las ${all}${tail}`, agreement: "singular" };
  if (numerator === denominator) return { text: `las ${all}${tail}`, agreement: "plural" };
  if (2 * numerator === denominator && denominator >= fewestForHalf)
    return { text: `la mitad de las ${all}${tail}`, agreement: "singular" };
  if (denominator < fewestForPercent) {
    return { text: `${smallNumber(numerator, "es")} de las ${all}${tail}`, agreement: "plural" };
  }
  const part = printCount(numerator, "es");
  const share = sharePhrase({ n: BigInt(numerator), d: BigInt(denominator) }, "es");
  return {
    text: tail === "" ? `${share} (${part} de ${all})` : `${share} de las ${all}${tail}`,
    agreement: "singular",
  };
}

function english(numerator: number, denominator: number, all: string, tail: string): Subject {
  if (numerator === 0) return { text: `none of the ${all}${tail}`, agreement: "singular" };
  if (numerator === 1) return { text: `one of the ${all}${tail}`, agreement: "singular" };
  if (numerator === denominator) return { text: `all ${all}${tail}`, agreement: "plural" };
  if (2 * numerator === denominator && denominator >= fewestForHalf)
    return { text: `half of the ${all}${tail}`, agreement: "plural" };
  if (denominator < fewestForPercent) {
    return { text: `${smallNumber(numerator, "en")} of the ${all}${tail}`, agreement: "plural" };
  }
  const part = printCount(numerator, "en");
  const share = sharePhrase({ n: BigInt(numerator), d: BigInt(denominator) }, "en");
  return { text: tail === "" ? `${share} (${part} of ${all})` : `${share} of the ${all}${tail}`, agreement: "plural" };
}
