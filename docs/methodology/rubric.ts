import type { Indicator, Locale, Numeric, Option } from "ssme";
import { code, escapeText, table } from "./markdown.js";
import { rubricOf } from "./tree.js";
import { words, writeNumber } from "./words.js";

/** Shows the answers that an indicator offers, with their points where it is scored. */
export function describeAnswers(indicator: Indicator, locale: Locale): string {
  const rubric = rubricOf(indicator);
  const options = optionsOf(indicator, locale);
  switch (rubric?.kind) {
    case undefined:
      return options.map(({ id, option }) => `${code(id)} ${label(option, locale)}`).join(" · ");
    case "points": {
      const points = options.map(({ id }) => Number(rubric.points[id] ?? 0));
      const positive = points.filter((each) => each > 0).reduce((sum, each) => sum + each, 0);
      const most = indicator.kind === "choices" ? positive : Math.max(...points);
      const value = fractionOf(rubric.lowest ?? 0, rubric.highest ?? most, locale);
      const rows = options.map(({ id, option }, at) => {
        const cells = [code(id), label(option, locale), writeNumber(points[at] ?? 0, locale)];
        return indicator.kind === "choices" ? cells : [...cells, value(points[at] ?? 0)];
      });
      const { id, option, points: header, worth } = texts[locale];
      const headers = [id, option, `${header}:`];
      if (indicator.kind !== "choices") return table([...headers, `${worth}:`], rows);
      return `${table(headers, rows)}\n\n${texts[locale].sum(writeNumber(rubric.highest ?? most, locale))}`;
    }
    case "steps": {
      const most = Math.max(...rubric.steps.map((step) => Number(step.points)));
      const value = fractionOf(rubric.lowest ?? 0, rubric.highest ?? most, locale);
      const { from, points, worth } = texts[locale];
      const rows = rubric.steps.map((step) => [
        writeNumber(step.atLeast, locale),
        writeNumber(step.points, locale),
        value(Number(step.points)),
      ]);
      return [table([`${from}:`, `${points}:`, `${worth}:`], rows), ...per(rubric.per, locale)].join("\n\n");
    }
    case "goalposts":
    case "share": {
      const share = rubric.kind === "share" ? [texts[locale].share(rubric.category)] : per(rubric.per, locale);
      const grows = rubric.kind === "goalposts" && rubric.scale === "log" ? "logarithmic" : "linear";
      const line = texts[locale][grows](writeNumber(rubric.from, locale), writeNumber(rubric.to, locale));
      const list = options.map(({ id, option }) => `${code(id)} ${label(option, locale)}`).join(" · ");
      return [...(list === "" ? [] : [list]), [line, ...share].join(" ")].join("\n\n");
    }
  }
}

function per(path: string | undefined, locale: Locale): string[] {
  return path === undefined ? [] : [texts[locale].per(code(path))];
}

/** Compares the answers of two indicators, so that a long list is shown once. */
export function sameAnswers(one: Indicator, other: Indicator, locale: Locale): boolean {
  return optionsOf(one, locale).length > 1 && describeAnswers(one, locale) === describeAnswers(other, locale);
}

function optionsOf(indicator: Indicator, locale: Locale): { id: string; option: Option }[] {
  const plain = (name: string): Option => ({ name: { es: name, en: name } });
  switch (indicator.kind) {
    case "flag":
      return [
        { id: "yes", option: plain(words[locale].yes) },
        { id: "no", option: plain(words[locale].no) },
      ];
    case "choice":
    case "choices":
      return Object.entries(indicator.options).map(([id, option]) => ({ id, option }));
    case "shares":
      return Object.entries(indicator.categories).map(([id, option]) => ({ id, option }));
    case "quantity":
      return [];
  }
}

function label({ name, code: official, group }: Option, locale: Locale): string {
  const notes = [official, group?.[locale]].filter((note) => note !== undefined).join(", ");
  return escapeText(notes === "" ? name[locale] : `${name[locale]} (${notes})`);
}

/** The value from 0 to 1 as the fraction that it is, so that it can be checked by eye. */
function fractionOf(lowest: Numeric, highest: Numeric, locale: Locale): (points: number) => string {
  const length = Number(highest) - Number(lowest);
  return (points) => {
    const above = Math.min(Math.max(points - Number(lowest), 0), length);
    if (above === 0) return "0";
    return above === length ? "1" : `${writeNumber(above, locale)}/${writeNumber(length, locale)}`;
  };
}

const texts = {
  es: {
    id: "id",
    option: "opción",
    points: "puntos",
    worth: "valor",
    from: "desde",
    sum: (most: string) => `Se suman los puntos de las opciones marcadas; con ${most} el valor es 1.`,
    linear: (from: string, to: string) => `El valor va en línea recta de 0, en ${from}, a 1, en ${to}.`,
    logarithmic: (from: string, to: string) => `El valor va de 0, en ${from}, a 1, en ${to}, en escala logarítmica.`,
    per: (path: string) => `Antes se divide entre ${path}.`,
    share: (category: string | undefined) =>
      `Cuenta la parte en por ciento ${category === undefined ? "de la categoría mayor" : `de ${code(category)}`}.`,
  },
  en: {
    id: "id",
    option: "option",
    points: "points",
    worth: "value",
    from: "from",
    sum: (most: string) => `The points of the marked options are added; with ${most} the value is 1.`,
    linear: (from: string, to: string) => `The value goes in a straight line from 0, at ${from}, to 1, at ${to}.`,
    logarithmic: (from: string, to: string) =>
      `The value goes from 0, at ${from}, to 1, at ${to}, on a logarithmic scale.`,
    per: (path: string) => `It is divided by ${path} first.`,
    share: (category: string | undefined) =>
      `What counts is the share in per cent of ${category === undefined ? "the largest category" : code(category)}.`,
  },
} as const;
