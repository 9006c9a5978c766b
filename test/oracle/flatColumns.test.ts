import { describe, expect, it, vi } from "vitest";
import type { AreaBlock } from "../../src/columns/flat/areaBlock.js";
import { flatVerifier, type VerifyAgain } from "./flatVerifier.js";
import { randomFrom } from "./random.js";

const CASES = 80;
const MINUTE = 60_000;

/** Clusters by the loop that scored an area of theirs, and how many were scored by such loops alone. */
const { reached, counting } = vi.hoisted(() => {
  const reached: Record<string, number> = {};
  /** Counts the clusters of a loop; the block of the area comes last. */
  const counting =
    <G extends readonly unknown[]>(name: string, loop: (...given: G) => boolean) =>
    (...given: G): boolean => {
      const isDone = loop(...given);
      if (isDone) reached[name] = (reached[name] ?? 0) + (given.at(-1) as AreaBlock).n;
      return isDone;
    };
  return { reached, counting };
});

vi.mock("../../src/columns/flat/scoreNumerators.js", async (importOriginal) => {
  const { scoreNumerators } = await importOriginal<typeof import("../../src/columns/flat/scoreNumerators.js")>();
  return { scoreNumerators: counting("complete, given", scoreNumerators) };
});

vi.mock("../../src/columns/flat/scoreLookedUp.js", async (importOriginal) => {
  const { scoreLookedUp } = await importOriginal<typeof import("../../src/columns/flat/scoreLookedUp.js")>();
  return { scoreLookedUp: counting("complete, looked up", scoreLookedUp) };
});

vi.mock("../../src/columns/flat/scorePositions.js", async (importOriginal) => {
  const original = await importOriginal<typeof import("../../src/columns/flat/scorePositions.js")>();
  return { ...original, scorePositions: counting("complete, measured", original.scorePositions) };
});

vi.mock("../../src/columns/flat/scoreNumeratorPatterns.js", async (importOriginal) => {
  const original = await importOriginal<typeof import("../../src/columns/flat/scoreNumeratorPatterns.js")>();
  return { scoreNumeratorPatterns: counting("partial, given", original.scoreNumeratorPatterns) };
});

vi.mock("../../src/columns/flat/scoreLookedUpPatterns.js", async (importOriginal) => {
  const original = await importOriginal<typeof import("../../src/columns/flat/scoreLookedUpPatterns.js")>();
  return { scoreLookedUpPatterns: counting("partial, looked up", original.scoreLookedUpPatterns) };
});

vi.mock("../../src/columns/flat/scorePositionPatterns.js", async (importOriginal) => {
  const original = await importOriginal<typeof import("../../src/columns/flat/scorePositionPatterns.js")>();
  return { scorePositionPatterns: counting("partial, measured", original.scorePositionPatterns) };
});

vi.mock("../../src/columns/flat/flatScorer.js", async (importOriginal) => {
  const { flatScorer } = await importOriginal<typeof import("../../src/columns/flat/flatScorer.js")>();
  const counted: typeof flatScorer = (...given) => {
    const scoreFlat = flatScorer(...given);
    return (block, at) => {
      const isDone = scoreFlat(block, at);
      if (isDone) reached["all areas"] = (reached["all areas"] ?? 0) + block.n;
      return isDone;
    };
  };
  return { flatScorer: counted };
});

describe("scoreColumns agrees with the oracle under methodologies that are flat", () => {
  let units = 0;

  it(
    "in every run of two that are scored in turn",
    () => {
      const differences: string[] = [];
      let before: VerifyAgain | null = null;
      for (let seed = 1; seed <= CASES; seed += 1) {
        const verify = flatVerifier(randomFrom(seed));
        for (const run of [verify, before ?? verify, verify, before ?? verify]) {
          const verdict = run();
          units += verdict.units;
          differences.push(...verdict.differences.map((difference) => `seed ${seed}: ${difference}`));
        }
        before = verify;
      }
      expect(differences.slice(0, 20), `${differences.length} differences`).toEqual([]);
    },
    MINUTE,
  );

  it("and many of these units go through the loops for them, through each of the six", () => {
    const { "all areas": flat = 0, ...loops } = reached;
    expect(Object.keys(loops)).toHaveLength(6);
    expect(Math.min(...Object.values(loops))).toBeGreaterThan(10_000);
    expect(flat / units).toBeGreaterThan(0.25);
  });
});
