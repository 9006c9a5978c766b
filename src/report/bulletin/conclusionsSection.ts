import type { Figure } from "../../assessment/figure.js";
import { compare, type Fraction } from "../../numeric/fraction.js";
import type { Text } from "../../text.js";
import { capitalise, uncapitalise } from "../phrases/capitalise.js";
import { joinList } from "../phrases/list.js";
import { sharePhrase } from "../phrases/percent.js";
import { measured, withLevel } from "../phrases/population.js";
import { ratioOf } from "../phrases/ratio.js";
import { roughSubject } from "../phrases/roughSubject.js";
import { agree, carryOut, lack, reach, stay, type Verb } from "../phrases/verb.js";
import { compositionOf, optionsOf, sumOf } from "./answers.js";
import { list, statement } from "./blocks.js";
import type { Evidence, Section, Statement } from "./bulletin.js";
import type { Context } from "./context.js";
import { groupName, groupingNames } from "./groupNames.js";
import { nodeName } from "./names.js";
import { printScore } from "./printScore.js";

/** Section 8: what follows from the figures. Every conclusion changes with them, and is left out where they are absent. */
export function conclusionsSection(context: Context): Section {
  const { methodology, locale } = context;
  const [lowest, highest] = [methodology.levels[0], methodology.levels.at(-1)];
  return {
    id: "conclusions",
    title: { es: "Conclusiones", en: "Conclusions" }[locale],
    blocks: list(
      atLevel(context, highest?.id, reach, { es: "el nivel más alto", en: "the highest level" }),
      lowest === highest
        ? null
        : atLevel(context, lowest?.id, stay, { es: "en el nivel más bajo", en: "at the lowest level" }),
      areasApart(context),
      openTask(context, "strategy.status", ["none", "inPreparation", "documented"], lack, {
        es: "una estrategia documentada y actualizada",
        en: "a documented and current strategy",
      }),
      openTask(context, "governance.rules", ["none", "informal"], lack, {
        es: "reglas escritas de funcionamiento y toma de decisiones: allí la gobernanza puede fortalecerse",
        en: "written rules for operation and decision-making: there governance can be strengthened",
      }),
      weakestGroup(context),
      openTask(context, "collaboration.interCluster", ["activities", "projects"], carryOut, {
        es: "actividades o proyectos con otras aglomeraciones",
        en: "activities or projects with other clusters",
      }),
      abroad(context),
    ),
  };
}

function atLevel(
  { summary, methodology, locale }: Context,
  id: string | undefined,
  verb: Verb,
  place: Text,
): Statement | null {
  const level = methodology.levels.find((each) => each.id === id);
  const figure = level === undefined ? undefined : summary.levels[level.id];
  if (level === undefined || figure === undefined || figure.value === null) return null;
  const population = summary.withoutLevel.unanswered === 0 ? measured : withLevel;
  const clusters = agree(roughSubject(figure, locale, population), verb, locale);
  const sentence = {
    es: `${clusters} ${place.es}, «${level.name.es}».`,
    en: `${clusters} ${place.en}, “${level.name.en}”.`,
  };
  return statement(capitalise(sentence[locale]), [{ path: "level", key: level.id, figure }]);
}

interface Scored {
  readonly name: string;
  readonly mean: Fraction;
  readonly evidence: Evidence;
}

/** The areas with the highest and the lowest mean score; nothing if all are equal. */
function areasApart(context: Context): Statement | null {
  const { summary, methodology, locale } = context;
  const areas = Object.entries(summary.areas).flatMap(([id, { mean }]) =>
    scored(nodeName(methodology, id, locale), { path: id, key: "mean", figure: mean }),
  );
  const [best, worst] = [extremes(areas, 1), extremes(areas, -1)];
  const [first, last] = [best[0], worst[0]];
  if (first === undefined || last === undefined || compare(first.mean, last.mean) === 0) return null;
  const print = (each: Scored): string => printScore(each.mean, methodology, locale);
  const names = (several: readonly Scored[]): string =>
    joinList(
      several.map(({ name }) => name),
      locale,
    );
  const sentence = {
    es: `El puntaje medio más alto es el de ${names(best)} (${print(first)}) y el más bajo, el de ${names(worst)} (${print(last)}).`,
    en: `The highest mean score is that of ${names(best)} (${print(first)}) and the lowest that of ${names(worst)} (${print(last)}).`,
  };
  return statement(
    sentence[locale],
    [...best, ...worst].map(({ evidence }) => evidence),
  );
}

/** The groups whose governance scores lowest on average; nothing if all are equal or fewer than two are shown. */
function weakestGroup(context: Context): Statement | null {
  const { summary, methodology, locale } = context;
  const groups = summary.groups.flatMap((group) => {
    const figure = group.content?.areas["governance"]?.mean;
    if (figure === undefined) return [];
    return scored(groupName(group, context), { path: "governance", key: "mean", group: group.key, figure });
  });
  const [weakest, strongest] = [extremes(groups, -1), extremes(groups, 1)];
  const [low, high] = [weakest[0], strongest[0]];
  if (low === undefined || high === undefined || compare(low.mean, high.mean) === 0) return null;
  const by = groupingNames(context);
  const names = joinList(
    weakest.map(({ name }) => uncapitalise(name)),
    locale,
  );
  const print = (each: Scored): string => printScore(each.mean, methodology, locale);
  const sentence = {
    es: `Por ${by}, el puntaje medio de gobernanza va de ${print(low)} (${names}) a ${print(high)} (${joinList(
      strongest.map(({ name }) => uncapitalise(name)),
      locale,
    )}).`,
    en: `By ${by}, the mean score of governance goes from ${print(low)} (${names}) to ${print(high)} (${joinList(
      strongest.map(({ name }) => uncapitalise(name)),
      locale,
    )}).`,
  };
  return statement(
    sentence[locale],
    [...weakest, ...strongest].map(({ evidence }) => evidence),
  );
}

function scored(name: string, evidence: Evidence): readonly Scored[] {
  const mean = ratioOf(evidence.figure);
  return mean === null ? [] : [{ name, mean, evidence }];
}

/** Those with the highest (1) or lowest (−1) mean: several where they tie. */
function extremes(all: readonly Scored[], side: 1 | -1): readonly Scored[] {
  return all.filter(({ mean }) => all.every((other) => side * compare(mean, other.mean) >= 0));
}

/** How many clusters chose one of the options. Nothing where none did: then there is nothing to conclude. */
function openTask(
  { summary, locale }: Context,
  path: string,
  options: readonly string[],
  verb: Verb,
  complement: Text,
): Statement | null {
  const figures = optionsOf(summary, path) ?? {};
  const evidence = options.flatMap((key) => {
    const figure: Figure | undefined = figures[key];
    return figure === undefined ? [] : [{ path, key, figure }];
  });
  const total = sumOf(evidence.map(({ figure }) => figure));
  if (evidence.length < options.length || total === null || total.numerator === 0) return null;
  const sentence = `${agree(roughSubject(total, locale), verb, locale)} ${complement[locale]}.`;
  return statement(capitalise(sentence), evidence);
}

function abroad({ summary, locale }: Context): Statement | null {
  const path = "businessImpact.salesByMarket";
  const figure = compositionOf(summary, path)?.parts["international"];
  const ratio = figure === undefined ? null : ratioOf(figure);
  if (figure === undefined || ratio === null) return null;
  const share = capitalise(sharePhrase(ratio, locale));
  const sentence = {
    es: `${share} de las ventas de las empresas participantes se hace en el mercado internacional.`,
    en: `${share} of the sales of the participating companies are made on the international market.`,
  };
  return statement(sentence[locale], [{ path, key: "international", figure }]);
}
