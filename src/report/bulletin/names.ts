import { findNode, isGroup } from "../../methodology/nodes.js";
import type { Methodology } from "../../methodology/methodology.js";
import type { Locale } from "../../text.js";

const yesNo: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  yes: { es: "Sí", en: "Yes" },
  no: { es: "No", en: "No" },
};

/** The name of an area or indicator; its path if it has none. */
export function nodeName(methodology: Methodology, path: string, locale: Locale): string {
  return findNode(methodology.root, path)?.name[locale] ?? path;
}

/** The name of an option or category of an indicator; its id if it has none. */
export function optionName(methodology: Methodology, path: string, option: string, locale: Locale): string {
  const node = findNode(methodology.root, path);
  if (node === null || isGroup(node) || node.kind === "quantity") return option;
  if (node.kind === "flag") return yesNo[option]?.[locale] ?? option;
  const options = node.kind === "shares" ? node.categories : node.options;
  return Object.hasOwn(options, option) ? (options[option]?.name[locale] ?? option) : option;
}

/** The name of a level; its id if it has none. */
export function levelName(methodology: Methodology, id: string, locale: Locale): string {
  return methodology.levels.find((level) => level.id === id)?.name[locale] ?? id;
}
