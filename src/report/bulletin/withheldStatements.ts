import type { Reason } from "../../assessment/reason.js";
import { describeReason } from "../../scoring/describeReason.js";
import { uncapitalise } from "../phrases/capitalise.js";
import { statement } from "./blocks.js";
import type { Statement, Table } from "./bulletin.js";
import type { Context } from "./context.js";
import { isWithheld } from "./groupCell.js";
import { groupName } from "./groupNames.js";

/** Says why groups, and figures inside the tables of groups, are withheld; every reason once. */
export function withheldStatements(context: Context, tables: readonly Table[]): readonly Statement[] {
  const { summary, locale } = context;
  const figure = { es: "Datos reservados", en: "Withheld figures" }[locale];
  const figures = tables.flatMap(({ rows }) => rows.flatMap(({ evidence }) => evidence.map((each) => each.figure)));
  const withheld: readonly (readonly [string, Reason | undefined])[] = [
    ...summary.groups
      .filter(({ content }) => content === null)
      .map((group) => [groupName(group, context), group.reason] as const),
    ...figures.filter(isWithheld).map(({ reason }) => [figure, reason] as const),
  ];
  const namesByWhy = new Map<string, Set<string>>();
  for (const [name, reason] of withheld) {
    if (reason === undefined) continue;
    const why = uncapitalise(describeReason(reason, context.methodology, { locale }));
    namesByWhy.set(why, (namesByWhy.get(why) ?? new Set()).add(name));
  }
  return [...namesByWhy].map(([why, names]) => statement(`${[...names].join("; ")}: ${why}`));
}
