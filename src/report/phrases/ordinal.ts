import type { Locale } from "../../text.js";

const ordinals: Readonly<Record<Locale, readonly string[]>> = {
  es: ["primera", "segunda", "tercera", "cuarta", "quinta", "sexta", "séptima", "octava", "novena", "décima"],
  en: ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"],
};

/** Names the version of a wave: "la cuarta versión" for "4"; "la versión 2022-B" for what is no number up to ten. */
export function versionPhrase(version: string, locale: Locale): string {
  const ordinal = /^\d+$/.test(version) ? ordinals[locale][Number(version) - 1] : undefined;
  if (locale === "es") return ordinal === undefined ? `la versión ${version}` : `la ${ordinal} versión`;
  return ordinal === undefined ? `version ${version}` : `the ${ordinal} version`;
}
