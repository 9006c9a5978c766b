import { add, compare, divide, large, type Fraction, type LargeFraction, type Root } from "./fraction.js";
import { greatestCommonDivisor, wholeNumbers } from "./wholeNumbers.js";
import { exponential, logarithm, LOGARITHM_BITS } from "./logarithm.js";

/** Decimals that are kept of an irrational number. */
const DECIMALS = 60n;

/** Numbers in 0..1 or above 0, each with its weight above 0. */
export interface Weighted {
  readonly value: Fraction;
  readonly weight: Fraction;
}

/**
 * The geometric mean Π xᵢ^(wᵢ / Σ w) of numbers above 0, to 60 decimals. Rough, unless all numbers are equal. Where the
 * weights are small whole numbers by proportion and the numbers exact, it can be compared exactly all the same: by powers.
 */
export function geometricMean(items: readonly Weighted[]): Fraction {
  const [first] = items;
  if (first !== undefined && items.every(({ value }) => compare(value, first.value) === 0)) return first.value;
  const total = items.map((item) => item.weight).reduce(add);
  const mean = items.reduce((sum, { value, weight }) => {
    const part = large(divide(weight, total));
    return sum + (logarithm(value) * part.n) / part.d;
  }, 0n);
  const root = rootOf(items);
  return { ...rough(exponential(mean), 1n << LOGARITHM_BITS), ...(root === null ? {} : { root }) };
}

/** Powers of more have too many digits to be worth working out. */
const LARGEST_INDEX = 1000;

/** Π xᵢ^wᵢ and Σ w, with the weights as whole numbers without common divisor. */
function rootOf(items: readonly Weighted[]): Root | null {
  const whole = wholeNumbers(items.map(({ weight }) => weight));
  if (whole === null || items.some(({ value }) => large(value).rough)) return null;
  const divisor = whole.numbers.reduce(greatestCommonDivisor, 0);
  const weights = whole.numbers.map((weight) => weight / divisor);
  const index = weights.reduce((sum, weight) => sum + weight, 0);
  if (index > LARGEST_INDEX) return null;
  const product = (part: "n" | "d"): bigint =>
    items.reduce((result, { value }, at) => result * large(value)[part] ** BigInt(weights[at] ?? 0), 1n);
  return {
    radicand: () => ({ n: product("n"), d: product("d") }),
    index: BigInt(index),
    factor: { n: 1n, d: 1n },
  };
}

/** ln(x / a) / ln(b / a) of numbers above 0: the position of x between a and b on a logarithmic scale, in any base. */
export function logarithmicPosition(x: Fraction, a: Fraction, b: Fraction): Fraction {
  return rough(logarithm(divide(x, a)), logarithm(divide(b, a)));
}

/** The quotient of two numbers of one sign, to the nearest of so many decimals. */
function rough(n: bigint, d: bigint): LargeFraction {
  const unit = 10n ** DECIMALS;
  return { n: (2n * n * unit + d) / (2n * d), d: unit, rough: true };
}
