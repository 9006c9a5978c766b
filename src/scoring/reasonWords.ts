import type { Reason } from "../assessment/reason.js";
import type { Methodology } from "../methodology/methodology.js";
import { findNode, isGroup } from "../methodology/nodes.js";
import { parseDecimal } from "../numeric/decimal.js";
import { hundred, multiply, parseNumeric } from "../numeric/fraction.js";
import { printDecimals, printDouble } from "../numeric/printNumber.js";
import type { Locale } from "../text.js";

/** The words that a reason's sentence is made of. */
export interface ReasonWords {
  /** Names of the node at `path` and of its child, in quotation marks; the root is the total. */
  readonly node: string;
  readonly child: string;
  /** Name of the level. */
  readonly level: string;
  /** "at least" and the like. */
  readonly comparison: string;
  /** The reason's own text, where it brings one. */
  readonly own: string;
  /** An argument: a number as it is printed, or the name of an option. */
  readonly value: (key: string) => string;
  /** An argument from 0 to 1, in per cent. */
  readonly percent: (key: string) => string;
}

/** Several marked options are had together; several accepted ones are alternatives. */
const and = { es: " y ", en: " and " };
const or = { es: " o ", en: " or " };

/** Finds the words for one reason. */
export function reasonWords({ args }: Reason, methodology: Methodology, locale: Locale): ReasonWords {
  const path = String(args["path"] ?? "");
  return {
    node: nameOfNode(path, methodology, locale),
    child: nameOfNode(String(args["child"] ?? ""), methodology, locale),
    level: nameOfLevel(String(args["level"]), String(args["group"] ?? ""), methodology, locale),
    comparison: comparisons[locale][String(args["comparison"])] ?? "",
    own: String(args[locale] ?? ""),
    value: (key) => {
      const value = args[key] ?? "";
      if (typeof value === "number") return printDouble(value, locale);
      const names = value.split(";").map((id) => nameOfOption(path, id, methodology, locale));
      return names.join(key === "actual" ? and[locale] : or[locale]);
    },
    percent: (key) =>
      `${printDecimals(multiply(hundred, parseDecimal(String(args[key]))), 1, locale)}${locale === "es" ? "\u00a0%" : "%"}`,
  };
}

const comparisons: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  es: {
    atLeast: "al menos",
    atMost: "como máximo",
    equals: "la respuesta",
    among: "alguna de estas respuestas:",
    includes: "la opción",
    "not-atLeast": "menos de",
    "not-atMost": "más de",
    "not-equals": "una respuesta distinta de",
    "not-among": "una respuesta distinta de",
    "not-includes": "que no esté la opción",
  },
  en: {
    atLeast: "at least",
    atMost: "at most",
    equals: "the answer",
    among: "one of these answers:",
    includes: "the option",
    "not-atLeast": "less than",
    "not-atMost": "more than",
    "not-equals": "an answer other than",
    "not-among": "an answer other than",
    "not-includes": "the absence of the option",
  },
};

const states: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  es: {
    yes: "sí",
    no: "no",
    "not-applicable": "«no aplica»",
    "dont-know": "«no sabe»",
    "not-answered": "sin respuesta",
  },
  en: {
    yes: "yes",
    no: "no",
    "not-applicable": "“not applicable”",
    "dont-know": "“don't know”",
    "not-answered": "no answer",
  },
};

function nameOfNode(path: string, methodology: Methodology, locale: Locale): string {
  if (path === "") return locale === "es" ? "el total" : "the total";
  const name = findNode(methodology.root, path)?.name[locale] ?? path;
  return quote(name, locale);
}

function nameOfLevel(id: string, group: string, { root, levels }: Methodology, locale: Locale): string {
  const node = group === "" ? null : findNode(root, group);
  const own = node !== null && isGroup(node) ? (node.levels ?? []) : levels;
  return own.find((level) => level.id === id)?.name[locale] ?? id;
}

function nameOfOption(path: string, id: string, methodology: Methodology, locale: Locale): string {
  const node = findNode(methodology.root, path);
  const options = node !== null && !isGroup(node) && "options" in node ? node.options : {};
  const name = Object.hasOwn(options, id) ? options[id]?.name[locale] : undefined;
  if (name !== undefined) return quote(name, locale);
  const number = parseNumeric(id);
  return number === null ? (states[locale][id] ?? id) : printDecimals(number, 12, locale);
}

function quote(name: string, locale: Locale): string {
  return locale === "es" ? `«${name}»` : `“${name}”`;
}
