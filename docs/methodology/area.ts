import type { Locale, Methodology } from "ssme";
import { indicatorSection } from "./indicator.js";
import { levelsSection } from "./levels.js";
import { anchor, code, escapeText, table } from "./markdown.js";
import { describeProvenance } from "./provenance.js";
import { areasOf, indicatorsOf, worthOf, type LocatedArea } from "./tree.js";
import { words, writeNumber, writePercent } from "./words.js";

/** The areas at a glance. */
export function areasTable(methodology: Methodology, locale: Locale): string {
  const text = texts[locale];
  const rows = areasOf(methodology).map((located) => {
    const { id, area } = located;
    const indicators = indicatorsOf(methodology, located);
    const scored = indicators.filter(({ worth }) => worth !== null).length;
    return [
      `[${code(id)}](#${anchor(id)}) ${escapeText(area.name[locale])}`,
      writeNumber(area.weight, locale),
      writeNumber(worthOf(methodology, id), locale),
      String(scored),
      String(indicators.length - scored),
    ];
  });
  return table([text.area, `${text.weight}:`, `${text.worth}:`, `${text.scored}:`, `${text.descriptive}:`], rows);
}

/** Writes the part of a page that tells everything about one area. */
export function areaSection(methodology: Methodology, located: LocatedArea, locale: Locale): string {
  const text = texts[locale];
  const { id, area } = located;
  const indicators = indicatorsOf(methodology, located);
  const all = areasOf(methodology).flatMap((each) => indicatorsOf(methodology, each));
  const coverage = writePercent(area.minimumCoverage ?? 0, locale);
  const { combine, missing } = words[locale];
  const facts = [
    text.counts(writeNumber(area.weight, locale), writeNumber(worthOf(methodology, id), locale)),
    text.combine(combine[area.combine]),
    text.coverage(coverage),
    `${text.unanswered}: ${missing[area.unanswered]}. ${text.dontKnow}: ${missing[area.dontKnow]}.`,
    `${text.item}: ${describeProvenance(area.provenance.item, locale)}`,
    `${text.ownWeight}: ${describeProvenance(area.provenance.weight, locale)}`,
  ];
  const overview = indicators.map(({ path, indicator, worth }) => [
    `[${code(path.slice(id.length + 1))}](#${anchor(path)})`,
    escapeText(indicator.name[locale]),
    worth === null ? "–" : writeNumber(worth, locale),
    words[locale].status[indicator.provenance.item.status],
  ]);
  return [
    `### ${id}`,
    `**${escapeText(area.name[locale])}.** ${escapeText(area.description[locale])}`,
    facts.map((fact) => `- ${fact}`).join("\n"),
    ...(area.levels === undefined ? [] : [levelsSection(area.levels, locale)]),
    table([text.indicator, text.name, `${text.worth}:`, text.asked], overview),
    ...indicators.map((each) => {
      const before = all.slice(
        0,
        all.findIndex(({ path }) => path === each.path),
      );
      return indicatorSection(each, before, locale);
    }),
  ].join("\n\n");
}

const texts = {
  es: {
    area: "área",
    weight: "peso",
    worth: "puntos del total",
    scored: "indicadores que puntúan",
    descriptive: "descriptivos",
    counts: (weight: string, worth: string) => `Peso ${weight}: vale ${worth} puntos del total`,
    combine: (how: string) => `Su valor es ${how} de los de sus indicadores`,
    coverage: (least: string) => `Cobertura mínima: ${least} del peso que aplica; con menos, el área no tiene puntaje`,
    unanswered: "Sin respuesta",
    dontKnow: "«No sabe»",
    item: "Que se mida",
    ownWeight: "Peso",
    indicator: "indicador",
    name: "nombre",
    asked: "que se pregunte",
  },
  en: {
    area: "area",
    weight: "weight",
    worth: "points of the total",
    scored: "scored indicators",
    descriptive: "descriptive",
    counts: (weight: string, worth: string) => `Weight ${weight}: worth ${worth} points of the total`,
    combine: (how: string) => `Its value is ${how} of those of its indicators`,
    coverage: (least: string) =>
      `Minimum coverage: ${least} of the weight that applies; with less, the area has no score`,
    unanswered: "Not answered",
    dontKnow: "“Don't know”",
    item: "That it is measured",
    ownWeight: "Weight",
    indicator: "indicator",
    name: "name",
    asked: "that it is asked",
  },
} as const;
