import { roundShares } from "../../aggregation/roundShares.js";
import { capitalise } from "../phrases/capitalise.js";
import { withPercentSign } from "../phrases/percent.js";
import { ratioOf } from "../phrases/ratio.js";
import { compositionOf, optionFigures, optionsOf, partFigures, sumOf } from "./answers.js";
import { list, paragraph, statement } from "./blocks.js";
import type { Section, Statement } from "./bulletin.js";
import type { Context } from "./context.js";
import { absentText, emptyCell, shareText, type GroupCell } from "./groupCell.js";
import { groupingNames } from "./groupNames.js";
import { groupTable, type GroupColumn } from "./groupTable.js";
import { nodeName, optionName } from "./names.js";
import { printScore } from "./printScore.js";
import { withheldStatements } from "./withheldStatements.js";

/** Section 7: levels, governance and markets by group, for instance by sector. Nothing without groups. */
export function groupsSection(context: Context): Section {
  const { summary, methodology, locale } = context;
  const by = { es: `por ${groupingNames(context)}`, en: `by ${groupingNames(context)}` }[locale];
  const section = { id: "groups", title: `${{ es: "Resultados", en: "Results" }[locale]} ${by}` };
  if (summary.groups.length === 0) return { ...section, blocks: [] };
  if (summary.groups.every(({ content }) => content === null)) {
    return { ...section, blocks: list(...withheldStatements(context, [])) };
  }
  const level = { es: "Nivel de madurez", en: "Level of maturity" }[locale];
  const market = {
    es: `Ventas por mercado, ${by} (cada fila reparte las ventas de un grupo; no es un reparto entre los grupos)`,
    en: `Sales by market, ${by} (every row divides the sales of one group; they are not divided among the groups)`,
  }[locale];
  const tables = [
    ...groupTable(context, `${level} ${by}`, summary.by.includes("level") ? [] : levelColumns(context)),
    ...groupTable(context, `${nodeName(methodology, "governance", locale)} ${by}`, governanceColumns(context)),
    ...groupTable(context, market, marketColumns(context)),
  ];
  return {
    ...section,
    blocks: [...paragraph(overlap(context)), ...tables, ...list(...withheldStatements(context, tables))],
  };
}

function overlap({ summary, locale }: Context): Statement | null {
  const sentence = {
    es: "Una aglomeración puede pertenecer a varios grupos: los grupos suman más que el total.",
    en: "A cluster can belong to several groups: the groups add up to more than the whole.",
  };
  return summary.overlapping ? statement(sentence[locale]) : null;
}

function levelColumns(context: Context): readonly GroupColumn[] {
  const { methodology, locale } = context;
  return [...methodology.levels].reverse().map(({ id, name }): GroupColumn => ({
    title: capitalise(name[locale]),
    cell: ({ levels, withoutLevel }) => {
      const figure = levels[id];
      if (figure === undefined) return emptyCell;
      const share = roundShares({ ...levels, "": withoutLevel })[id];
      // With a level withheld, the others are no distribution that adds up.
      const complete = [...Object.values(levels), withoutLevel].every(({ value }) => value !== null);
      const displayed = share === undefined || !complete ? undefined : withPercentSign(String(share), locale);
      return { text: shareText(figure, context, displayed), evidence: [{ path: "level", key: id, figure }] };
    },
  }));
}

function governanceColumns(context: Context): readonly GroupColumn[] {
  const { summary, methodology, locale } = context;
  const path = "governance";
  const score: GroupColumn = {
    title: { es: "Puntaje medio", en: "Mean score" }[locale],
    cell: ({ areas }) => {
      const mean = areas[path]?.mean;
      if (mean === undefined) return emptyCell;
      const average = ratioOf(mean);
      const text = average === null ? absentText(mean, context) : printScore(average, methodology, locale);
      return { text, evidence: [{ path, key: "mean", figure: mean }] };
    },
  };
  const titles = {
    manager: { es: "Gestor en ejercicio", en: "Manager in post" }[locale],
    board: { es: "Consejo directivo", en: "Board" }[locale],
    rules: { es: "Reglas escritas", en: "Written rules" }[locale],
  };
  return [
    ...(Object.hasOwn(summary.areas, path) ? [score] : []),
    ...answerColumn(context, "governance.manager", ["yes"], titles.manager),
    ...answerColumn(context, "governance.bodies", ["board"], titles.board),
    ...answerColumn(context, "governance.rules", ["written", "applied"], titles.rules),
  ];
}

/** How many clusters of the group chose one of the options. No column where the indicator is missing. */
function answerColumn(
  context: Context,
  path: string,
  options: readonly string[],
  title: string,
): readonly GroupColumn[] {
  const cell: GroupColumn["cell"] = (content): GroupCell => {
    const figures = optionFigures(content, path);
    const evidence = options.flatMap((key) => {
      const figure = figures[key];
      return figure === undefined ? [] : [{ path, key, figure }];
    });
    const absent = evidence.find(({ figure }) => figure.value === null);
    const shown = absent?.figure ?? sumOf(evidence.map(({ figure }) => figure));
    return shown === null ? emptyCell : { text: shareText(shown, context), evidence };
  };
  return optionsOf(context.summary, path) === null ? [] : [{ title, cell }];
}

function marketColumns(context: Context): readonly GroupColumn[] {
  const { summary, methodology, locale } = context;
  const path = "businessImpact.salesByMarket";
  const whole = compositionOf(summary, path);
  if (whole === null) return [];
  const markets = Object.keys(whole.parts).filter((market) => (whole.parts[market]?.numerator ?? 0) > 0);
  return markets.map((market): GroupColumn => ({
    title: optionName(methodology, path, market, locale),
    cell: (content) => {
      const parts = partFigures(content, path, whole.weightedBy !== undefined);
      const figure = parts[market];
      if (figure === undefined) return emptyCell;
      const share = roundShares(parts)[market];
      const text = share === undefined ? absentText(figure, context) : withPercentSign(String(share), locale);
      return { text, evidence: [{ path, key: market, figure }] };
    },
  }));
}
