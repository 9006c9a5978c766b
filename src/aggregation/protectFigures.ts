import type { Figure } from "../assessment/figure.js";
import { mapTable, type FigureTable, type FiguresOf, type ProtectionRule } from "./figureTable.js";
import { markAnswers } from "./markAnswers.js";
import { markCounts } from "./markCounts.js";
import { withholdFigures } from "./withholdFigure.js";

/** Withholds small counts of clusters: one row per group, one column per option. No cluster has two options. */
export function protectCounts<Name extends string>(
  table: FigureTable<FiguresOf<Name>>,
  rule: ProtectionRule,
): FiguresOf<Name>[] {
  const counts = mapTable(table, (figures) => Object.values<Figure>(figures).map(({ numerator }) => numerator));
  const marks = markCounts(counts, (row) => [[...row.keys()]], rule);
  return table.groups.map((figures, group) => withholdFigures(figures, marks[group] ?? [], rule));
}

/**
 * Withholds figures that stand on the answers of few clusters. All figures of one group stand on the same clusters;
 * `nested` are others from which they could be subtracted, by how many answered.
 */
export function protectAmounts<Name extends string>(
  table: FigureTable<FiguresOf<Name>>,
  rule: ProtectionRule,
  nested: readonly FigureTable<number>[] = [],
): FiguresOf<Name>[] {
  const marks = markAnswers(mapTable(table, answeredOf), rule, nested);
  return table.groups.map((figures, group) =>
    withholdFigures(
      figures,
      Object.keys(figures).map(() => marks[group] ?? "shown"),
      rule,
    ),
  );
}

/** How many clusters figures stand on that all stand on the same. */
export function answeredOf(figures: Readonly<Record<string, Figure>>): number {
  return Object.values(figures)[0]?.answered ?? 0;
}
