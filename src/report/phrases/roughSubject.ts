import type { Figure } from "../../assessment/figure.js";
import { compare, subtract, type Fraction } from "../../numeric/fraction.js";
import type { Locale, Text } from "../../text.js";
import { printCount } from "../../numeric/printNumber.js";
import { respondents, type Population } from "./population.js";
import { subject, type Subject } from "./subject.js";

interface Landmark {
  readonly at: Fraction;
  readonly words: Text;
  /** How Spanish verbs agree with the words. */
  readonly agreement: "singular" | "plural";
}

const lowest: Landmark = {
  at: { n: 1n, d: 10n },
  words: { es: "una décima parte", en: "a tenth" },
  agreement: "singular",
};

const landmarks: readonly Landmark[] = [
  lowest,
  { at: { n: 1n, d: 4n }, words: { es: "la cuarta parte", en: "a quarter" }, agreement: "singular" },
  { at: { n: 1n, d: 3n }, words: { es: "un tercio", en: "a third" }, agreement: "singular" },
  { at: { n: 1n, d: 2n }, words: { es: "la mitad", en: "half" }, agreement: "singular" },
  { at: { n: 2n, d: 3n }, words: { es: "dos tercios", en: "two thirds" }, agreement: "plural" },
  { at: { n: 3n, d: 4n }, words: { es: "tres cuartas partes", en: "three quarters" }, agreement: "plural" },
  { at: { n: 9n, d: 10n }, words: { es: "nueve de cada diez", en: "nine in ten" }, agreement: "plural" },
];

/** Three points under a landmark are "almost" there. */
const almost: Fraction = { n: 3n, d: 100n };

/**
 * Makes a subject that says a share of clusters in words, with the counts behind it: "casi dos tercios de las
 * aglomeraciones que respondieron (64 de 100)". None, one, all and a single respondent read as in `subject`.
 */
export function roughSubject(figure: Figure, locale: Locale, population: Population = respondents): Subject {
  const { numerator, denominator } = figure;
  if (numerator <= 1 || numerator === denominator) return subject(figure, locale, { population });
  const { words, agreement } = describe({ n: BigInt(numerator), d: BigInt(denominator) });
  const counts = [numerator, denominator].map((count) => printCount(count, locale));
  return locale === "es"
    ? { text: `${words.es} de las ${population.many.es} (${counts.join(" de ")})`, agreement }
    : { text: `${words.en} of the ${population.many.en} (${counts.join(" of ")})`, agreement: "plural" };
}

function describe(share: Fraction): Pick<Landmark, "words" | "agreement"> {
  const next = landmarks.find(({ at }) => compare(at, share) >= 0);
  const passed = landmarks.filter(({ at }) => compare(at, share) < 0).at(-1);
  if (next !== undefined) {
    if (compare(next.at, share) === 0) return next;
    if (compare(subtract(next.at, share), almost) <= 0) return prefixed("casi", "almost", next);
  }
  return passed === undefined ? prefixed("menos de", "less than", lowest) : prefixed("más de", "more than", passed);
}

function prefixed(es: string, en: string, { words, agreement }: Landmark): Pick<Landmark, "words" | "agreement"> {
  return { words: { es: `${es} ${words.es}`, en: `${en} ${words.en}` }, agreement };
}
