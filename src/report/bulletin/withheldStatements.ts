import { isWithheld } from "../../aggregation/withholdFigure.js";
import { describeReason } from "../../scoring/describeReason.js";
import { uncapitalise } from "../phrases/capitalise.js";
import { statement } from "./blocks.js";
import type { Statement, Table } from "./bulletin.js";
import type { Context } from "./context.js";
import { groupName } from "./groupNames.js";

/** Says why groups, and figures inside the tables of groups, are withheld; every reason once. */
export function withheldStatements(context: Context, tables: readonly Table[]): readonly Statement[] {
  const { methodology, summary, locale } = context;
  const groupsByReason = new Map<string, string[]>();
  for (const group of summary.groups) {
    if (group.content !== null || group.reason === undefined) continue;
    const why = uncapitalise(describeReason(group.reason, methodology, { locale }));
    groupsByReason.set(why, [...(groupsByReason.get(why) ?? []), groupName(group, context)]);
  }
  const groups = [...groupsByReason].map(([why, names]) => `${names.join("; ")}: ${why}`);
  const evidence = tables.flatMap(({ rows }) => rows.flatMap((row) => row.evidence));
  const figures = evidence.flatMap(({ figure }) =>
    figure.reason === undefined || !isWithheld(figure) ? [] : [describeReason(figure.reason, methodology, { locale })],
  );
  return [...new Set([...groups, ...figures])].map((text) => statement(text));
}
