import type { Indicator, Locale, Shares, Unit } from "ssme";
import { describeTerm } from "./conditions.js";
import { code, escapeText } from "./markdown.js";
import { describeProvenance } from "./provenance.js";
import { describeAnswers, sameAnswers } from "./rubric.js";
import { weightOf, type LocatedIndicator } from "./tree.js";
import { words, writeNumber } from "./words.js";

/** Writes the part of a page that tells everything about one indicator. `before`: those that the page already shows. */
export function indicatorSection(
  { path, indicator, worth }: LocatedIndicator,
  before: readonly LocatedIndicator[],
  locale: Locale,
): string {
  const text = texts[locale];
  const twin = before.find((other) => sameAnswers(other.indicator, indicator, locale));
  const answers = twin === undefined ? describeAnswers(indicator, locale) : text.same(code(twin.path));
  const weight = writeNumber(weightOf(indicator) ?? 0, locale);
  const { item, weight: ofWeight, rubric: ofRubric } = indicator.provenance;
  const facts = [
    worth === null ? text.descriptive : text.scored(writeNumber(worth, locale), weight),
    `${text.answer}: ${describeKind(indicator, locale)}`,
    ...(indicator.notApplicable === undefined
      ? []
      : [`${text.notApplicable}: ${escapeText(indicator.notApplicable[locale])}`]),
    `${text.item}: ${describeProvenance(item, locale)}`,
    ...(worth === null
      ? []
      : [
          `${text.weight}: ${describeProvenance(ofWeight, locale)}. ${text.rubric}: ${describeProvenance(ofRubric, locale)}`,
        ]),
  ];
  return [
    `#### ${path}`,
    `**${escapeText(indicator.name[locale])}.** ${escapeText(indicator.question[locale])}`,
    ...(indicator.help === undefined ? [] : [`*${escapeText(indicator.help[locale])}*`]),
    facts.map((fact) => `- ${fact}`).join("\n"),
    ...(answers === "" ? [] : [answers]),
  ].join("\n\n");
}

function describeKind(indicator: Indicator, locale: Locale): string {
  const text = texts[locale];
  const kind = words[locale].kind[indicator.kind];
  switch (indicator.kind) {
    case "flag":
    case "choice":
      return kind;
    case "choices":
      return indicator.exclusive === undefined ? kind : `${kind}; ${text.exclusive(code(indicator.exclusive))}`;
    case "quantity": {
      const growth = indicator.previous === undefined ? "" : `; ${text.growth(code(indicator.previous))}`;
      return `${kind}, ${describeUnit(indicator.unit, locale)}${growth}`;
    }
    case "shares":
      return `${kind}, ${describeWhole(indicator, locale)}`;
  }
}

function describeUnit(unit: Unit, locale: Locale): string {
  const text = texts[locale];
  switch (unit.kind) {
    case "count":
      return text.count(unit.of[locale]);
    case "money":
      return text.money(unit.of[locale], `${unit.currency} × ${writeNumber(unit.scale, locale)}`, unit.yearsBefore);
    case "percent":
      return text.percent;
    case "ratio":
      return text.ratio(unit.of[locale]);
    case "year":
      return text.year;
  }
}

function describeWhole({ whole, tolerance, weightedBy, notStated }: Shares, locale: Locale): string {
  const text = texts[locale];
  const total =
    whole === "percent" ? text.hundred : whole === "sum" ? text.ownSum : text.addUp(code(describeTerm(whole, locale)));
  return [
    tolerance === undefined ? total : `${total} (± ${writeNumber(tolerance, locale)})`,
    text.notStated(code(notStated)),
    ...(weightedBy === undefined ? [] : [text.weighted(code(weightedBy))]),
  ].join("; ");
}

const texts = {
  es: {
    scored: (worth: string, weight: string) => `Puntúa: vale ${worth} puntos del total (peso ${weight} en su área)`,
    descriptive: "Descriptivo: no entra en el puntaje",
    answer: "Respuesta",
    notApplicable: "Admite «no aplica»",
    item: "Que se pregunte",
    weight: "Peso",
    rubric: "Puntos",
    same: (path: string) => `Las mismas opciones que ${path}.`,
    exclusive: (id: string) => `${id} excluye a las demás`,
    growth: (path: string) => `la variación se calcula frente a ${path}`,
    count: (of: string) => `entero, 0 o más (${of})`,
    money: (of: string, unit: string, years: number) =>
      `0 o más, en ${of} (${unit}) ${years === 1 ? "del año anterior a la medición" : `de ${years} años antes de la medición`}`,
    percent: "por ciento, de 0 a 100",
    ratio: (of: string) => `0 o más, en ${of}`,
    year: "año, de 1900 a 2100",
    hundred: "en por ciento, que suman 100",
    ownSum: "en cantidades; el total es su suma",
    addUp: (whole: string) => `en cantidades, que suman ${whole}`,
    notStated: (id: string) => `${id} es lo que no se pudo distinguir`,
    weighted: (path: string) => `el agregado se da también ponderado por ${path}`,
  },
  en: {
    scored: (worth: string, weight: string) =>
      `Scored: worth ${worth} points of the total (weight ${weight} in its area)`,
    descriptive: "Descriptive: enters no score",
    answer: "Answer",
    notApplicable: "“Not applicable” allowed",
    item: "That it is asked",
    weight: "Weight",
    rubric: "Points",
    same: (path: string) => `The same options as ${path}.`,
    exclusive: (id: string) => `${id} excludes the others`,
    growth: (path: string) => `growth is computed against ${path}`,
    count: (of: string) => `whole, 0 or more (${of})`,
    money: (of: string, unit: string, years: number) =>
      `0 or more, in ${of} (${unit}) of ${years === 1 ? "the year" : `${years} years`} before the wave`,
    percent: "per cent, from 0 to 100",
    ratio: (of: string) => `0 or more, in ${of}`,
    year: "a year, from 1900 to 2100",
    hundred: "in per cent that add up to 100",
    ownSum: "in numbers; their sum is the whole",
    addUp: (whole: string) => `in numbers that add up to ${whole}`,
    notStated: (id: string) => `${id} is what could not be told apart`,
    weighted: (path: string) => `the aggregate is also given weighted by ${path}`,
  },
} as const;
