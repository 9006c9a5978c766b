import type { Text } from "../text.js";

/** A longer list of names is cut in messages. */
export const MOST_NAMES = 12;

/** Lists names for a message. */
export function enumerate(names: readonly string[]): Text {
  const list = names.slice(0, MOST_NAMES).join(", ");
  const rest = names.length - MOST_NAMES;
  return rest > 0 ? { es: `${list} y ${rest} más`, en: `${list} and ${rest} more` } : { es: list, en: list };
}
