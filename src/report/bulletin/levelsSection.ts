import { answeredBy } from "../phrases/answerCount.js";
import { roundShares } from "../../aggregation/roundShares.js";
import type { Figure } from "../../assessment/figure.js";
import type { Level } from "../../methodology/methodology.js";
import { capitalise } from "../phrases/capitalise.js";
import { joinList } from "../phrases/list.js";
import { printCount } from "../../numeric/printNumber.js";
import { withPercentSign } from "../phrases/percent.js";
import { measured, withLevel } from "../phrases/population.js";
import { smallNumber } from "../phrases/smallNumber.js";
import { fewestForPercent, subject } from "../phrases/subject.js";
import { agree, reach, stay } from "../phrases/verb.js";
import { paragraph, row, statement, table } from "./blocks.js";
import type { Row, Section, Statement, Table } from "./bulletin.js";
import type { Context } from "./context.js";
import { scores } from "./scores.js";

/** Section 2: the levels with their definitions, and the scores by area; these alone where there are no levels. */
export function levelsSection(context: Context): Section {
  const { methodology, locale } = context;
  if (methodology.levels.length === 0) {
    return { id: "levels", title: { es: "Puntajes", en: "Scores" }[locale], blocks: scores(context) };
  }
  return {
    id: "levels",
    title: { es: "Nivel de madurez", en: "Level of maturity" }[locale],
    blocks: [
      ...paragraph(reached(context), undecided(context), firmness(context)),
      ...levelsTable(context),
      ...scores(context),
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
          es: "El nivel de una aglomeración no pudo decidirse con lo que respondió.",
          en: "The level of one cluster could not be decided from what it answered.",
        }
      : {
          es: `El nivel de ${smallNumber(count, "es")} aglomeraciones no pudo decidirse con lo que respondieron.`,
          en: `The level of ${smallNumber(count, "en")} clusters could not be decided from what they answered.`,
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
    es: `El nivel de ${smallNumber(open, "es")} aglomeraciones podría cambiar con las respuestas que les faltan.`,
    en: `The level of ${smallNumber(open, "en")} clusters could change with their missing answers.`,
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
  const n = answeredBy([decided], locale);
  const caption = { es: `Aglomeraciones por nivel (${n})`, en: `Clusters by level (${n})` }[locale];
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
