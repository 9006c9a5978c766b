import { describe, expect, it, vi } from "vitest";
import { scoreOf, valueAt } from "../../src/scoring/nodeValue.js";
import { verifyAnyMethodology, verifyColumns } from "./verifyColumns.js";

/** How many scores, or units, were settled in each way. */
const settled = vi.hoisted(() => ({
  "patterns of answered and missing": 0,
  "whole numbers": 0,
  "doubles outside the guard band": 0,
  "fractions of doubles": 0,
  "fractions of bigints": 0,
  "roots and logarithms": 0,
}));

vi.mock("../../src/columns/evaluatePatterns.js", async (importOriginal) => {
  const original = await importOriginal<typeof import("../../src/columns/evaluatePatterns.js")>();
  const evaluatePatterns: typeof original.evaluatePatterns = (run, patterns, block, room) => {
    settled["patterns of answered and missing"] += block.n;
    return original.evaluatePatterns(run, patterns, block, room);
  };
  return { ...original, evaluatePatterns };
});

vi.mock("../../src/columns/roundScores.js", async (importOriginal) => {
  const original = await importOriginal<typeof import("../../src/columns/roundScores.js")>();
  const scoreRounder: typeof original.scoreRounder = (rounding, clusters) => {
    const round = original.scoreRounder(rounding, clusters);
    return (numerators, n, scores, at, doubts) => {
      round(numerators, n, scores, at, doubts);
      const sure = n - doubts.subarray(0, n).reduce((sum, doubt) => sum + doubt, 0);
      settled[numerators.error === 0 ? "whole numbers" : "doubles outside the guard band"] += sure;
    };
  };
  return { ...original, scoreRounder };
});

vi.mock("../../src/scoring/evaluate.js", async (importOriginal) => {
  const original = await importOriginal<typeof import("../../src/scoring/evaluate.js")>();
  const evaluate: typeof original.evaluate = (plan, row) => {
    const values = original.evaluate(plan, row);
    const score = scoreOf(valueAt(values, plan.root));
    if (score === null) return values;
    if ("rough" in score && score.rough) settled["roots and logarithms"] += 1;
    else settled[typeof score.n === "number" ? "fractions of doubles" : "fractions of bigints"] += 1;
    return values;
  };
  return { ...original, evaluate };
});

describe("scoring columns", () => {
  it("settles scores in every way that there is, and each agrees with the oracles", { timeout: 60_000 }, () => {
    const few = Array.from({ length: 60 }, (_, seed) => verifyColumns(seed, 200));
    const many = Array.from({ length: 6 }, (_, seed) => verifyColumns(seed, 5000));
    const others = Array.from({ length: 200 }, (_, seed) => verifyAnyMethodology(seed, 10));
    expect([...few, ...many, ...others].flatMap(({ differences }) => differences)).toEqual([]);
    expect(Object.entries(settled).filter(([, count]) => count < 20)).toEqual([]);
  });
});
