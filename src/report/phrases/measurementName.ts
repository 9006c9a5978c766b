import type { Wave } from "../../assessment/wave.js";
import type { Locale } from "../../text.js";

const ordinals: Readonly<Record<Locale, readonly string[]>> = {
  es: ["primera", "segunda", "tercera", "cuarta", "quinta", "sexta", "séptima", "octava", "novena", "décima"],
  en: ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"],
};

/**
 * Names a wave by its version: "la cuarta versión de la medición", "la versión 2022-B de la medición". A version that is
 * only its year adds nothing: "la medición".
 */
export function measurementName({ version, year }: Wave, locale: Locale): string {
  if (version === String(year)) return { es: "la medición", en: "the measurement" }[locale];
  const ordinal = /^\d+$/.test(version) ? ordinals[locale][Number(version) - 1] : undefined;
  if (ordinal !== undefined) {
    return { es: `la ${ordinal} versión de la medición`, en: `the ${ordinal} version of the measurement` }[locale];
  }
  return { es: `la versión ${version} de la medición`, en: `version ${version} of the measurement` }[locale];
}
