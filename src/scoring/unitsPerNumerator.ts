import { divide, reduce, whole, type Fraction } from "../numeric/fraction.js";

/**
 * How many units of the score are shared out for a numerator of the root over its common denominator: what this gives,
 * divided by the weight of all areas that count. Null without such a denominator.
 */
export function unitsPerNumerator(common: number | null, units: Fraction): Fraction | null {
  return common === null ? null : reduce(divide(units, whole(common)));
}
