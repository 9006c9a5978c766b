import { roundShares } from "../../aggregation/roundShares.js";
import type { SummaryContent } from "../../aggregation/summary.js";
import type { Figure } from "../../assessment/figure.js";
import { describeReason } from "../../scoring/describeReason.js";
import { capitalise, uncapitalise } from "../phrases/capitalise.js";
import { printCount } from "../phrases/number.js";
import { printPercent, withPercentSign } from "../phrases/percent.js";
import { ratioOf } from "../phrases/ratio.js";
import { fewestForPercent } from "../phrases/subject.js";
import { compositionOf, optionsOf, sumOf } from "./answers.js";
import { list, paragraph, row, statement, table } from "./blocks.js";
import type { Evidence, Row, Section, Statement, Table } from "./bulletin.js";
import type { Context } from "./context.js";
import { groupName, groupingNames } from "./groupNames.js";
import { nodeName, optionName } from "./names.js";
import { printScore } from "./printScore.js";

/** A column of a table of groups: its title, and what stands in it for a group that is shown. */
interface GroupColumn {
  readonly title: string;
  readonly cell: (content: SummaryContent) => { readonly text: string; readonly evidence: readonly Evidence[] };
}

/** Section 7: levels, governance and markets by group, for instance by sector. Nothing without groups. */
export function groupsSection(context: Context): Section {
  const { summary, locale } = context;
  const by = groupingNames(context);
  return {
    id: "groups",
    title: { es: `Resultados por ${by}`, en: `Results by ${by}` }[locale],
    blocks:
      summary.groups.length === 0
        ? []
        : [
            ...paragraph(overlap(context)),
            ...(summary.by.includes("level") ? [] : groupTable(context, levelCaption(context), levelColumns(context))),
            ...groupTable(context, governanceCaption(context), governanceColumns(context)),
            ...groupTable(context, marketCaption(context), marketColumns(context)),
            ...list(...withheld(context)),
          ],
  };
}

function overlap({ summary, locale }: Context): Statement | null {
  const sentence = {
    es: "Una aglomeración puede pertenecer a varios grupos: los grupos suman más que el total.",
    en: "A cluster can belong to several groups: the groups add up to more than the whole.",
  };
  return summary.overlapping ? statement(sentence[locale]) : null;
}

function groupTable(context: Context, caption: string, columns: readonly GroupColumn[]): readonly Table[] {
  const { summary, locale } = context;
  if (columns.length === 0) return [];
  const hidden = { es: "reservado", en: "withheld" }[locale];
  const rows = summary.groups.map((group): Row => {
    const { key, content } = group;
    const name = groupName(group, context);
    if (content === null) return row([name, ...Array.from({ length: columns.length + 1 }, () => hidden)]);
    const cells = columns.map(({ cell }) => cell(content));
    const evidence = cells.flatMap((cell) => cell.evidence.map((each) => ({ ...each, group: key })));
    return row([name, printCount(content.n, locale), ...cells.map(({ text }) => text)], evidence);
  });
  const first = capitalise(groupingNames(context));
  const total = { es: "Aglomeraciones", en: "Clusters" }[locale];
  return table(caption, [first, total, ...columns.map(({ title }) => title)], rows);
}

function levelCaption({ locale }: Context): string {
  return { es: "Nivel de madurez por grupo", en: "Level of maturity by group" }[locale];
}

function levelColumns(context: Context): readonly GroupColumn[] {
  const { methodology, locale } = context;
  return [...methodology.levels].reverse().map((level): GroupColumn => ({
    title: capitalise(level.name[locale]),
    cell: (content) => {
      const figure = content.levels[level.id];
      if (figure === undefined) return { text: "–", evidence: [] };
      const shares = roundShares({ ...content.levels, "": content.withoutLevel });
      const share = withPercentSign(String(shares[level.id] ?? 0), locale);
      const complete = Object.values(content.levels).every(({ value }) => value !== null);
      return {
        text: shareCell(figure, context, complete ? share : undefined),
        evidence: [{ path: "level", key: level.id, figure }],
      };
    },
  }));
}

function governanceCaption({ methodology, locale }: Context): string {
  return `${nodeName(methodology, "governance", locale)} ${{ es: "por grupo", en: "by group" }[locale]}`;
}

function governanceColumns(context: Context): readonly GroupColumn[] {
  const { summary, methodology, locale } = context;
  const score: GroupColumn = {
    title: { es: "Puntaje medio", en: "Mean score" }[locale],
    cell: (content) => {
      const mean = content.areas["governance"]?.mean;
      const average = mean === undefined ? null : ratioOf(mean);
      if (mean === undefined) return { text: "–", evidence: [] };
      const text = average === null ? absent(mean, context) : printScore(average, methodology, locale);
      return { text, evidence: [{ path: "governance", key: "mean", figure: mean }] };
    },
  };
  return [
    ...(Object.hasOwn(summary.areas, "governance") ? [score] : []),
    ...answerColumn(
      context,
      "governance.manager",
      ["yes"],
      { es: "Gestor en ejercicio", en: "Manager in post" }[locale],
    ),
    ...answerColumn(context, "governance.bodies", ["board"], { es: "Consejo directivo", en: "Board" }[locale]),
    ...answerColumn(
      context,
      "governance.rules",
      ["written", "applied"],
      { es: "Reglas escritas", en: "Written rules" }[locale],
    ),
  ];
}

/** How many clusters of the group chose one of the options. No column where the indicator is missing. */
function answerColumn(
  context: Context,
  path: string,
  options: readonly string[],
  title: string,
): readonly GroupColumn[] {
  if (optionsOf(context.summary, path) === null) return [];
  const cell: GroupColumn["cell"] = (content) => {
    const figures = optionsOf(content, path) ?? {};
    const chosen = options.flatMap((key) => {
      const figure = figures[key];
      return figure === undefined ? [] : [{ path, key, figure }];
    });
    const [first] = chosen;
    if (first === undefined) return { text: "–", evidence: [] };
    const hidden = chosen.find(({ figure }) => figure.value === null);
    const sum = sumOf(chosen.map(({ figure }) => figure)) ?? first.figure;
    return { text: shareCell(hidden?.figure ?? sum, context), evidence: chosen };
  };
  return [{ title, cell }];
}

function marketCaption({ locale }: Context): string {
  return {
    es: "Parte de las ventas de cada grupo que va a cada mercado; no es el reparto de las ventas entre los grupos",
    en: "Part of the sales of each group that goes to each market; not the division of sales among groups",
  }[locale];
}

function marketColumns(context: Context): readonly GroupColumn[] {
  const { summary, methodology, locale } = context;
  const path = "businessImpact.salesByMarket";
  const whole = compositionOf(summary, path);
  if (whole === null) return [];
  const sold = Object.keys(whole.parts).filter((category) => (whole.parts[category]?.numerator ?? 0) > 0);
  return sold.map((category): GroupColumn => ({
    title: optionName(methodology, path, category, locale),
    cell: (content) => {
      const parts = compositionOf(content, path)?.parts ?? {};
      const figure = parts[category];
      if (figure === undefined) return { text: "–", evidence: [] };
      const share = roundShares(parts)[category];
      const text = share === undefined ? absent(figure, context) : withPercentSign(String(share), locale);
      return { text, evidence: [{ path, key: category, figure }] };
    },
  }));
}

/** "8 de 12", or from 30 respondents on "64 % (19)"; what is withheld says so. */
function shareCell(figure: Figure, context: Context, displayed?: string): string {
  const { locale } = context;
  const ratio = ratioOf(figure);
  if (ratio === null) return absent(figure, context);
  const [part, all] = [figure.numerator, figure.denominator].map((count) => printCount(count, locale));
  if (figure.denominator < fewestForPercent) return { es: `${part} de ${all}`, en: `${part} of ${all}` }[locale];
  return `${displayed ?? printPercent(ratio, locale)} (${part})`;
}

function absent({ reason }: Figure, { locale }: Context): string {
  const isWithheld = reason?.code === "cell-too-small" || reason?.code === "cell-protects-another";
  return isWithheld ? { es: "reservado", en: "withheld" }[locale] : "–";
}

/** Why something is withheld: every reason once, with the groups that are withheld as a whole. */
function withheld(context: Context): Statement[] {
  const { summary, methodology, locale } = context;
  const reasons = summary.groups.flatMap((group) => {
    if (group.content !== null || group.reason === undefined) return [];
    return [`${groupName(group, context)}: ${uncapitalise(describeReason(group.reason, methodology, { locale }))}`];
  });
  return reasons.map((text) => statement(text));
}
