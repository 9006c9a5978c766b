import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { multiply, type Fraction } from "../../../src/numeric/fraction.js";
import { LARGEST_DIVIDEND, roundUnits, type RoundingMode } from "../../../src/numeric/rounding.js";
import { compile } from "../../../src/scoring/compile.js";
import type { Plan } from "../../../src/scoring/plan.js";
import { scoreUnits } from "../../../src/scoring/scoreUnits.js";
import { percent, smallMethodology } from "./smallMethodology.js";

const modes: readonly RoundingMode[] = ["half-up", "half-even", "down"];

function planOf(scale: number | string, decimals: number, mode: RoundingMode): Plan {
  return compile(smallMethodology({ scale, rounding: { decimals, mode }, children: { a: percent } }));
}

/** What is wrong with the units of a value: nothing if they are those that its fraction is rounded to. */
function faultOf(value: Fraction, plan: Plan): string | null {
  const { decimals, mode } = plan.methodology.rounding;
  const expected = roundUnits(multiply(value, plan.scale), decimals, mode);
  const received = scoreUnits(value, plan);
  return BigInt(received) === BigInt(expected) ? null : `${value.n}/${value.d} ${mode}: ${received}, not ${expected}`;
}

describe("scores in units of the last decimal", () => {
  it.each(modes)("are those of exact fractions, on ties and beside them: %s", (mode) => {
    const plan = planOf(100, 2, mode);
    // The first denominators leave room for one division, the others do not.
    for (const d of [20_000, 160, 2 ** 39, 10 ** 13, 2 ** 47 * 5, 2e4 * 2 ** 35]) {
      const tie = d / 20_000;
      for (const k of [1, 2, 3, 4999, 5000, 9999, 10_000, 19_999, 20_000]) {
        for (const beside of [-1, 0, 1]) {
          const n = Math.min(Math.max(0, Math.round(k * tie) + beside), d);
          expect(faultOf({ n, d }, plan)).toBeNull();
        }
      }
    }
  });

  it("are those of exact fractions where doubles cannot tell", () => {
    const d = Number.MAX_SAFE_INTEGER;
    for (const mode of modes) {
      for (const [scale, decimals] of [
        [100, 2],
        [1e9, 6],
        ["0.1", 0],
        [1, 12],
      ] as const) {
        const plan = planOf(scale, Math.min(decimals, 6), mode);
        for (const n of [0, 1, (d - 1) / 2, (d + 1) / 2, d - 1, d]) expect(faultOf({ n, d }, plan)).toBeNull();
        expect(faultOf({ n: 10n ** 30n, d: 3n * 10n ** 30n }, plan)).toBeNull();
      }
    }
  });

  it("are those of exact fractions anywhere", () => {
    const room = fc.constantFrom(100, 1e6, 1e11, LARGEST_DIVIDEND, Number.MAX_SAFE_INTEGER);
    const value = room.chain((most) =>
      fc.integer({ min: 1, max: most }).chain((d) => fc.integer({ min: 0, max: d }).map((n) => ({ n, d }))),
    );
    const plans = modes.flatMap((mode) =>
      (
        [
          [100, 2],
          [3, 0],
          ["33.3", 3],
          [1e6, 6],
        ] as const
      ).map(([scale, decimals]) => planOf(scale, decimals, mode)),
    );
    fc.assert(
      fc.property(value, fc.constantFrom(...plans), (fraction, plan) => {
        expect(faultOf(fraction, plan)).toBeNull();
      }),
      { seed: 2022, numRuns: 5000 },
    );
  });
});
