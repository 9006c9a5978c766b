import { scoreAssessment, type AreaScore, type Methodology } from "ssme";
import { encodeColumns, scoreColumns } from "ssme/columns";
import { expect, test } from "vitest";
import { drawColumns } from "../subjects/drawColumns.js";
import { subjects } from "../subjects/subjects.js";
import { toAssessments } from "../subjects/toAssessments.js";
import { scoreColumnsWithoutChecks } from "../withoutChecks.js";
import { prepareDecimalScores } from "./decimalScores.js";
import { prepareFloatLoop } from "./floatLoop.js";
import { floatPlan, type FloatLevel } from "./floatPlan.js";
import { prepareObjectLoop } from "./objectLoop.js";
import { prepareReweighting } from "./reweightingLoop.js";
import { sumAndBin } from "./sumAndBin.js";
import { writeUnroundedLoop } from "./unroundedLoop.js";
import { writeLevel } from "./writeLevel.js";

const length = 200;
const cases = Object.entries<Methodology>(subjects).flatMap(([name, methodology]) =>
  [0, 0.1, 0.5].map((missing) => ({ name, methodology, missing })),
);
const complete = cases.filter(({ missing }) => missing === 0);

interface Scored {
  readonly scores: readonly (number | null)[];
  readonly coverage: number | null;
  readonly level: number;
}

/** What the library says of every unit: nine scores, coverage, and the level's index. */
function scoreAll(columns: ReturnType<typeof drawColumns>, methodology: Methodology): Scored[] {
  return toAssessments(columns, methodology).map((assessment) => {
    const { score, areas, coverage, level } = scoreAssessment(assessment, methodology);
    const scores = [score, ...Object.values<AreaScore | undefined>(areas).map((area) => area?.score ?? null)];
    const index = methodology.levels.findIndex(({ id }) => level.status === "decided" && level.id === id);
    return { scores, coverage, level: level.status === "decided" ? index : -2 };
  });
}

/** Equal up to the last decimal, which floating point may round the other way; null is NaN. */
function expectScores(actual: readonly number[], expected: readonly (number | null)[], tolerance = 0.0101): void {
  expect(actual.map(Number.isNaN)).toEqual(expected.map((score) => score === null));
  const differences = actual.map((score, at) => Math.abs(score - (expected[at] ?? NaN)));
  expect(Math.max(0, ...differences.filter((difference) => !Number.isNaN(difference)))).toBeLessThan(tolerance);
}

test.each(cases)("the columns drawn for $name with $missing missing are those of its assessments", (subject) => {
  const columns = drawColumns(subject.methodology, length, subject);
  const encoded = encodeColumns(toAssessments(columns, subject.methodology), subject.methodology);
  for (const [path, column] of Object.entries(columns)) expect(encoded[path]).toEqual(column);
});

test.each(cases.flatMap((subject) => [true, false].map((branching) => ({ ...subject, branching }))))(
  "the float loop scores $name with $missing missing as the library does, branching: $branching",
  ({ methodology, missing, branching }) => {
    // More than a block, which only then may be a complete one.
    const columns = drawColumns(methodology, 1100, { missing });
    const scored = prepareFloatLoop(floatPlan(methodology), { branching })(columns, 1100);
    scoreAll(columns, methodology).forEach(({ scores, coverage, level }, row) => {
      const areas = Object.values(scored.areas).map((area) => area[row]!);
      expectScores([scored.score[row]!, ...areas], scores);
      expect(scored.coverage[row]).toBeCloseTo(coverage ?? NaN, 12);
      expect(scored.level[row]).toBe(level);
    });
  },
);

test.each(cases)(
  "the object loop scores $name with $missing missing as the library does",
  ({ methodology, missing }) => {
    const columns = drawColumns(methodology, length, { missing });
    const score = prepareObjectLoop(floatPlan(methodology));
    const assessments = toAssessments(columns, methodology);
    scoreAll(columns, methodology).forEach(({ scores, level }, row) => {
      const scored = score(assessments[row]!.answers);
      expectScores([scored.score, ...scored.areas], scores);
      expect(scored.level ?? -2).toBe(level);
    });
  },
);

test.each(cases)(
  "the library without checks scores $name with $missing missing as the library does",
  async ({ methodology, missing }) => {
    const unchecked = await scoreColumnsWithoutChecks();
    const columns = drawColumns(methodology, 1100, { missing });
    expect(unchecked(columns, methodology)).toEqual(scoreColumns(columns, methodology));
    // What is no answer passes it, whichever loop reads it, and in whichever of two rows.
    for (const [path, { values, states }] of Object.entries(columns)) {
      for (const row of [1000, 1001]) {
        for (const number of [-1, 0.5, 1e7]) {
          const [value, state] = [values[row]!, states[row]!];
          values[row] = number;
          states[row] = 0;
          expect(() => unchecked(columns, methodology), `${path}: ${number}`).not.toThrow();
          values[row] = value;
          states[row] = state;
        }
      }
    }
    const [first] = Object.values(columns);
    first!.values[1000] = -1;
    first!.states[1000] = 0;
    expect(() => scoreColumns(columns, methodology)).toThrow("-1");
  },
);

test.each(complete)("the unrounded loop and decimal.js score $name as the library does", ({ methodology }) => {
  const columns = drawColumns(methodology, length);
  const plan = floatPlan(methodology);
  const unrounded = writeUnroundedLoop(plan)(columns, length);
  const decimal = prepareDecimalScores(plan, columns);
  scoreAll(columns, methodology).forEach(({ scores, level }, row) => {
    const areaScores = Object.values(unrounded.areas).map((area) => area[row]!);
    expectScores([unrounded.score[row]!, ...areaScores], scores, 0.00501);
    const naive = decimal(row);
    expectScores([naive.score, ...naive.areas], scores);
    expect(naive.level).toBe(level);
  });
});

test.each(complete)("the reweighting loop gives $name the levels of its own weights", ({ methodology }) => {
  const columns = drawColumns(methodology, length);
  const plan = floatPlan(methodology);
  const nodes = plan.areas.flatMap(({ id, weight, items }) => [
    [id, weight],
    ...items.map((item) => [item.path, item.weight]),
  ]);
  const weights = Object.fromEntries(nodes) as Record<string, number>;
  for (const branching of [true, false]) {
    const levels = prepareReweighting(plan, columns, length, { branching })(weights);
    expect([...levels]).toEqual(scoreAll(columns, methodology).map(({ level }) => level));
  }
});

test("levels are counted only where who reaches one has reached those below", () => {
  const level = (atLeast: number, requires: FloatLevel["requires"] = []): FloatLevel => ({ atLeast, requires });
  const requires = [{ area: 0, atLeast: 50 }];
  const write = (...levels: FloatLevel[]): string => writeLevel(levels, (area) => `area${area}`, false);
  expect(write(level(0), level(50), level(75, requires))).toContain("area0 >= 50");
  expect(() => write(level(0), level(75), level(50))).toThrow("rise");
  expect(() => write(level(10), level(50))).toThrow("rise");
  expect(() => write(level(0), level(50, requires), level(75))).toThrow("rise");
});

test("sums and bins leave out what is no score", () => {
  const { bins, ...rest } = sumAndBin(Float64Array.of(0, 99.75, NaN, 0.25, 0.25));
  expect(rest).toEqual({ count: 4, sum: 100.25, sumOfSquares: 9950.1875, minimum: 0, maximum: 99.75 });
  expect([bins[0], bins[25], bins[9975]]).toEqual([1, 2, 1]);
});
