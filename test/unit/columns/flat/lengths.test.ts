import type { Methodology } from "ssme";
import { scoreColumns, type Column, type ScoredColumns } from "ssme/columns";
import { describe, expect, it } from "vitest";
import { drawColumns } from "../../../bench/subjects/drawColumns.js";
import { subjects } from "../../../bench/subjects/subjects.js";

const all = 1300;
/** Odd and even, and around the ends of what the loops take at once. */
const lengths = [1, 2, 127, 128, 129, 255, 256, 257, 1023, 1024, 1025, 1151, 1152, 1153, 1299];

/** The first clusters of columns. */
function first(columns: Readonly<Record<string, Column>>, length: number): Record<string, Column> {
  return Object.fromEntries(
    Object.entries(columns).map(([path, { values, states }]) => [
      path,
      { values: values.slice(0, length), states: states.slice(0, length) },
    ]),
  );
}

function figuresOf({ score, areas, coverage, level }: ScoredColumns, length: number): readonly (readonly number[])[] {
  return [score, ...Object.values(areas), coverage, level].map((figures) => Array.from(figures.slice(0, length)));
}

describe.each(Object.entries(subjects))("%s", (_, methodology: Methodology) => {
  it.each([0, 0.1])("a cluster has the same figures, however many follow it, with %d missing", (missing) => {
    const columns = drawColumns(methodology, all, { missing });
    const scored = scoreColumns(columns, methodology);
    for (const length of lengths) {
      const few = scoreColumns(first(columns, length), methodology);
      expect(figuresOf(few, length), String(length)).toEqual(figuresOf(scored, length));
    }
  });
});
