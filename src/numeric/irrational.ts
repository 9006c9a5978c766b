import { add, compare, divide, large, type Fraction } from "./fraction.js";
import { exponential, logarithm, LOGARITHM_BITS } from "./logarithm.js";

/** Decimals that are kept of an irrational number. */
const DECIMALS = 60n;

/** Numbers in 0..1 or above 0, each with its weight above 0. */
export interface Weighted {
  readonly value: Fraction;
  readonly weight: Fraction;
}

/**
 * The geometric mean Π xᵢ^(wᵢ / Σ w) of numbers above 0, to 60 decimals. Rough, unless all numbers are equal.
 */
export function geometricMean(items: readonly Weighted[]): Fraction {
  const [first] = items;
  if (first !== undefined && items.every(({ value }) => compare(value, first.value) === 0)) return first.value;
  const total = items.map((item) => item.weight).reduce(add);
  const mean = items.reduce((sum, { value, weight }) => {
    const part = large(divide(weight, total));
    return sum + (logarithm(value) * part.n) / part.d;
  }, 0n);
  return rough(exponential(mean), 1n << LOGARITHM_BITS);
}

/** ln(x / a) / ln(b / a) of numbers above 0: the position of x between a and b on a logarithmic scale, in any base. */
export function logarithmicPosition(x: Fraction, a: Fraction, b: Fraction): Fraction {
  return rough(logarithm(divide(x, a)), logarithm(divide(b, a)));
}

/** The quotient of two numbers of one sign, to the nearest of so many decimals. */
function rough(n: bigint, d: bigint): Fraction {
  const unit = 10n ** DECIMALS;
  return { n: (2n * n * unit + d) / (2n * d), d: unit, rough: true };
}
