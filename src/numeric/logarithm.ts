import { large, type Fraction } from "./fraction.js";

/** Logarithms are whole numbers of 2^−320, which is less than 1e-96. */
export const LOGARITHM_BITS = 320n;

const ONE = 1n << LOGARITHM_BITS;

/** ln 2 · 2^320. */
const LN2 = 0xb17217f7d1cf79abc9e3b39803f2f6af40f343267298b62d8a0d175b8baafa2be7b876206debac98n;

/**
 * ln x of a number above 0, in units of 2^−320.
 *
 * x = m · 2^k with m from 1 to 2, so that ln x = ln m + k · ln 2. With z = (m − 1) / (m + 1), which is at most a third,
 * ln m = 2 · (z + z³/3 + z⁵/5 + …). Every term is off by less than two units.
 */
export function logarithm(value: Fraction): bigint {
  const { n, d } = large(value);
  let k = BigInt(4 * (hexDigits(n) - hexDigits(d) - 1));
  let m = (n << (LOGARITHM_BITS - k)) / d;
  while (m >= 2n * ONE) [m, k] = [m / 2n, k + 1n];
  let power = ((m - ONE) << LOGARITHM_BITS) / (m + ONE);
  const square = (power * power) >> LOGARITHM_BITS;
  let sum = 0n;
  for (let odd = 1n; power > 0n; odd += 2n) {
    sum += power / odd;
    power = (power * square) >> LOGARITHM_BITS;
  }
  return 2n * sum + k * LN2;
}

/**
 * e^y of a number in units of 2^−320, in the same units.
 *
 * y = r + k · ln 2 with r from 0 to ln 2, so that e^y = (1 + r + r²/2! + r³/3! + …) · 2^k.
 */
export function exponential(y: bigint): bigint {
  const k = y / LN2 - (y < 0n ? 1n : 0n);
  const r = y - k * LN2;
  let term = ONE;
  let sum = 0n;
  for (let index = 1n; term > 0n; index += 1n) {
    sum += term;
    term = ((term * r) >> LOGARITHM_BITS) / index;
  }
  return sum << k;
}

function hexDigits(value: bigint): number {
  return value.toString(16).length;
}
