import { compare, subtract, type Fraction } from "./fraction.js";
import { roundToUnits, unitsToFraction } from "./rounding.js";

/** A part to be rounded: its exact size in units, and its key for ties. */
export interface Part {
  readonly key: string;
  readonly units: Fraction;
}

/**
 * Rounds parts to whole units so that they add up to `total` (largest remainder, also called Hamilton's method): every
 * part is rounded down, and what is missing goes to the largest remainders; ties to the larger part, then by key.
 *
 * `total` is the rounded sum of the parts, all parts are 0 or more.
 */
export function apportion(parts: readonly Part[], total: bigint): ReadonlyMap<string, bigint> {
  const shares = parts.map(({ key, units }) => {
    const floor = roundToUnits(units, 0, "down");
    return { key, units, floor, rest: subtract(units, unitsToFraction(floor, 0)) };
  });
  let missing = total - shares.reduce((sum, share) => sum + share.floor, 0n);
  const order = [...shares].sort(
    (a, b) => compare(b.rest, a.rest) || compare(b.units, a.units) || (a.key < b.key ? -1 : 1),
  );
  const result = new Map(shares.map((share) => [share.key, share.floor]));
  for (const share of order) {
    if (missing <= 0n) break;
    result.set(share.key, share.floor + 1n);
    missing -= 1n;
  }
  return result;
}
