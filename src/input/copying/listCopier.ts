import { inputLimits } from "../inputLimits.js";
import type { Copy } from "./copy.js";

/** Compiles the copying of a list of different texts. */
export function listCopier(copyItem: Copy): Copy {
  return (raw) => {
    const items = copyItems(raw);
    if (items === undefined) return undefined;
    for (const [index, item] of items.entries()) {
      if (copyItem(item) === undefined || items.indexOf(item) < index) return undefined;
    }
    return items;
  };
}

/** Copies the items of a list, whatever they are; a hole is undefined. */
export function copyItems(raw: unknown): readonly unknown[] | undefined {
  if (!Array.isArray(raw)) return undefined;
  const { length } = raw;
  if (length > inputLimits.entries) return undefined;
  const items: unknown[] = [];
  for (let index = 0; index < length; index += 1) items.push(raw[index]);
  return items;
}
