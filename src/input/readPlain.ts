import type { Text } from "../text.js";
import type { IssueCode } from "./fault.js";
import { inputLimits } from "./inputLimits.js";

/** Why a value cannot be taken over, and what it was. */
export interface Unreadable {
  readonly code: IssueCode;
  readonly received: Text;
}

/** A copy of something unknown that is safe to look at. */
export interface Plain {
  /** Only plain objects without a prototype, lists, text, numbers, booleans and null; a symbol stands for all else. */
  readonly value: unknown;
  /** What each symbol in the copy stands for. No answer is a symbol, so none of them can be accepted by mistake. */
  readonly unreadable: ReadonlyMap<symbol, Unreadable>;
}

/**
 * Copies anything into plain data. Never throws and never hangs: not on getters and proxies that throw, on cycles, on
 * depth, on size or on types that JSON does not have.
 *
 * Own enumerable properties with text keys are read, once each; undefined properties are left out and −0 is 0, as in JSON.
 *
 * @param input - Anything.
 * @param extraLevels - How many levels the input may have beyond those that suffice for shallow methodologies.
 */
export function readPlain(input: unknown, extraLevels = 0): Plain {
  const unreadable = new Map<symbol, Unreadable>();
  let values = 0;

  const refuse = (code: IssueCode, received: Text): symbol => {
    const mark = Symbol(code);
    unreadable.set(mark, { code, received });
    return mark;
  };

  /** Copies a value whose reading may fail; a failure costs this value alone. */
  const safely = (read: () => unknown): unknown => {
    try {
      return read();
    } catch {
      return refuse("unreadable", unknownValue);
    }
  };

  const copyEntries = (value: object, level: number): unknown => {
    const isList = Array.isArray(value);
    if (!isList && !isPlainObject(value)) return refuse("wrong-type", nameType(value));
    if (level > inputLimits.levels + extraLevels) return refuse("too-deep", isList ? list : object);
    const keys = isList ? null : Object.keys(value);
    const size = keys?.length ?? (value as readonly unknown[]).length;
    if (size > inputLimits.entries || values > inputLimits.values) return refuse("too-large", isList ? list : object);
    if (keys === null)
      return Array.from({ length: size }, (_, index) => safely(() => copy((value as unknown[])[index], level + 1)));
    const result = Object.create(null) as Record<string, unknown>;
    for (const key of keys) {
      const entry = safely(() => copy((value as Record<string, unknown>)[key], level + 1));
      if (entry !== undefined) result[key] = entry;
    }
    return result;
  };

  const copy = (value: unknown, level: number): unknown => {
    values += 1;
    switch (typeof value) {
      case "bigint":
        return refuse("wrong-type", { es: "un número de tipo BigInt", en: "a number of type BigInt" });
      case "function":
        return refuse("wrong-type", { es: "una función", en: "a function" });
      case "symbol":
        return refuse("wrong-type", { es: "un símbolo", en: "a symbol" });
      case "object":
        return value === null ? null : copyEntries(value, level);
      default:
        // JSON has no −0.
        return value === 0 ? 0 : value;
    }
  };

  return { value: safely(() => copy(input, 0)), unreadable };
}

/** Plain objects have no prototype or one that is at the root; the latter may come from another realm. */
function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

const list: Text = { es: "una lista", en: "a list" };
const object: Text = { es: "un objeto", en: "an object" };
const unknownValue: Text = { es: "un valor ilegible", en: "an unreadable value" };

function nameType(value: object): Text {
  const type = Object.prototype.toString.call(value).slice("[object ".length, -1);
  if (type === "Object") return { es: "un objeto que no es simple", en: "an object that is not plain" };
  if (type === "Date") return { es: "una fecha", en: "a date" };
  return /^\w{1,30}$/.test(type) ? { es: `un objeto de tipo ${type}`, en: `an object of type ${type}` } : object;
}
