import { large, type Fraction } from "./fraction.js";
import { unitsToNumber } from "./rounding.js";

const DECIMALS = 12;

/**
 * The square root of a number of 0 or more, correctly rounded to 12 decimals; a tie goes to the even neighbour.
 *
 * Counted in half units of 10⁻¹², the root is ⌊√(4 · value · 10²⁴)⌋ and a rest that only a tie lacks.
 */
export function squareRoot(value: Fraction): number {
  const { n, d } = large(value);
  const square = 4n * n * 10n ** BigInt(2 * DECIMALS);
  const halves = wholeRoot(square / d);
  const units = (halves + 1n) / 2n;
  const isTie = halves % 2n === 1n && halves * halves * d === square;
  return unitsToNumber(isTie ? units - (units % 2n) : units, DECIMALS);
}

/** ⌊√n⌋ by Newton's method, which comes down to it from above. */
function wholeRoot(n: bigint): bigint {
  let root = 1n << BigInt(2 * n.toString(16).length);
  while (root * root > n) root = (root + n / root) / 2n;
  return root;
}
