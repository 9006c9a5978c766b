import fc from "fast-check";
import { ssme2022, type Methodology } from "ssme";
import { encodeColumns, prepareColumns, scoreColumns, type RunOptions } from "ssme/columns";
import { describe, expect, it } from "vitest";
import { drawAssessments, findDifference } from "./oneByOne.js";

const methodology = ssme2022 as Methodology<object>;
const areas = Object.keys(methodology.root.children);
const levels = methodology.levels.map(({ id }) => id);

const weights = fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constantFrom("0.35", "0.000001", 1e9, "0.1234567890123"));

/** Other weights of areas, and other bounds of levels. */
const runs: fc.Arbitrary<RunOptions> = fc.record({
  weights: fc.dictionary(fc.constantFrom(...areas), weights),
  levels: fc.dictionary(fc.constantFrom(...levels), fc.nat({ max: 100 })),
});

describe.each([
  ["500 clusters", 500, 2],
  ["2100 clusters", 2100, 2],
  ["4200 clusters", 4200, 2],
  ["2100 complete clusters", 2100, 1],
])("%s that were prepared", (_, length, every) => {
  const columns = encodeColumns(drawAssessments(methodology, length, 1, every), methodology);
  const prepared = prepareColumns(columns, methodology);

  it("are scored as they are without it, in whatever order the runs come", () => {
    expect(prepared.length).toBe(length);
    fc.assert(
      fc.property(runs, runs, (one, other) => {
        const [first, second] = [prepared.score(one), prepared.score(other)];
        expect(findDifference(prepared.score(one), first)).toBeNull();
        expect(findDifference(second, scoreColumns(columns, methodology, other))).toBeNull();
        expect(findDifference(first, scoreColumns(columns, methodology, one))).toBeNull();
        expect(findDifference({ ...first, level: prepared.levels(one) }, first)).toBeNull();
      }),
      { seed: 2022, numRuns: 15 },
    );
  });

  it("know nothing of other clusters that are scored between, be it that these answered nothing", () => {
    const silent = drawAssessments(methodology, length, 1, every).map((own) => ({ ...own, answers: {} }));
    const others = prepareColumns(encodeColumns(silent, methodology), methodology);
    for (const weights of [{}, { focus: 2 }, { focus: 2, governance: 0.5, projects: 0 }]) {
      const before = prepared.levels({ weights });
      const undecided = others.levels({ weights });
      expect(others.score({ weights }).level).toEqual(undecided);
      expect(Array.from(prepared.levels({ weights }))).toEqual(Array.from(before));
      expect(Array.from(prepared.score({ weights }).level)).toEqual(Array.from(before));
    }
  });

  it("keep their scores, whatever becomes of what was given or what came out", () => {
    // A Buffer is a Uint8Array whose slices are no copies.
    const given = Object.fromEntries(
      Object.entries(columns).map(([name, { values, states }]) => [
        name,
        { values: values.slice(), states: Buffer.from(states) },
      ]),
    );
    const kept = prepareColumns(given, methodology);
    const before = kept.score();
    for (const { values, states } of Object.values(given)) {
      values.fill(NaN);
      states.fill(255);
    }
    expect(findDifference(kept.score(), before)).toBeNull();
    expect(findDifference(kept.score(), scoreColumns(columns, methodology))).toBeNull();
    for (const numbers of [kept.levels(), ...Object.values(kept.score().areas)]) numbers.fill(7);
    expect(findDifference(kept.score(), before)).toBeNull();
  });
});

it("no clusters have no scores", () => {
  const prepared = prepareColumns(encodeColumns([], methodology), methodology);
  expect(prepared.length).toBe(0);
  expect(prepared.score().score).toEqual(new Float64Array(0));
  expect(prepared.levels()).toEqual(new Int16Array(0));
});
