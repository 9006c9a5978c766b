import { describe, expect, it, vi } from "vitest";
import type { Ways } from "../../src/columns/ways.js";
import { columnKinds } from "./columnKinds.js";
import { verifyAnyMethodology, verifyColumns, type Verdict } from "./verifyColumns.js";

const MINUTE = 60_000;

/** In how many clusters each way of computing was enough. */
const ways = vi.hoisted((): Record<keyof Ways, number> => ({
  wholeNumbers: 0,
  estimates: 0,
  smallFractions: 0,
  largeFractions: 0,
  roots: 0,
}));

vi.mock("../../src/columns/runColumns.js", async (importOriginal) => {
  const { runColumns } = await importOriginal<typeof import("../../src/columns/runColumns.js")>();
  const counting: typeof runColumns = (...given) => {
    const counted = runColumns(...given);
    for (const way of Object.keys(ways) as (keyof Ways)[]) ways[way] += counted[way];
    return counted;
  };
  return { runColumns: counting };
});

const verify = (verifySeed: (seed: number) => Verdict, cases: number): readonly Verdict[] =>
  // Other seeds than those of npm run verify:exact.
  Array.from({ length: cases }, (_, index) => verifySeed(-index));

describe("scoreColumns agrees with the oracles in scores, coverage and level", () => {
  it(
    "on 50000 units of every kind of data, on edges of rounding, and on bounds of levels",
    () => {
      const few = verify((seed) => verifyColumns(seed, 60), 500);
      const many = verify((seed) => verifyColumns(seed, 5000), 4);
      const verdicts = [...few, ...many];
      expect(verdicts.flatMap(({ differences }) => differences).slice(0, 3)).toEqual([]);
      expect(new Set(verdicts.map(({ kind }) => kind))).toEqual(new Set([...Object.keys(columnKinds), "ssme2022"]));
      const sum = (name: "onEdge" | "onBound" | "forced"): number =>
        verdicts.reduce((sum, verdict) => sum + verdict[name], 0);
      expect(Math.min(sum("onEdge"), sum("onBound"), sum("forced"))).toBeGreaterThan(500);
    },
    2 * MINUTE,
  );

  it(
    "on 2000 units under methodologies with any mean, logarithms, ratios and shares",
    () => {
      const verdicts = verify((seed) => verifyAnyMethodology(seed, 10), 200);
      expect(verdicts.flatMap(({ differences }) => differences).slice(0, 3)).toEqual([]);
    },
    MINUTE,
  );

  it("and these units are settled in every way that there is", () => {
    expect(Object.entries(ways).filter(([, count]) => count < 20)).toEqual([]);
  });
});
