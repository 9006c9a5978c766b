import type { Locale } from "../../text.js";

/** Words that begin with the sound i, before which Spanish says "e": not "hielo", whose i is no vowel. */
const beginsWithI = /^[«"]?(?:h?[ií](?![aeoáéó])|ih)/i;

/** Joins items into an enumeration: "a, b y c", "padres e hijos", "a, b and c". With `;` where items have commas of their own. */
export function joinList(items: readonly string[], locale: Locale, separator: "," | ";" = ","): string {
  const last = items.at(-1) ?? "";
  if (items.length < 2) return last;
  const and = locale === "en" ? "and" : beginsWithI.test(last) ? "e" : "y";
  const start = items.slice(0, -1).join(`${separator} `);
  return `${start}${separator === ";" ? ";" : ""} ${and} ${last}`;
}
