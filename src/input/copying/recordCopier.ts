import { isPlainObject } from "./isPlainObject.js";
import { inputLimits } from "../inputLimits.js";
import type { Copy } from "./copy.js";

/** One key that a record may have. */
export interface Entry {
  readonly key: string;
  readonly copy: Copy;
  /** What stands for the absence of a value. Default: undefined and null, as the absence of the key. */
  readonly absent?: "never" | "undefined";
}

/** Compiles the copying of a plain object with these keys and no others, into their order. Absent values are left out. */
export function recordCopier(entries: readonly Entry[]): Copy {
  const keys = entries.map(({ key }) => key);
  const indexes = new Map(keys.map((key, index) => [key, index]));
  // Objects of one form, for speed.
  const rules = entries.map(({ copy, absent }) => ({
    copy,
    isRequired: absent === "never",
    isNullAbsent: absent !== "undefined",
  }));
  const required = rules.filter(({ isRequired }) => isRequired).length;

  const copyEntries = (raw: object): Record<string, unknown> | undefined => {
    const given = Object.keys(raw);
    if (given.length > inputLimits.entries) return undefined;
    const result: Record<string, unknown> = {};
    let next = 0;
    let isInOrder = true;
    let missing = required;
    for (const key of given) {
      // Most often the keys stand in their order.
      const index = keys[next] === key ? next : indexes.get(key);
      const rule = index === undefined ? undefined : rules[index];
      if (index === undefined || rule === undefined) return undefined;
      isInOrder &&= index >= next;
      next = index + 1;
      const value = (raw as Readonly<Record<string, unknown>>)[key];
      if (value === undefined || (value === null && rule.isNullAbsent)) continue;
      const copy = rule.copy(value);
      if (copy === undefined) return undefined;
      result[key] = copy;
      if (rule.isRequired) missing -= 1;
    }
    if (missing > 0) return undefined;
    return isInOrder ? result : inOrder(result, keys);
  };

  return (raw) => (isPlainObject(raw) ? copyEntries(raw) : undefined);
}

function inOrder(record: Readonly<Record<string, unknown>>, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(keys.filter((key) => Object.hasOwn(record, key)).map((key) => [key, record[key]]));
}
