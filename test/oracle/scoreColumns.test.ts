import { describe, expect, it } from "vitest";
import { columnKinds } from "./columnKinds.js";
import { verifyAnyMethodology, verifyColumns, type Verdict } from "./verifyColumns.js";

const MINUTE = 60_000;

/** Verifies one seed after another until so many units are done. */
function verifyUnits(verifySeed: (seed: number) => Verdict, units: number): readonly Verdict[] {
  const verdicts: Verdict[] = [];
  // Other seeds than those of npm run verify:exact.
  for (let seed = -1, done = 0; done < units; seed -= 1) {
    const verdict = verifySeed(seed);
    verdicts.push(verdict);
    done += verdict.units;
  }
  return verdicts;
}

describe("scoreColumns agrees with the oracles in scores, coverage and level", () => {
  it(
    "on 50000 units of every kind of data, on edges of rounding, and on bounds of levels",
    () => {
      const verdicts = verifyUnits(verifyColumns, 50_000);
      expect(verdicts.flatMap(({ differences }) => differences).slice(0, 3)).toEqual([]);
      expect(new Set(verdicts.map(({ kind }) => kind))).toEqual(new Set([...Object.keys(columnKinds), "ssme2022"]));
      const sum = (name: "onEdge" | "onBound" | "forced"): number =>
        verdicts.reduce((sum, verdict) => sum + verdict[name], 0);
      expect(Math.min(sum("onEdge"), sum("onBound"), sum("forced"))).toBeGreaterThan(1000);
    },
    2 * MINUTE,
  );

  it(
    "on 2000 units under methodologies with any mean, logarithms, ratios and shares",
    () => {
      const verdicts = verifyUnits(verifyAnyMethodology, 2000);
      expect(verdicts.flatMap(({ differences }) => differences).slice(0, 3)).toEqual([]);
    },
    MINUTE,
  );
});
