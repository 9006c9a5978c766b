import { roundFigure } from "../../numeric/rounding.js";
import type { GroupRun } from "../run.js";

/** What the marks of the root tell. */
export interface RootWeights {
  /** What its sums are multiplied with, by the sum of the weights that count; NaN where it has no value. */
  readonly multiples: Float64Array;
  /** The least coverage that leaves the root a value. */
  readonly leastCoverage: number;
  /** Coverage as it is reported, by its numerator; NaN before it was asked for. */
  readonly reported: Float64Array;
  readonly coverageOver: number;
}

/** Prepares a root whose weights are whole and whose coverage is exact. */
export function rootWeights({ totalWeight, multiples, unanswered, coverageBound, coverage }: GroupRun): RootWeights {
  const multiple = (weight: number): number => {
    const isAbsent = weight === 0 || (unanswered === "require" && weight < totalWeight);
    return isAbsent ? Number.NaN : (multiples?.[weight] ?? 1 / weight);
  };
  return {
    multiples: Float64Array.from({ length: totalWeight + 1 }, (_, weight) => multiple(weight)),
    leastCoverage: coverageBound?.low ?? 0,
    reported: new Float64Array(coverage.over + 1).fill(Number.NaN),
    coverageOver: coverage.over,
  };
}

/**
 * Divides the sums of the root by the weights that its marks tell, for the `n` clusters of a block, and puts them into `x`;
 * what has no value is NaN. Writes coverage from `at` on. `MARK_LIMIT` is written out, as in the loops that look up rows.
 *
 * @returns False if a sum is below −1 or no number, which tells that an answer was not valid.
 */
export function weighRoot(
  sums: Float64Array,
  x: Float64Array,
  n: number,
  { multiples, leastCoverage, reported, coverageOver }: RootWeights,
  coverage: Float64Array,
  at: number,
  doubts: Uint8Array,
): boolean {
  for (let u = 0; u < n; u += 1) {
    const sum = sums[u] as number;
    // Estimates of 0 may be a little below it.
    if (!(sum >= -1)) return false;
    const mark = sums[u + 1024] as number;
    const upper = Math.floor(mark / 0x10_0000);
    const answered = mark - upper * 0x10_0000;
    if (upper >= 0x10_0000) doubts[u] = 1;
    const multiple = multiples[upper & 0xf_ffff] as number;
    x[u] = answered < leastCoverage ? Number.NaN : sum * multiple;
    let value = reported[answered] as number;
    // Few clusters have other coverage than many before them.
    if (Number.isNaN(value)) {
      value = roundFigure({ n: answered, d: coverageOver });
      reported[answered] = value;
    }
    coverage[at + u] = value;
  }
  return true;
}
