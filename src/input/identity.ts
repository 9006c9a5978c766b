import { SEPARATOR, textLimits } from "./vocabulary.js";

/** Tells whether a text is neither empty nor longer than a limit, without blanks at its ends. */
export function isText(value: string, limit: number): boolean {
  return value !== "" && value.length <= limit && value === value.trim();
}

/** Tells whether a text may be the id of a cluster. */
export function isId(value: string): boolean {
  return isText(value, textLimits.id) && !value.includes(SEPARATOR);
}
