import { describeReason } from "../../scoring/describeReason.js";
import { uncapitalise } from "../phrases/capitalise.js";
import { statement } from "./blocks.js";
import type { Statement, Table } from "./bulletin.js";
import type { Context } from "./context.js";
import { isWithheld } from "./groupCell.js";
import { groupName } from "./groupNames.js";

/** Says why groups, and figures inside the tables of groups, are withheld; every reason once. */
export function withheldStatements(context: Context, tables: readonly Table[]): readonly Statement[] {
  const { summary, methodology, locale } = context;
  const groups = summary.groups.flatMap((group) => {
    if (group.content !== null || group.reason === undefined) return [];
    return [`${groupName(group, context)}: ${uncapitalise(describeReason(group.reason, methodology, { locale }))}`];
  });
  const figures = tables.flatMap(({ rows }) => rows.flatMap(({ evidence }) => evidence.map(({ figure }) => figure)));
  const figure = { es: "Dato reservado", en: "Withheld figure" }[locale];
  const reasons = figures.flatMap((each) => {
    if (!isWithheld(each) || each.reason === undefined) return [];
    return [`${figure}: ${uncapitalise(describeReason(each.reason, methodology, { locale }))}`];
  });
  return [...new Set([...groups, ...reasons])].map((text) => statement(text));
}
