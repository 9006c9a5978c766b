import { compare, subtract, type Fraction } from "./fraction.js";
import { roundToUnits, unitsToFraction } from "./rounding.js";

/** A part to be rounded: its exact size in units, 0 or more, and its key for ties. */
export interface Part {
  readonly key: string;
  readonly units: Fraction;
}

/**
 * Rounds parts to whole units so that they add up to `total` (largest remainder, also called Hamilton's method): every
 * part is rounded down, and what is missing goes to the largest remainders; ties to the larger part, then by key.
 *
 * `total` is the rounded sum of the parts. Gives the rounded parts in their order.
 */
export function apportion(parts: readonly Part[], total: bigint): readonly bigint[] {
  const shares = parts.map(({ key, units }) => {
    const floor = roundToUnits(units, 0, "down");
    return { key, units, floor, rest: subtract(units, unitsToFraction(floor, 0)) };
  });
  const order = [...shares].sort(
    (a, b) => compare(b.rest, a.rest) || compare(b.units, a.units) || (a.key < b.key ? -1 : 1),
  );
  const missing = shares.reduce((left, { floor }) => left - floor, total);
  for (const share of order.slice(0, Math.max(0, Number(missing)))) share.floor += 1n;
  return shares.map(({ floor }) => floor);
}

/** Room for parts in doubles: their sizes, which become remainders, and what they are rounded to. */
export interface WholeParts {
  readonly sizes: Float64Array;
  readonly rounded: Float64Array;
}

/** Makes room for so many parts. */
export function makeWholeParts(length: number): WholeParts {
  return { sizes: new Float64Array(length), rounded: new Float64Array(length) };
}

/** The same in doubles for the parts sizes[i] / d, one for each key: whole numbers whose sum is not above 2^52. */
export function apportionWhole(
  keys: readonly string[],
  { sizes, rounded }: WholeParts,
  d: number,
  total: number,
): void {
  let missing = total;
  for (let at = 0; at < keys.length; at += 1) {
    const size = sizes[at] as number;
    const floor = Math.floor(size / d);
    rounded[at] = floor;
    sizes[at] = size - floor * d;
    missing -= floor;
  }
  for (; missing > 0; missing -= 1) {
    let next = 0;
    let most = sizes[0] as number;
    for (let at = 1; at < keys.length; at += 1) {
      const rest = sizes[at] as number;
      if (rest < most || (rest === most && !comesBefore(at, next, keys, rounded))) continue;
      next = at;
      most = rest;
    }
    rounded[next] = (rounded[next] as number) + 1;
    // Below 0, so that it does not come again.
    sizes[next] = most - d;
  }
}

/** Of two with the same remainder, the larger one has the larger floor. */
function comesBefore(at: number, other: number, keys: readonly string[], floors: Float64Array): boolean {
  const order = (floors[at] as number) - (floors[other] as number);
  return order > 0 || (order === 0 && (keys[at] as string) < (keys[other] as string));
}
