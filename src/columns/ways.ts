/** In how many clusters each way of computing told all scores and the level. */
export interface Ways {
  /** Whole numbers in blocks. */
  wholeNumbers: number;
  /** Floating point in blocks, farther from every tie and bound than its error. */
  estimates: number;
  /** One cluster by itself, in fractions whose numerators and denominators doubles hold. */
  smallFractions: number;
  /** One cluster by itself, in fractions of `BigInt`. */
  largeFractions: number;
  /** One cluster by itself, with roots or logarithms to 60 decimals. */
  roots: number;
}

/** A way that one cluster is worked out by itself. */
export type ExactWay = "smallFractions" | "largeFractions" | "roots";

/** Begins to count. */
export function noWays(): Ways {
  return { wholeNumbers: 0, estimates: 0, smallFractions: 0, largeFractions: 0, roots: 0 };
}
