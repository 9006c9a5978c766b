import type { ScoreStatistics } from "../../aggregation/summary.js";
import { listIndicators } from "../../methodology/nodes.js";
import { fraction } from "../../numeric/fraction.js";
import { printCount, printNumber } from "../../numeric/printNumber.js";
import { answerCount } from "../phrases/answerCount.js";
import { exactly, ratioOf } from "../phrases/ratio.js";
import { paragraph, row, statement, table } from "./blocks.js";
import type { Block, Statement, Table } from "./bulletin.js";
import type { Context } from "./context.js";
import { nodeName } from "./names.js";
import { printScore } from "./printScore.js";

/** Tells the total score, the opportunities for improvement and the score of every area. */
export function scores(context: Context): readonly Block[] {
  return [...paragraph(score(context), opportunities(context)), ...areasTable(context)];
}

function score({ summary, methodology, locale }: Context): Statement | null {
  const { mean, quantiles } = summary.score;
  const average = ratioOf(mean);
  if (average === null || quantiles === null) return null;
  const print = (value: number): string => printScore(exactly(value), methodology, locale);
  const scale = printNumber(fraction(methodology.scale), 0, locale);
  const n = answerCount(mean.answered, locale);
  const evidence = [{ path: "score", key: "mean", figure: mean }];
  const averagePrinted = printScore(average, methodology, locale);
  const sentence =
    mean.answered === 1
      ? {
          es: `El puntaje de la única aglomeración que lo tiene es ${averagePrinted} sobre ${scale}.`,
          en: `The score of the only cluster that has one is ${averagePrinted} out of ${scale}.`,
        }
      : {
          es: `El puntaje medio es ${averagePrinted} sobre ${scale} ${n}; la mitad central de las aglomeraciones está entre ${print(quantiles.lowerQuartile)} y ${print(quantiles.upperQuartile)}.`,
          en: `The mean score is ${averagePrinted} out of ${scale} ${n}; the middle half of the clusters lies between ${print(quantiles.lowerQuartile)} and ${print(quantiles.upperQuartile)}.`,
        };
  return statement(sentence[locale], evidence);
}

function opportunities({ summary, methodology, locale }: Context): Statement | null {
  const { mean } = summary.improvementOpportunities;
  const average = ratioOf(mean);
  if (average === null) return null;
  const scored = listIndicators(methodology.root).filter(({ node }) => node.rubric !== undefined).length;
  const number = printNumber(average, mean.answered === 1 ? 0 : 1, locale);
  const single = {
    es: `De las respuestas que dan puntaje, hasta ${printCount(scored, "es")}, ${number} están por debajo del máximo: son sus oportunidades de mejora.`,
    en: `Of the scored answers, up to ${printCount(scored, "en")}, ${number} are below full value: these are its opportunities for improvement.`,
  };
  const several = {
    es: `De las respuestas que dan puntaje, hasta ${printCount(scored, "es")} por aglomeración, en promedio ${number} están por debajo del máximo: son las oportunidades de mejora ${answerCount(mean.answered, "es")}.`,
    en: `Of the scored answers, up to ${printCount(scored, "en")} per cluster, ${number} on average are below full value: these are the opportunities for improvement ${answerCount(mean.answered, "en")}.`,
  };
  const sentence = mean.answered === 1 ? single : several;
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
