import { Decimal } from "decimal.js";
import type { Fraction } from "./fraction.js";
import { unitsToNumber } from "./rounding.js";

/** A private copy: settings that a host makes on its own Decimal do not reach it. */
const Root = Decimal.clone({ defaults: true, precision: 50, rounding: Decimal.ROUND_HALF_EVEN });

const DECIMALS = 12;

/**
 * The square root of a number of 0 or more, correctly rounded to 12 decimals.
 *
 * Fifty digits give the root up to a last unit in doubt; whole numbers settle it: the root rounds to u units of 10⁻¹²
 * if (2u − 1)² ≤ 4 · value · 10²⁴ ≤ (2u + 1)².
 */
export function squareRoot({ n, d }: Fraction): number {
  const estimate = new Root(n.toString()).div(d.toString()).sqrt();
  let units = BigInt(estimate.toFixed(DECIMALS).replace(".", ""));
  const target = 4n * n * 10n ** BigInt(2 * DECIMALS);
  const boundary = (doubled: bigint): bigint => doubled * doubled * d;
  while (boundary(2n * units + 1n) < target) units += 1n;
  while (units > 0n && boundary(2n * units - 1n) > target) units -= 1n;
  return unitsToNumber(units, DECIMALS);
}
