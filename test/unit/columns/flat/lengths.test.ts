import type { Methodology } from "ssme";
import { prepareColumns, scoreColumns, type Column, type ScoredColumns } from "ssme/columns";
import { describe, expect, it } from "vitest";
import { drawColumns } from "../../../bench/subjects/drawColumns.js";
import { subjects } from "../../../bench/subjects/subjects.js";

const all = 1300;
/** Around the ends of what the loops take at once. */
const lengths = [
  1, 2, 3, 4, 5, 6, 7, 8, 127, 128, 129, 132, 135, 255, 256, 257, 1023, 1024, 1025, 1028, 1151, 1152, 1299,
];

/** Some of the clusters of columns. */
function part(columns: Readonly<Record<string, Column>>, from: number, to: number): Record<string, Column> {
  return Object.fromEntries(
    Object.entries(columns).map(([path, { values, states }]) => [
      path,
      { values: values.slice(from, to), states: states.slice(from, to) },
    ]),
  );
}

/** The figures of each cluster. */
function figuresOf({ length, score, areas, coverage, level }: ScoredColumns): readonly (readonly number[])[] {
  const figures = [score, ...Object.values(areas), coverage, level];
  return Array.from({ length }, (_, row) => figures.map((column) => column[row] ?? -1));
}

describe.each(Object.entries(subjects))("%s", (_, methodology: Methodology) => {
  it.each([0, 0.1])(
    "a cluster has the figures that it has alone, whoever stands around it, with %d missing",
    (missing) => {
      const columns = drawColumns(methodology, all, { missing });
      const alone = Array.from({ length: all }, (_, row) =>
        figuresOf(scoreColumns(part(columns, row, row + 1), methodology)),
      ).flat();
      for (const length of lengths) {
        const given = part(columns, 0, length);
        const expected = alone.slice(0, length);
        expect(figuresOf(scoreColumns(given, methodology)), String(length)).toEqual(expected);
        expect(figuresOf(prepareColumns(given, methodology).score()), String(length)).toEqual(expected);
      }
    },
  );
});
