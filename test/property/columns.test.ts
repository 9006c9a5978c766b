import fc from "fast-check";
import { isSsmeError, scoreAssessment, type Assessment, type Methodology } from "ssme";
import { encodeColumns, prepareColumns, scoreColumns, type Columns, type ScoredColumns } from "ssme/columns";
import { describe, expect, it } from "vitest";
import { randomFrom, type Random } from "../oracle/random.js";
import { randomAssessment } from "../oracle/randomAssessment.js";
import { randomColumns, type ColumnsCase } from "../oracle/randomColumns.js";
import { randomMethodology } from "../oracle/randomMethodology.js";

const options = { seed: 2022, numRuns: 60 };

/** A case is drawn from its seed, which is all that needs to be printed. */
const seeds = fc.integer();

/** Columns of a few units, with other weights and bounds. */
function drawColumns(seed: number): ColumnsCase & { readonly random: Random } {
  const random = randomFrom(seed);
  return { random, ...randomColumns(random, random.whole(1, 60)) };
}

/** The columns with these rows, in this order. */
function withRows(columns: Columns, rows: readonly number[]): Columns {
  return Object.fromEntries(
    Object.entries(columns).map(([name, { values, states }]) => [
      name,
      {
        values: Float64Array.from(rows, (row) => values[row] ?? NaN),
        states: Uint8Array.from(rows, (row) => states[row] ?? 1),
      },
    ]),
  );
}

/** The same rows of what was scored. */
function scoredRows({ score, areas, coverage, level }: ScoredColumns, rows: readonly number[]): ScoredColumns {
  const pick = (numbers: Float64Array): Float64Array => Float64Array.from(rows, (row) => numbers[row] ?? NaN);
  return {
    length: rows.length,
    score: pick(score),
    areas: Object.fromEntries(Object.entries(areas).map(([id, scores]) => [id, pick(scores)])),
    coverage: pick(coverage),
    level: Int16Array.from(rows, (row) => level[row] ?? NaN),
  };
}

function anyRows(random: Random, length: number): number[] {
  return Array.from({ length: random.whole(0, 2 * length) }, () => random.whole(0, length - 1));
}

describe("scoring columns", { timeout: 60_000 }, () => {
  it("gives what scoreAssessment gives, one unit at a time", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const random = randomFrom(seed);
        const methodology = randomMethodology(random) as Methodology<object>;
        const drawn = Array.from({ length: random.whole(0, 8) }, () => randomAssessment(random, methodology.root));
        const assessments = drawn as Assessment<object>[];
        const columns = encodeColumns(assessments, methodology);
        // Where nothing is scored there is no column, and no length.
        fc.pre(Object.keys(columns).length > 0);
        const scored = scoreColumns(columns, methodology);
        expect(scored.length).toBe(assessments.length);
        assessments.forEach((assessment, row) => {
          const { score, coverage, level, areas } = scoreAssessment(assessment, methodology);
          const { levels } = methodology;
          const index = level.status === "undecided" ? -2 : levels.findIndex(({ id }) => id === level.id);
          expect([scored.score[row], scored.coverage[row], scored.level[row]]).toEqual([
            score ?? NaN,
            coverage ?? NaN,
            index,
          ]);
          const scores = Object.entries(areas).map(([id, area]) => [id, area.score ?? NaN]);
          expect(Object.entries(scored.areas).map(([id, column]) => [id, column[row]])).toEqual(scores);
        });
      }),
      options,
    );
  });

  it("scores every unit on its own: other rows, another order and another number of them change nothing", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { random, columns, methodology, changes, rows: length } = drawColumns(seed);
        const rows = anyRows(random, length);
        const all = scoreColumns(columns, methodology, changes);
        expect(scoreColumns(withRows(columns, rows), methodology, changes)).toEqual(scoredRows(all, rows));
      }),
      options,
    );
  });

  it("passes over what stands in a cell that is not answered, and changes nothing", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { random, columns, methodology } = drawColumns(seed);
        const before = structuredClone(columns);
        const scored = scoreColumns(columns, methodology);
        expect(columns).toEqual(before);
        for (const { values, states } of Object.values(columns)) {
          states.forEach((state, row) => {
            if (state !== 0) values[row] = random.pick([NaN, -1, 1e9, 0.5, Infinity]);
          });
        }
        expect(scoreColumns(columns, methodology)).toEqual(scored);
      }),
      options,
    );
  });

  it("weighs siblings by the ratio of their weights", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { random, columns, methodology } = drawColumns(seed);
        const weights = Object.keys(methodology.root.children).map((id): [string, number] => [id, random.whole(1, 9)]);
        const tenths = weights.map(([id, weight]): [string, string] => [id, `0.${weight}`]);
        expect(scoreColumns(columns, methodology, { weights: Object.fromEntries(tenths) })).toEqual(
          scoreColumns(columns, methodology, { weights: Object.fromEntries(weights) }),
        );
      }),
      options,
    );
  });

  it("gives the same from columns that were prepared, run after run", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { columns, methodology, changes } = drawColumns(seed);
        const prepared = prepareColumns(columns, methodology);
        const [plain, changed] = [scoreColumns(columns, methodology), scoreColumns(columns, methodology, changes)];
        expect(prepared.score(changes)).toEqual(changed);
        expect(prepared.levels()).toEqual(plain.level);
        expect(prepared.score()).toEqual(plain);
        expect(prepared.levels(changes)).toEqual(changed.level);
        // What was scored between leaves nothing behind, be it nothing but missing answers.
        const weights = changes.weights ?? {};
        const weighed = scoreColumns(columns, methodology, { weights });
        const silent = Object.entries(columns).map(([name, { values, states }]) => [
          name,
          { values, states: states.map(() => 1) },
        ]);
        scoreColumns(Object.fromEntries(silent) as Columns, methodology);
        expect(prepared.levels({ weights })).toEqual(weighed.level);
      }),
      options,
    );
  });

  it("names the column and the row of a cell that holds no answer", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { random, columns, methodology, rows } = drawColumns(seed);
        const [name, column] = random.pick(Object.entries(columns));
        const row = random.whole(0, rows - 1);
        if (random.chance(0.5)) column.states[row] = random.pick([4, 255]);
        else {
          column.states[row] = 0;
          column.values[row] = random.pick([NaN, -1, Infinity]);
        }
        let issues: readonly unknown[] = [];
        try {
          scoreColumns(columns, methodology);
        } catch (error) {
          if (isSsmeError(error, "invalid-columns")) issues = error.issues.map(({ column, row }) => ({ column, row }));
        }
        expect(issues).toEqual([{ column: name, row: row + 1 }]);
      }),
      options,
    );
  });
});
