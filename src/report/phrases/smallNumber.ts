import type { Locale } from "../../text.js";
import { printCount } from "../../numeric/printNumber.js";

const words: Readonly<Record<Locale, readonly string[]>> = {
  es: [
    ..."cero una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince".split(" "),
    ..."dieciséis diecisiete dieciocho diecinueve veinte veintiuna veintidós veintitrés veinticuatro".split(" "),
    ..."veinticinco veintiséis veintisiete veintiocho veintinueve".split(" "),
  ],
  en: [
    ..."no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split(" "),
    ..."sixteen seventeen eighteen nineteen twenty twenty-one twenty-two twenty-three twenty-four".split(" "),
    ..."twenty-five twenty-six twenty-seven twenty-eight twenty-nine".split(" "),
  ],
};

/** Writes a count of feminine things under 30 as a word, "ocho" or "veintiuna", and from there in digits. */
export function smallNumber(count: number, locale: Locale): string {
  return words[locale][count] ?? printCount(count, locale);
}
