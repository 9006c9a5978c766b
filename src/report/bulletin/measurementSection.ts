import { roundShares } from "../../aggregation/roundShares.js";
import type { Figure } from "../../assessment/figure.js";
import { isGroup } from "../../methodology/nodes.js";
import { capitalise } from "../phrases/capitalise.js";
import { answerCount } from "../phrases/answerCount.js";
import { fieldDates } from "../phrases/fieldDates.js";
import { printCount } from "../../numeric/printNumber.js";
import { measurementName } from "../phrases/measurementName.js";
import { withPercentSign } from "../phrases/percent.js";
import { smallNumber } from "../phrases/smallNumber.js";
import { fewestForPercent } from "../phrases/subject.js";
import { optionsOf } from "./answers.js";
import { list, paragraph, row, statement, table } from "./blocks.js";
import type { Section, Statement, Table } from "./bulletin.js";
import type { Context } from "./context.js";
import { nodeName, optionName } from "./names.js";

/** Section 1: what was measured, when and where. */
export function measurementSection(context: Context): Section {
  return {
    id: "measurement",
    title: { es: "Qué se midió, cuándo y dónde", en: "What was measured, when and where" }[context.locale],
    blocks: [
      ...paragraph(when(context), howMany(context), measurable(context)),
      ...paragraph(areas(context)),
      ...list(...definitions(context)),
      ...paragraph(where(context)),
      ...countTable(context, "focus.department"),
      ...countTable(context, "focus.sector"),
    ],
  };
}

function when({ summary: { wave }, locale }: Context): Statement {
  const name = capitalise(measurementName(wave, locale));
  const dates = fieldDates(wave, locale);
  const sentence = {
    es: `${name} corresponde a ${wave.year}${dates === null ? "" : `; el trabajo de campo se hizo ${dates}`}.`,
    en: `${name} is that of ${wave.year}${dates === null ? "" : `, with fieldwork ${dates}`}.`,
  };
  return statement(sentence[locale]);
}

function howMany({ summary: { n }, locale }: Context): Statement {
  if (n === 0) {
    return statement(
      { es: "No hay aglomeraciones en la medición.", en: "There are no clusters in the measurement." }[locale],
    );
  }
  const count = printCount(n, locale);
  const sentence =
    n === 1
      ? {
          es: "Participó una sola aglomeración productiva o iniciativa clúster.",
          en: "A single cluster took part.",
        }
      : {
          es: `Participaron ${count} aglomeraciones productivas o iniciativas clúster.`,
          en: `A total of ${count} clusters took part.`,
        };
  return statement(sentence[locale]);
}

function measurable({ summary: { n, wave }, locale }: Context): Statement | null {
  const population = wave.population?.clusters;
  if (population === undefined || n === 0) return null;
  const sentence = {
    es: `Las iniciativas que se podían medir eran ${printCount(population, locale)}.`,
    en: `There were ${printCount(population, locale)} initiatives to measure.`,
  };
  return statement(sentence[locale]);
}

function areas({ methodology, locale }: Context): Statement {
  const count = Object.values(methodology.root.children).filter(isGroup).length;
  const number = smallNumber(count, locale);
  const sentence =
    count === 1
      ? { es: "Se observa un área temática:", en: "One thematic area is observed:" }
      : { es: `Se observan ${number} áreas temáticas:`, en: `${capitalise(number)} thematic areas are observed:` };
  return statement(sentence[locale]);
}

function definitions({ methodology, locale }: Context): Statement[] {
  return Object.values(methodology.root.children)
    .filter(isGroup)
    .map(({ name, description }) => statement(`${name[locale]}. ${description[locale]}`));
}

function where({ summary, locale }: Context): Statement | null {
  const path = "focus.department";
  const present = Object.entries(optionsOf(summary, path) ?? {}).filter(([, { numerator }]) => numerator > 0);
  const [first] = present;
  // The table that follows names the department of a single cluster.
  if (first === undefined || first[1].answered === 1) return null;
  const evidence = present.map(([key, figure]) => ({ path, key, figure }));
  const known = summary.wave.population?.departments;
  const count = printCount(present.length, locale);
  const all = known === undefined ? "" : printCount(known, locale);
  const counted = {
    es: present.length === 1 ? "un departamento" : `${count} departamentos`,
    en: present.length === 1 ? "one department" : `${count} departments`,
  };
  const places =
    known === undefined
      ? counted
      : {
          es: `${present.length === 1 ? "uno" : count} de los ${all} departamentos que cuentan con este tipo de iniciativas`,
          en: `${present.length === 1 ? "one" : count} of the ${all} departments that have such initiatives`,
        };
  const n = first[1].answered < summary.n ? ` ${answerCount(first[1].answered, locale)}` : "";
  const sentence = {
    es: `Hay aglomeraciones con sede en ${places.es}${n}.`,
    en: `There are clusters based in ${places.en}${n}.`,
  };
  return statement(sentence[locale], evidence);
}

/** Clusters by option of a choice of one, the most frequent first. */
function countTable({ summary, methodology, locale }: Context, path: string): readonly Table[] {
  const figures = optionsOf(summary, path);
  if (figures === null) return [];
  const present = Object.entries(figures).filter(([, { numerator }]) => numerator > 0);
  const answered = present[0]?.[1].denominator ?? 0;
  const shares = roundShares(figures);
  // Whole per cents of many small parts say less than their counts.
  const percents = answered >= fewestForPercent && present.length <= 10;
  const cells = ([option, figure]: readonly [string, Figure]): string[] => [
    optionName(methodology, path, option, locale),
    printCount(figure.numerator, locale),
    ...(percents ? [withPercentSign(String(shares[option] ?? 0), locale)] : []),
  ];
  const rows = [...present]
    .sort(([, a], [, b]) => b.numerator - a.numerator)
    .map((entry) => row(cells(entry), [{ path, key: entry[0], figure: entry[1] }]));
  const name = nodeName(methodology, path, locale);
  const titles = { es: [name, "Aglomeraciones"], en: [name, "Clusters"] }[locale];
  return table(`${name} ${answerCount(answered, locale)}`, percents ? [...titles, "%"] : titles, rows);
}
