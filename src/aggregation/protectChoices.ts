import type { Figure } from "../assessment/figure.js";
import { mapTable, type FigureTable, type FiguresOf, type ProtectionRule } from "./figureTable.js";
import { markCounts } from "./markCounts.js";
import { withholdFigures } from "./withholdFigure.js";

/**
 * Withholds small counts of clusters that may have several options. How many did not mark an option follows from how
 * many did, so each is protected as a pair. Where two options have all marks between them, and one of each cluster that
 * answered, one follows from the other too, as it does beside an option that excludes the rest.
 */
export function protectChoices<Name extends string>(
  table: FigureTable<FiguresOf<Name>>,
  rule: ProtectionRule,
): FiguresOf<Name>[] {
  const counts = mapTable(table, (figures) =>
    Object.values<Figure>(figures).flatMap(({ numerator, answered }) => [numerator, answered - numerator]),
  );
  const linesOf = (row: readonly number[]): number[][] => {
    const marked = [...row.keys()].filter((column) => column % 2 === 0);
    const [one = 0, other = 0, ...more] = marked.filter((column) => row[column] !== 0);
    const complementary = more.length === 0 && one !== other && row[one] === row[other + 1];
    return [...marked.map((column) => [column, column + 1]), ...(complementary ? [[one, other]] : [])];
  };
  const marks = markCounts(counts, linesOf, rule);
  return table.groups.map((figures, group) => {
    const ofMarked = (marks[group] ?? []).filter((_, column) => column % 2 === 0);
    return withholdFigures(figures, ofMarked, rule);
  });
}
