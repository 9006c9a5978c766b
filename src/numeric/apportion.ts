import { add, compare, one, subtract, type Fraction } from "./fraction.js";
import { splitUnits, unitsToFraction, unitsToNumber } from "./rounding.js";

/** A part to be rounded: its exact size, 0 or more, and its key for ties. */
export interface Part {
  readonly key: string;
  readonly size: Fraction;
}

/**
 * Rounds parts to decimals so that they add up (largest remainder, also called Hamilton's method): every part is rounded
 * down, and what is missing to the total goes to the largest remainders; ties to the larger part, then by key.
 *
 * @param parts - None of them below 0.
 * @param decimals - Of the rounded parts.
 * @param total - The rounded sum of the parts, in units of the last decimal.
 * @returns The rounded parts, in their order.
 */
export function apportion(parts: readonly Part[], decimals: number, total: number | bigint): number[] {
  const shares = parts.map(({ key, size }) => ({ key, size, ...splitUnits(size, decimals) }));
  const missing = shares.reduce((rest, { units }) => subtract(rest, units), unitsToFraction(total, 0));
  const order = [...shares].sort(
    (a, b) => compare(b.rest, a.rest) || compare(b.size, a.size) || (a.key < b.key ? -1 : 1),
  );
  for (const share of order.slice(0, Math.max(0, Number(missing.n)))) share.units = add(share.units, one);
  return shares.map(({ units }) => unitsToNumber(units.n, decimals));
}
