import { compare, type Fraction } from "../../numeric/fraction.js";
import { answeredBy } from "../phrases/answerCount.js";
import { uncapitalise } from "../phrases/capitalise.js";
import { joinList } from "../phrases/list.js";
import { ratioOf } from "../phrases/ratio.js";
import { statement } from "./blocks.js";
import type { Evidence, Statement } from "./bulletin.js";
import type { Context } from "./context.js";
import { groupName, groupingNames } from "./groupNames.js";
import { nodeName } from "./names.js";
import { printScore } from "./printScore.js";

interface Scored {
  readonly name: string;
  readonly mean: Fraction;
  readonly evidence: Evidence;
}

/** The areas with the highest and the lowest mean score; nothing if all are equal. */
export function areasApart(context: Context): Statement | null {
  const { summary, methodology, locale } = context;
  const areas = Object.entries(summary.areas).flatMap(([id, { mean }]) =>
    scored(nodeName(methodology, id, locale), { path: id, key: "mean", figure: mean }),
  );
  const [best, worst] = [extremes(areas, 1), extremes(areas, -1)];
  const [first, last] = [best[0], worst[0]];
  if (first === undefined || last === undefined || compare(first.mean, last.mean) === 0) return null;
  const print = (each: Scored): string => printScore(each.mean, methodology, locale);
  const count = (several: readonly Scored[]): string =>
    answeredBy(
      several.map(({ evidence }) => evidence.figure.answered),
      locale,
    );
  const names = (several: readonly Scored[]): string =>
    joinList(
      several.map(({ name }) => name),
      locale,
    );
  const sentence = {
    es: `${best.length === 1 ? "El puntaje medio más alto es el" : "Los puntajes medios más altos son los"} de ${names(best)} (${print(first)}; ${count(best)}) y ${worst.length === 1 ? "el más bajo, el" : "los más bajos, los"} de ${names(worst)} (${print(last)}; ${count(worst)}).`,
    en: `The highest mean ${best.length === 1 ? "score is that" : "scores are those"} of ${names(best)} (${print(first)}; ${count(best)}) and the lowest ${worst.length === 1 ? "that" : "those"} of ${names(worst)} (${print(last)}; ${count(worst)}).`,
  };
  return statement(
    sentence[locale],
    [...best, ...worst].map(({ evidence }) => evidence),
  );
}

/** The groups whose governance scores lowest and highest on average; nothing if all are equal or fewer than two are shown. */
export function groupsApart(context: Context): Statement | null {
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
  const print = (each: Scored): string => printScore(each.mean, methodology, locale);
  const count = (several: readonly Scored[]): string =>
    answeredBy(
      several.map(({ evidence }) => evidence.figure.answered),
      locale,
    );
  const names = (several: readonly Scored[]): string =>
    joinList(
      several.map(({ name }) => uncapitalise(name)),
      locale,
    );
  const sentence = {
    es: `Por ${by}, el puntaje medio de gobernanza va de ${print(low)} (${names(weakest)}; ${count(weakest)}) a ${print(high)} (${names(strongest)}; ${count(strongest)}).`,
    en: `By ${by}, the mean score of governance goes from ${print(low)} (${names(weakest)}; ${count(weakest)}) to ${print(high)} (${names(strongest)}; ${count(strongest)}).`,
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
