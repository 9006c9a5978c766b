import type { Combine } from "../methodology/methodology.js";
import { add, divide, isZero, maximum, minimum, multiply, reduce, zero, type Fraction } from "../numeric/fraction.js";
import { geometricMean, type Weighted } from "../numeric/irrational.js";

/** Combines the values of a group's children, at least one, all with weights above 0. */
export function combineValues(combine: Combine, items: readonly Weighted[]): Fraction {
  return reduce(combinations[combine](items));
}

const combinations: Readonly<Record<Combine, (items: readonly Weighted[]) => Fraction>> = {
  arithmetic: (items) =>
    divide(
      sumOf(items, ({ value, weight }) => multiply(weight, value)),
      sumOf(items, weightOf),
    ),
  geometric: (items) => (hasZero(items) ? zero : geometricMean(items)),
  harmonic: (items) =>
    hasZero(items)
      ? zero
      : divide(
          sumOf(items, weightOf),
          sumOf(items, ({ value, weight }) => divide(weight, value)),
        ),
  minimum: (items) => items.map(({ value }) => value).reduce(minimum),
  maximum: (items) => items.map(({ value }) => value).reduce(maximum),
};

function weightOf({ weight }: Weighted): Fraction {
  return weight;
}

/** A mean of ratios or products cannot make up for a part that is missing altogether. */
function hasZero(items: readonly Weighted[]): boolean {
  return items.some(({ value }) => isZero(value));
}

function sumOf(items: readonly Weighted[], part: (item: Weighted) => Fraction): Fraction {
  return items.reduce((sum, item) => add(sum, part(item)), zero);
}
