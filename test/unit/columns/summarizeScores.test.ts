import fc from "fast-check";
import { isSsmeError, scoreAssessment, type Methodology } from "ssme";
import { summarize } from "ssme/aggregation";
import { summarizeScores, type ScoredColumns } from "ssme/columns";
import { describe, expect, test } from "vitest";
import { randomFrom } from "../../oracle/random.js";
import { randomAssessment } from "../../oracle/randomAssessment.js";
import { exampleMethodology, wave } from "../aggregation/exampleMethodology.js";

const seed = { seed: 2022 };

/** Columns of scores; every level is the first. */
function columnsOf(score: readonly number[], areas: Readonly<Record<string, readonly number[]>> = {}): ScoredColumns {
  return {
    length: score.length,
    score: Float64Array.from(score),
    areas: Object.fromEntries(Object.entries(areas).map(([id, scores]) => [id, Float64Array.from(scores)])),
    coverage: new Float64Array(score.length).fill(1),
    level: new Int16Array(score.length),
  };
}

/** A methodology that reports on another scale. */
function reporting(scale: number, decimals: number, mode: "half-up" | "down" = "half-up"): Methodology {
  const { levels, ...rest } = exampleMethodology;
  return { ...rest, scale, rounding: { decimals, mode }, levels: levels.map((level) => ({ ...level, atLeast: 0 })) };
}

/** Half-even to 12 decimals, of a number that is n / d. */
function rounded(n: bigint, d: bigint): number {
  const [floor, rest] = [(n * 10n ** 12n) / d, (n * 10n ** 12n) % d];
  const units = floor + (2n * rest > d || (2n * rest === d && floor % 2n === 1n) ? 1n : 0n);
  return Number(`${units}e-12`);
}

describe("statistics", () => {
  test("are exact, of a few scores or of many, in an array or in a map", () => {
    const scales = fc.constantFrom([100, 2], [3, 2], [1, 3], [100, 0], [150, 5], [1_000_000, 6], [1, 12]);
    const drawn = scales.chain(([scale = 0, decimals = 0]) =>
      fc.record({
        methodology: fc.constant(reporting(scale, decimals)),
        decimals: fc.constant(decimals),
        units: fc.array(fc.option(fc.nat({ max: scale * 10 ** decimals }), { nil: null }), { maxLength: 40 }),
      }),
    );
    fc.assert(
      fc.property(drawn, ({ methodology, decimals, units }) => {
        const scores = units.map((count) => (count === null ? NaN : Number(`${count}e-${decimals}`)));
        const { score } = summarizeScores(columnsOf(scores), methodology);
        const given = units.filter((count) => count !== null).map(BigInt);
        const n = BigInt(given.length);
        expect(score.n).toBe(given.length);
        if (n === 0n) {
          expect(score).toEqual({ n: 0, mean: null, standardDeviation: null, quantiles: null });
          return;
        }
        const unit = 10n ** BigInt(decimals);
        const sum = given.reduce((total, count) => total + count, 0n);
        const squares = given.reduce((total, count) => total + count * count, 0n);
        expect(score.mean).toBe(rounded(sum, n * unit));
        // The deviation s is the nearest number with 12 decimals: (2s − 1)² ≤ 4 · variance ≤ (2s + 1)², in units of 10⁻¹².
        const s = BigInt(Math.round(score.standardDeviation! * 1e12));
        const variance = (4n * (n * squares - sum * sum) * 10n ** 24n) / (n * n * unit * unit);
        if (score.standardDeviation! < 9000) {
          expect((2n * s - 1n) * (2n * s - 1n) <= variance + 1n || s === 0n).toBe(true);
          expect(variance <= (2n * s + 1n) * (2n * s + 1n)).toBe(true);
        }
        const sorted = given.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
        const at = (quarter: number): number => {
          const [below, rest] = [Math.floor(((given.length - 1) * quarter) / 4), ((given.length - 1) * quarter) % 4];
          const [low, high] = [sorted[below]!, sorted[Math.min(below + 1, given.length - 1)]!];
          return rounded(4n * low + BigInt(rest) * (high - low), 4n * unit);
        };
        expect(Object.values(score.quantiles!)).toEqual([0, 1, 2, 3, 4].map(at));
      }),
      { ...seed, numRuns: 2000 },
    );
  });

  test("stay exact where a double does not hold the sum of squares", () => {
    // In units of 0.000001: 1000 · 1000000² + 9000 · 999999² is above 2^53.
    const scores = Array.from({ length: 10_000 }, (_, index) => (index % 10 === 0 ? 1 : 0.999999));
    const { score } = summarizeScores(columnsOf(scores), reporting(1, 6));
    expect(score.mean).toBe(0.9999991);
    expect(score.standardDeviation).toBe(0.0000003);
  });

  test("differ from those of the exact scores by half a unit of the last decimal at most, and quantiles do not", () => {
    const random = randomFrom(7);
    const assessments = Array.from({ length: 200 }, () => randomAssessment(random, exampleMethodology.root));
    const scorecards = assessments.map((assessment) => scoreAssessment(assessment as never, exampleMethodology));
    const ids = exampleMethodology.levels.map(({ id }) => id);
    const areas = ["governance", "impact"] as const;
    const scored: ScoredColumns = {
      ...columnsOf(
        scorecards.map(({ score }) => score ?? NaN),
        Object.fromEntries(areas.map((id) => [id, scorecards.map((card) => card.areas[id]?.score ?? NaN)])),
      ),
      level: Int16Array.from(scorecards, ({ level }) =>
        level.status === "undecided" ? -2 : level.id === null ? -1 : ids.indexOf(level.id),
      ),
    };
    const summary = summarizeScores(scored, exampleMethodology);
    const whole = summarize(assessments as never, exampleMethodology, { wave });
    expect(summary.n).toBe(whole.n);
    expect(summary.levels).toEqual(
      Object.fromEntries(Object.entries(whole.levels).map(([id, { numerator }]) => [id, numerator])),
    );
    expect(summary.withoutLevel).toBe(whole.withoutLevel.numerator);
    expect(summary.undecided).toBe(whole.withoutLevel.unanswered);
    for (const [reported, exact] of [
      [summary.score, whole.score] as const,
      ...areas.map((id) => [summary.areas[id]!, whole.areas[id]!] as const),
    ]) {
      expect(reported.n).toBe(exact.mean.answered);
      expect(reported.quantiles).toEqual(exact.quantiles);
      expect(Math.abs(reported.mean! - exact.mean.value!)).toBeLessThanOrEqual(0.005);
      expect(Math.abs(reported.standardDeviation! - exact.standardDeviation!)).toBeLessThanOrEqual(0.005);
      expect(reported.mean).not.toBe(exact.mean.value);
    }
  });
});

test("levels are counted, with none reached and undecided apart", () => {
  const scored = { ...columnsOf([1, 2, 3, 4, NaN, 6]), level: Int16Array.of(2, 0, -1, 2, -2, -1) };
  expect(summarizeScores(scored, exampleMethodology)).toMatchObject({
    n: 6,
    levels: { low: 1, middle: 0, high: 2 },
    withoutLevel: 2,
    undecided: 1,
  });
});

test("no clusters give zeros and no statistics", () => {
  const none = { n: 0, mean: null, standardDeviation: null, quantiles: null };
  expect(summarizeScores(columnsOf([], { impact: [] }), exampleMethodology)).toEqual({
    n: 0,
    levels: { low: 0, middle: 0, high: 0 },
    withoutLevel: 0,
    undecided: 0,
    score: none,
    areas: { impact: none },
  });
});

describe("what is no scored column is refused, with its place", () => {
  const two = columnsOf([1, 2], { impact: [3, NaN] });
  const inMap = reporting(1_000_000, 6);
  test.each<[string, ScoredColumns, Methodology, object]>([
    [
      "a score with more decimals",
      columnsOf([1, 33.333]),
      exampleMethodology,
      { column: "score", row: 2, received: "33.333" },
    ],
    ["a score above the scale", columnsOf([100.01]), exampleMethodology, { column: "score", row: 1 }],
    ["a score below 0", columnsOf([0, -0.01]), exampleMethodology, { column: "score", row: 2, received: "-0.01" }],
    [
      "an infinite score",
      columnsOf([-Infinity]),
      exampleMethodology,
      { column: "score", row: 1, received: "-Infinity" },
    ],
    ["one among many scales", columnsOf([1, 2, 0.0000001]), inMap, { column: "score", row: 3, received: "1e-7" }],
    ["one above a long scale", columnsOf([1, 1e6, 1_000_001]), inMap, { column: "score", row: 3 }],
    ["another length", { ...two, length: 3 }, exampleMethodology, { received: "length 2" }],
    [
      "an area of another length",
      { ...two, areas: { impact: new Float64Array(1) } },
      exampleMethodology,
      { column: "areas.impact" },
    ],
    [
      "an area as a list",
      { ...two, areas: { impact: [1, 2] as never } },
      exampleMethodology,
      { column: "areas.impact", received: "a list" },
    ],
    [
      "levels of another kind",
      { ...two, level: new Float64Array(2) as never },
      exampleMethodology,
      { column: "level" },
    ],
    [
      "a level that there is not",
      { ...two, level: Int16Array.of(0, 3) },
      exampleMethodology,
      { column: "level", row: 2, received: "3" },
    ],
    [
      "a level below undecided",
      { ...two, level: Int16Array.of(-3, 0) },
      exampleMethodology,
      { column: "level", row: 1 },
    ],
  ])("%s", (_, scored, methodology, issue) => {
    let caught: unknown = null;
    try {
      summarizeScores(scored, methodology);
    } catch (error) {
      caught = error;
    }
    expect(isSsmeError(caught, "invalid-columns") ? caught.issues : caught).toMatchObject([issue]);
  });
});
