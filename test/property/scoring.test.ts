import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { checkAssessment, defineMethodology, scoreAssessment, type GroupScore, type MethodologyDefinition } from "ssme";
import { describe, expect, it } from "vitest";
import { listIndicators } from "../../src/methodology/nodes.js";
import { valueOf } from "../oracle/naiveValue.js";
import * as fractions from "../oracle/naiveFraction.js";
import { randomAnswer } from "../oracle/randomAssessment.js";
import { withoutReasons } from "../oracle/withoutReasons.js";
import { anyCase, answerOf, frozen, shuffled, soundCase, ssme2022Case, withAnswer, type Case } from "./scoringCases.js";

const options = { seed: 2022, numRuns: 400 };

/** Every group that a scorecard shows: the total, the areas and what is below them. */
function listGroups({ areas, ...total }: ReturnType<typeof scoreAssessment>): GroupScore[] {
  const below = (group: GroupScore): GroupScore[] => [group, ...Object.values(group.groups ?? {}).flatMap(below)];
  return [total, ...Object.values(areas as Record<string, GroupScore>).flatMap(below)];
}

describe.each([
  ["ssme2022", ssme2022Case],
  ["random methodologies", soundCase],
])("scores under %s", { timeout: 60_000 }, (_, cases) => {
  it("stay on the scale, and inside their range", () => {
    fc.assert(
      fc.property(cases, ({ assessment, methodology }) => {
        for (const { score, range, coverage } of listGroups(scoreAssessment(assessment, methodology))) {
          const scale = Number(methodology.scale);
          if (range === null || coverage === null) {
            expect({ score, range, coverage }).toEqual({ score: null, range: null, coverage: null });
            continue;
          }
          expect(range.low).toBeGreaterThanOrEqual(0);
          expect(range.high).toBeLessThanOrEqual(scale);
          expect(coverage).toBeGreaterThanOrEqual(0);
          expect(coverage).toBeLessThanOrEqual(1);
          expect(score ?? range.low).toBeGreaterThanOrEqual(range.low);
          expect(score ?? range.high).toBeLessThanOrEqual(range.high);
        }
      }),
      options,
    );
  });
});

describe.each([
  ["ssme2022", ssme2022Case],
  ["random methodologies", anyCase],
])("scoring under %s", { timeout: 60_000 }, (_, cases) => {
  it("never gives less for a better answer", () => {
    fc.assert(
      fc.property(cases, (drawn) => {
        const { assessment, methodology } = drawn;
        const change = drawImprovement(drawn);
        if (change === null) return;
        const before = listGroups(scoreAssessment(assessment, methodology));
        const after = listGroups(scoreAssessment(withAnswer(assessment, change.path, change.better), methodology));
        before.forEach(({ score, range }, place) => {
          const better = after[place];
          expect(better?.score ?? -1).toBeGreaterThanOrEqual(score ?? -1);
          expect(better?.range?.low ?? -1).toBeGreaterThanOrEqual(range?.low ?? -1);
          expect(better?.range?.high ?? -1).toBeGreaterThanOrEqual(range?.high ?? -1);
        });
      }),
      options,
    );
  });

  it("only narrows the ranges when a missing answer is given", () => {
    fc.assert(
      fc.property(cases, ({ assessment, methodology, random }) => {
        const open = listIndicators(methodology.root).filter(({ path }) => answerOf(assessment, path) === undefined);
        if (open.length === 0) return;
        const { path, node } = random.pick(open);
        const before = listGroups(scoreAssessment(assessment, methodology));
        const after = listGroups(
          scoreAssessment(withAnswer(assessment, path, randomAnswer(random, node)), methodology),
        );
        before.forEach(({ range, coverage }, place) => {
          const narrower = after[place];
          expect(narrower?.range?.low ?? 0).toBeGreaterThanOrEqual(range?.low ?? 0);
          expect(narrower?.range?.high ?? 0).toBeLessThanOrEqual(range?.high ?? 0);
          expect(narrower?.coverage ?? 0).toBeGreaterThanOrEqual(coverage ?? 0);
        });
      }),
      options,
    );
  });

  it("shares the rounded score out to the areas without a remainder", () => {
    let shared = 0;
    fc.assert(
      fc.property(cases, ({ assessment, methodology }) => {
        const { score, areas } = scoreAssessment(assessment, methodology);
        const contributions = Object.values(areas as Record<string, { contribution: number | null }>).flatMap(
          ({ contribution }) => (contribution === null ? [] : [contribution]),
        );
        if (score === null || methodology.root.combine !== "arithmetic") {
          expect(contributions).toEqual([]);
          return;
        }
        const { decimals } = methodology.rounding;
        const units = (value: number): bigint => BigInt(value.toFixed(decimals).replace(".", ""));
        expect(contributions.reduce((sum, value) => sum + units(value), 0n)).toBe(units(score));
        expect(Math.min(...contributions)).toBeGreaterThanOrEqual(0);
        shared += 1;
      }),
      options,
    );
    expect(shared).toBeGreaterThan(options.numRuns / 20);
  });

  it("does not look at the order of keys, in the answers or in the methodology", () => {
    fc.assert(
      fc.property(cases, ({ assessment, methodology, random }) => {
        const plain = JSON.parse(JSON.stringify(methodology)) as unknown;
        const reordered = defineMethodology(shuffled(plain, random) as MethodologyDefinition<object>);
        const answers = shuffled(assessment.answers, random) as object;
        const expected = scoreAssessment(assessment, methodology);
        const received = scoreAssessment({ ...assessment, answers }, reordered);
        expect(withoutReasons(received)).toEqual(withoutReasons(expected));
        expect(received.methodology).toEqual(expected.methodology);
      }),
      { ...options, numRuns: 200 },
    );
  });

  it("gives plain JSON, the same each time, and leaves frozen answers as they are", () => {
    fc.assert(
      fc.property(cases, ({ assessment, methodology }) => {
        const before = JSON.stringify(assessment);
        const scorecard = scoreAssessment(frozen(assessment), methodology);
        checkAssessment(assessment, methodology);
        expect(JSON.stringify(assessment)).toBe(before);
        // Not toStrictEqual, which takes an area called "constructor" for a class.
        expect(isDeepStrictEqual(JSON.parse(JSON.stringify(scorecard)), scorecard)).toBe(true);
        const unfrozen = JSON.parse(JSON.stringify(methodology)) as typeof methodology;
        expect(JSON.stringify(scoreAssessment(assessment, unfrozen))).toBe(JSON.stringify(scorecard));
      }),
      options,
    );
  });
});

describe("ssme2022", { timeout: 60_000 }, () => {
  it("leaves money, size and place out of the score: descriptive answers change nothing", () => {
    let changed = 0;
    fc.assert(
      fc.property(ssme2022Case, ({ assessment, methodology, random }) => {
        const descriptive = listIndicators(methodology.root).filter(({ node }) => node.rubric === undefined);
        const other = random.some(descriptive, 1).reduce((result, { path, node }) => {
          const answer = random.chance(0.2) ? null : randomAnswer(random, node);
          return withAnswer(result, path, answer);
        }, assessment);
        if (JSON.stringify(other.answers) !== JSON.stringify(assessment.answers)) changed += 1;
        expect(scoreAssessment(other, methodology)).toEqual(scoreAssessment(assessment, methodology));
      }),
      options,
    );
    expect(changed).toBeGreaterThan(options.numRuns / 2);
  });
});

/** Draws an answered indicator and an answer to it that is worth as much or more; null if chance finds none. */
function drawImprovement({ assessment, methodology, random }: Case): { path: string; better: unknown } | null {
  const divisors = [...JSON.stringify(methodology).matchAll(/"per":"([^"]*)"/g)].map(([, path]) => path);
  const at = (path: string): unknown => answerOf(assessment, path);
  const answered = listIndicators(methodology.root).filter(
    ({ path, node }) =>
      node.rubric !== undefined && !divisors.includes(path) && typeof valueOf(node, at(path), at) === "object",
  );
  if (answered.length === 0) return null;
  const { path, node } = random.pick(answered);
  const value = valueOf(node, at(path), at);
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const better = randomAnswer(random, node);
    const found = valueOf(node, better, at);
    if (typeof found === "object" && typeof value === "object" && fractions.isLess(value, found))
      return { path, better };
  }
  return null;
}
