import type { SummaryContent } from "../../aggregation/summary.js";
import { capitalise } from "../phrases/capitalise.js";
import { printCount } from "../../numeric/printNumber.js";
import { row, table } from "./blocks.js";
import type { Row, Table } from "./bulletin.js";
import type { Context } from "./context.js";
import { withheldText, type GroupCell } from "./groupCell.js";
import { groupName, groupingNames } from "./groupNames.js";

/** A column of a table of groups: its title, and what stands in it for a group that is shown. */
export interface GroupColumn {
  readonly title: string;
  readonly cell: (content: SummaryContent) => GroupCell;
}

/** Sets the groups one below the other, with how many clusters each has. No columns make no table. */
export function groupTable(context: Context, caption: string, columns: readonly GroupColumn[]): readonly Table[] {
  const { summary, locale } = context;
  if (columns.length === 0) return [];
  const rows = summary.groups.map((group): Row => {
    const { key, content } = group;
    const name = groupName(group, context);
    if (content === null) return row([name, ...["", ...columns].map(() => withheldText(context))]);
    const cells = columns.map(({ cell }) => cell(content));
    const evidence = cells.flatMap((cell) => cell.evidence.map((each) => ({ ...each, group: key })));
    return row([name, printCount(content.n, locale), ...cells.map(({ text }) => text)], evidence);
  });
  const clusters = { es: "Aglomeraciones", en: "Clusters" }[locale];
  return table(caption, [capitalise(groupingNames(context)), clusters, ...columns.map(({ title }) => title)], rows);
}
