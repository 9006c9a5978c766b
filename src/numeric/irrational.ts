import { Decimal } from "decimal.js";
import { add, divide, type Fraction } from "./fraction.js";

/** A private copy: settings that a host makes on its own Decimal do not reach it. */
const Digits = Decimal.clone({ defaults: true, precision: 80, rounding: Decimal.ROUND_HALF_EVEN });

/** Decimals that are kept of an irrational number; the last ones of 80 are guards. */
const DECIMALS = 60;

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
  if (first !== undefined && items.every(({ value }) => value.n * first.value.d === first.value.n * value.d))
    return first.value;
  const sum = items.reduce(
    (total, { value, weight }) => total.add(toDecimal(value).ln().mul(toDecimal(weight))),
    new Digits(0),
  );
  const weight = items.map((item) => item.weight).reduce(add);
  return toFraction(sum.div(toDecimal(weight)).exp());
}

/** ln(x / a) / ln(b / a) of numbers above 0: the position of x between a and b on a logarithmic scale, in any base. */
export function logarithmicPosition(x: Fraction, a: Fraction, b: Fraction): Fraction {
  return toFraction(
    toDecimal(divide(x, a))
      .ln()
      .div(toDecimal(divide(b, a)).ln()),
  );
}

function toDecimal({ n, d }: Fraction): Decimal {
  return new Digits(n.toString()).div(d.toString());
}

function toFraction(value: Decimal): Fraction {
  return { n: BigInt(value.toFixed(DECIMALS).replace(".", "")), d: 10n ** BigInt(DECIMALS), rough: true };
}
