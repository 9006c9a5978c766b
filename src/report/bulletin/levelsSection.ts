import { roundShares } from "../../aggregation/roundShares.js";
import type { ScoreStatistics } from "../../aggregation/summary.js";
import type { Figure } from "../../assessment/figure.js";
import type { Level } from "../../methodology/methodology.js";
import { listIndicators } from "../../methodology/nodes.js";
import { fraction } from "../../numeric/fraction.js";
import { capitalise } from "../phrases/capitalise.js";
import { joinList } from "../phrases/list.js";
import { printCount, printNumber } from "../phrases/number.js";
import { withPercentSign } from "../phrases/percent.js";
import { measured, withLevel } from "../phrases/population.js";
import { exactly, ratioOf } from "../phrases/ratio.js";
import { fewestForPercent, subject } from "../phrases/subject.js";
import { agree, reach, stay } from "../phrases/verb.js";
import { paragraph, row, statement, table } from "./blocks.js";
import type { Row, Section, Statement, Table } from "./bulletin.js";
import type { Context } from "./context.js";
import { nodeName } from "./names.js";
import { printScore } from "./printScore.js";

/** Section 2: the levels with their definitions, and the scores by area. */
export function levelsSection(context: Context): Section {
  return {
    id: "levels",
    title: { es: "Nivel de madurez", en: "Level of maturity" }[context.locale],
    blocks: [
      ...paragraph(reached(context), undecided(context), firmness(context)),
      ...levelsTable(context),
      ...paragraph(score(context), opportunities(context)),
      ...areasTable(context),
    ],
  };
}

/** From the highest level to the lowest. */
function descending({ methodology }: Context): readonly Level[] {
  return [...methodology.levels].reverse();
}

function reached(context: Context): Statement {
  const { summary, locale } = context;
  const held = descending(context).flatMap((level) => {
    const figure = summary.levels[level.id];
    return figure === undefined || figure.value === null || figure.numerator === 0 ? [] : [{ level, figure }];
  });
  const none = {
    es: "Ninguna aglomeración tiene nivel decidido.",
    en: "No cluster has a decided level.",
  };
  if (summary.withoutLevel.value === null) return statement(none[locale]);
  const population = summary.withoutLevel.unanswered === 0 ? measured : withLevel;
  const phrases = held.map(({ level, figure }, index) => {
    const who = subject(figure, locale, { population, short: index > 0 });
    const clusters = index === 0 ? agree(who, reach, locale) : `${who.text},`;
    const name = { es: `«${level.name.es}»`, en: `“${level.name.en}”` };
    return { es: `${clusters} el nivel ${name.es}`, en: `${clusters} ${index === 0 ? "the level " : ""}${name.en}` }[
      locale
    ];
  });
  if (summary.withoutLevel.numerator > 0) {
    const who = subject(summary.withoutLevel, locale, { population, short: phrases.length > 0 });
    const none = { es: "por debajo del primer nivel", en: "below the first level" }[locale];
    phrases.push(phrases.length > 0 ? `${who.text}, ${none}` : `${agree(who, stay, locale)} ${none}`);
  }
  const evidence = held.map(({ level, figure }) => ({ path: "level", key: level.id, figure }));
  return statement(`${capitalise(joinList(phrases, locale, ";"))}.`, evidence);
}

function undecided({ summary, locale }: Context): Statement | null {
  const count = summary.withoutLevel.unanswered;
  if (count === 0) return null;
  const sentence =
    count === 1
      ? {
          es: "En una aglomeración el nivel no pudo decidirse, por falta de respuestas.",
          en: "The level of one cluster could not be decided, for want of answers.",
        }
      : {
          es: `En ${printCount(count, "es")} aglomeraciones el nivel no pudo decidirse, por falta de respuestas.`,
          en: `The level of ${printCount(count, "en")} clusters could not be decided, for want of answers.`,
        };
  return statement(sentence[locale]);
}

function firmness({ summary: { firmLevels }, locale }: Context): Statement | null {
  const open = firmLevels.denominator - firmLevels.numerator;
  if (firmLevels.value === null || (open === 0 && firmLevels.unanswered > 0)) return null;
  const none = {
    es: "Ninguna respuesta que falte podría cambiar un nivel.",
    en: "No missing answer could change a level.",
  };
  const one = {
    es: "El nivel de una aglomeración podría cambiar con las respuestas que le faltan.",
    en: "The level of one cluster could change with its missing answers.",
  };
  const several = {
    es: `El nivel de ${printCount(open, "es")} aglomeraciones podría cambiar con las respuestas que les faltan.`,
    en: `The level of ${printCount(open, "en")} clusters could change with their missing answers.`,
  };
  const sentence = open === 0 ? none : open === 1 ? one : several;
  return statement(sentence[locale], [{ path: "level", key: "firm", figure: firmLevels }]);
}

function levelsTable(context: Context): readonly Table[] {
  const { summary, locale } = context;
  const decided = summary.withoutLevel.denominator;
  if (decided === 0) return definitions(context);
  const percents = decided >= fewestForPercent;
  const figures: Record<string, Figure> = { ...summary.levels, "": summary.withoutLevel };
  const shares = roundShares(figures);
  const cells = (id: string): string[] => {
    const count = printCount(figures[id]?.numerator ?? 0, locale);
    return percents ? [count, withPercentSign(String(shares[id] ?? 0), locale)] : [count];
  };
  const rows = descending(context).map((level): Row => {
    const figure = summary.levels[level.id];
    const evidence = figure === undefined ? [] : [{ path: "level", key: level.id, figure }];
    return row([capitalise(level.name[locale]), level.description[locale], ...cells(level.id)], evidence);
  });
  if (summary.withoutLevel.numerator > 0) {
    const name = { es: "Sin nivel", en: "No level" }[locale];
    const meaning = { es: "No alcanza el primer nivel.", en: "Does not reach the first level." }[locale];
    rows.push(row([name, meaning, ...cells("")], [{ path: "level", key: "", figure: summary.withoutLevel }]));
  }
  const n = printCount(decided, locale);
  const caption = { es: `Aglomeraciones por nivel (n = ${n})`, en: `Clusters by level (n = ${n})` }[locale];
  const titles = { es: ["Nivel", "Definición", "Aglomeraciones"], en: ["Level", "Definition", "Clusters"] }[locale];
  return table(caption, percents ? [...titles, "%"] : titles, rows, ["left", "left", "right", "right"]);
}

/** The levels in words, where there is nothing to count. */
function definitions(context: Context): readonly Table[] {
  const { locale } = context;
  const rows = descending(context).map(({ name, description }) => row([capitalise(name[locale]), description[locale]]));
  const caption = { es: "Niveles", en: "Levels" }[locale];
  return table(caption, { es: ["Nivel", "Definición"], en: ["Level", "Definition"] }[locale], rows, ["left", "left"]);
}

function score({ summary, methodology, locale }: Context): Statement | null {
  const { mean, quantiles } = summary.score;
  const average = ratioOf(mean);
  if (average === null || quantiles === null) return null;
  const print = (value: number): string => printScore(exactly(value), methodology, locale);
  const scale = printNumber(fraction(methodology.scale), 0, locale);
  const n = printCount(mean.answered, locale);
  const evidence = [{ path: "score", key: "mean", figure: mean }];
  const averagePrinted = printScore(average, methodology, locale);
  const sentence =
    mean.answered === 1
      ? {
          es: `El puntaje de la única aglomeración que lo tiene es ${averagePrinted} sobre ${scale}.`,
          en: `The score of the only cluster that has one is ${averagePrinted} out of ${scale}.`,
        }
      : {
          es: `El puntaje medio es ${averagePrinted} sobre ${scale} (n = ${n}); la mitad central de las aglomeraciones está entre ${print(quantiles.lowerQuartile)} y ${print(quantiles.upperQuartile)}.`,
          en: `The mean score is ${averagePrinted} out of ${scale} (n = ${n}); the middle half of the clusters lies between ${print(quantiles.lowerQuartile)} and ${print(quantiles.upperQuartile)}.`,
        };
  return statement(sentence[locale], evidence);
}

function opportunities({ summary, methodology, locale }: Context): Statement | null {
  const { mean } = summary.improvementOpportunities;
  const average = ratioOf(mean);
  if (average === null) return null;
  const scored = listIndicators(methodology.root).filter(({ node }) => node.rubric !== undefined).length;
  const number = printNumber(average, 1, locale);
  const sentence = {
    es: `De las respuestas que dan puntaje, hasta ${printCount(scored, "es")} por aglomeración, en promedio ${number} están por debajo del máximo: son las oportunidades de mejora (n = ${printCount(mean.answered, "es")}).`,
    en: `Of the scored answers, up to ${printCount(scored, "en")} per cluster, ${number} on average are below full value: these are the opportunities for improvement (n = ${printCount(mean.answered, "en")}).`,
  };
  return statement(sentence[locale], [{ path: "improvementOpportunities", key: "mean", figure: mean }]);
}

function areasTable({ summary, methodology, locale }: Context): readonly Table[] {
  const print = (value: number): string => printScore(exactly(value), methodology, locale);
  const rows = Object.entries(summary.areas).flatMap(([id, { mean, quantiles }]: [string, ScoreStatistics]) => {
    const average = ratioOf(mean);
    if (average === null || quantiles === null) return [];
    const statistics = [quantiles.median, quantiles.minimum, quantiles.maximum].map(print);
    const cells = [nodeName(methodology, id, locale), printScore(average, methodology, locale), ...statistics];
    return [row([...cells, printCount(mean.answered, locale)], [{ path: id, key: "mean", figure: mean }])];
  });
  const scale = printNumber(fraction(methodology.scale), 0, locale);
  const caption = { es: `Puntaje por área, de 0 a ${scale}`, en: `Score by area, from 0 to ${scale}` }[locale];
  const titles = {
    es: ["Área", "Media", "Mediana", "Mínimo", "Máximo", "n"],
    en: ["Area", "Mean", "Median", "Minimum", "Maximum", "n"],
  }[locale];
  return table(caption, titles, rows);
}
