import type { Methodology } from "ssme";
import { scoreColumns, type Column, type ScoredColumns } from "ssme/columns";
import { describe, expect, it } from "vitest";
import { drawColumns } from "../../../bench/subjects/drawColumns.js";
import { subjects } from "../../../bench/subjects/subjects.js";

const all = 1300;
/** Odd and even, and around the ends of what the loops take at once. */
const lengths = [1, 2, 127, 128, 129, 255, 256, 257, 1023, 1024, 1025, 1151, 1152, 1153, 1299];

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
        const scored = figuresOf(scoreColumns(part(columns, 0, length), methodology));
        expect(scored, String(length)).toEqual(alone.slice(0, length));
      }
    },
  );
});
