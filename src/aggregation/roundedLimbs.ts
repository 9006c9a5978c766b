import { isSmall, type Fraction } from "../numeric/fraction.js";

/** Six decimals in one limb. */
export const LIMB_PLACES = 6;
/** 10^6: every limb below the first is smaller. */
export const LIMB = 1e6;

/**
 * Decimals that a fraction has when it enters a sum, since a sum of thirds and sevenths would have no end. Figures are
 * reported to 12 decimals. Six more keep the sum of a million rounded thirds from moving any of them, and leave the mean of
 * 100 scores that is exactly 74.15 a tie when it is printed.
 */
export const ROUNDED_PLACES = 18;

/** Then a rest times 10^6 is below 2^53. */
const LARGEST_DIVISOR = 9e9;

/**
 * Rounds a fraction half-even to 18 decimals, by long division in doubles: its whole part, below 10^6, and three limbs of
 * six decimals each. The last one may be rounded up to 10^6. Null for what is too large for that, or below 0.
 */
export function roundedLimbs(value: Fraction): readonly number[] | null {
  if (!isSmall(value)) return null;
  const { n, d } = value;
  if (n < 0 || d > LARGEST_DIVISOR || n >= LIMB * d) return null;
  const limbs = [0, 0, 0, 0];
  let rest = n;
  for (let index = 0; index < limbs.length; index += 1) {
    if (index > 0) rest *= LIMB;
    let limb = Math.floor(rest / d);
    // The quotient was rounded, so that it may have reached the next whole number.
    if (limb * d > rest) limb -= 1;
    rest -= limb * d;
    limbs[index] = limb;
  }
  const last = limbs[3] as number;
  if (2 * rest > d || (2 * rest === d && last % 2 === 1)) limbs[3] = last + 1;
  return limbs;
}
