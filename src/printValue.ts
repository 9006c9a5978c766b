import type { Locale, Text } from "./text.js";

const LONGEST = 40;

/** Prints a value that was received, for a message: text quoted and cut, numbers as they are, objects by their type. */
export function printValue(value: unknown, locale: Locale): string {
  switch (typeof value) {
    case "string":
      return quote(value, locale);
    case "number":
    case "bigint":
    case "boolean":
      return String(value);
    default:
      return nameValue(value)[locale];
  }
}

/** Quotes a text as its language does, cut and with invisible characters made visible. */
export function quote(text: string, locale: Locale): string {
  // A slice first: a text of ten megabytes is not spread into characters.
  const characters = Array.from(text.slice(0, 2 * LONGEST + 1));
  const cut = characters.length > LONGEST ? `${characters.slice(0, LONGEST).join("")}…` : characters.join("");
  const visible = cut.replace(/\p{C}/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ""}}`);
  return locale === "es" ? `«${visible}»` : `“${visible}”`;
}

function nameValue(value: unknown): Text {
  if (value === null || value === undefined) return { es: "un valor vacío", en: "nothing" };
  return Array.isArray(value) ? { es: "una lista", en: "a list" } : { es: "un objeto", en: "an object" };
}
