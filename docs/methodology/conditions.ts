import type { AnswerCondition, Condition, Locale, Relation, Term } from "ssme";
import { code } from "./markdown.js";
import { words, writeNumber } from "./words.js";

/** Puts a condition into words; nodes appear by their paths. */
export function describeCondition(condition: Condition, locale: Locale): string {
  const { and, or } = words[locale];
  const list = (parts: readonly Condition[], joint: string): string =>
    parts.map((part) => describeCondition(part, locale)).join(` ${joint} `);
  if ("all" in condition) return list(condition.all, and);
  if ("any" in condition) return `(${list(condition.any, or)})`;
  if ("not" in condition) return `${locale === "es" ? "no" : "not"} (${describeCondition(condition.not, locale)})`;
  if ("unknown" in condition) return condition.unknown[locale];
  if ("of" in condition) return `${texts[locale].atLeast(condition.atLeast)}: ${list(condition.of, ";")}`;
  if ("tagged" in condition) {
    const value = writeNumber(condition.value, locale);
    return texts[locale].tagged(condition.atLeast, condition.tagged, value);
  }
  return code(comparison(condition, locale));
}

/** Writes what a plausibility check compares as a formula. */
export function describeRelation({ left, is, right, tolerance }: Relation, locale: Locale): string {
  const sign = { "at-least": "≥", "at-most": "≤", equal: "=" }[is];
  const around = tolerance === undefined ? "" : ` ± ${writeNumber(tolerance, locale)}`;
  return code(`${describeTerm(left, locale)} ${sign} ${describeTerm(right, locale)}${around}`);
}

/** Writes a number that is compared as a formula. */
export function describeTerm(term: Term, locale: Locale): string {
  if ("value" in term) return writeNumber(term.value, locale);
  if ("sum" in term) return term.sum.map((part) => describeTerm(part, locale)).join(" + ");
  if ("minus" in term) return term.minus.map((part) => describeTerm(part, locale)).join(" − ");
  if ("divide" in term) return term.divide.map((part) => describeTerm(part, locale)).join(" / ");
  const category = term.category === undefined ? "" : `.${term.category}`;
  return `${term.path}${category}${term.where === undefined ? "" : `[${comparison(term.where, locale)}]`}`;
}

function comparison({ path, atLeast, atMost, equals, among, includes }: AnswerCondition, locale: Locale): string {
  const parts = [
    ...(atLeast === undefined ? [] : [`≥ ${writeNumber(atLeast, locale)}`]),
    ...(atMost === undefined ? [] : [`≤ ${writeNumber(atMost, locale)}`]),
    ...(equals === undefined ? [] : [`= ${equals}`]),
    ...(among === undefined ? [] : [`∈ {${among.join(", ")}}`]),
    ...(includes === undefined ? [] : [`∋ ${includes}`]),
  ];
  return parts.map((part) => `${path} ${part}`).join(` ${words[locale].and} `);
}

const texts = {
  es: {
    atLeast: (count: number) => `al menos ${count} de estas condiciones`,
    tagged: (count: number, tag: string, value: string) =>
      `al menos ${count} de los indicadores con la etiqueta «${tag}» con un valor de ${value} o más`,
  },
  en: {
    atLeast: (count: number) => `at least ${count} of these conditions`,
    tagged: (count: number, tag: string, value: string) =>
      `at least ${count} of the indicators tagged “${tag}” with a value of ${value} or more`,
  },
} as const;
