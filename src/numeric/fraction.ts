import type { Numeric } from "./numeric.js";

/**
 * A number n / d with a positive d, not necessarily in lowest terms.
 *
 * Exact, unless it is `rough`: then it stands for an irrational number (a root, a logarithm) that it is within 1e-50
 * of. Whatever is computed from a rough number is rough.
 */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
  readonly rough?: true;
}

/** 0. */
export const zero: Fraction = { n: 0n, d: 1n };
/** 1. */
export const one: Fraction = { n: 1n, d: 1n };
/** 100: a whole in per cent. */
export const hundred: Fraction = { n: 100n, d: 1n };

const DECIMAL = /^([+-]?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/;
const LARGEST = 10n ** 15n;
const MOST_DECIMALS = 20;

/**
 * Reads a decimal exactly as it is written. A number stands for the shortest decimal that JavaScript prints for it, so
 * `0.1` is one tenth. Up to 1e15 in size and 20 decimals; anything else, and what is not a decimal, gives null.
 */
export function parseNumeric(value: unknown): Fraction | null {
  if (typeof value !== "number" && typeof value !== "string") return null;
  // A written exponent ("1e400") is no decimal as people write it; JavaScript's own printing of small numbers is.
  if (typeof value === "string" && (value.length > 40 || !/^[+-]?\d+(\.\d+)?$/.test(value))) return null;
  const match = DECIMAL.exec(String(value));
  if (match === null) return null;
  const [, sign, whole = "", decimals = "", exponent = "0"] = match;
  const places = decimals.length - Number(exponent);
  if (places > MOST_DECIMALS) return null;
  const digits = BigInt(whole + decimals) * (sign === "-" ? -1n : 1n);
  const number = places >= 0 ? { n: digits, d: 10n ** BigInt(places) } : { n: digits * 10n ** BigInt(-places), d: 1n };
  return absolute(number.n) > LARGEST * number.d ? null : number;
}

/** Reads a decimal that validation has already accepted. */
export function fraction(value: Numeric): Fraction {
  const number = parseNumeric(value);
  if (number === null) throw new RangeError(`Not a decimal: ${String(value)}`);
  return number;
}

/** A count as an exact number. */
export function whole(count: number): Fraction {
  return { n: BigInt(count), d: 1n };
}

/** a + b. */
export function add(a: Fraction, b: Fraction): Fraction {
  return a.d === b.d ? result(a, b, a.n + b.n, a.d) : result(a, b, a.n * b.d + b.n * a.d, a.d * b.d);
}

/** a − b. */
export function subtract(a: Fraction, b: Fraction): Fraction {
  return a.d === b.d ? result(a, b, a.n - b.n, a.d) : result(a, b, a.n * b.d - b.n * a.d, a.d * b.d);
}

/** a · b. */
export function multiply(a: Fraction, b: Fraction): Fraction {
  return result(a, b, a.n * b.n, a.d * b.d);
}

/** a / b, for b other than 0. */
export function divide(a: Fraction, b: Fraction): Fraction {
  if (b.n === 0n) throw new RangeError("Division by zero");
  return b.n > 0n ? result(a, b, a.n * b.d, a.d * b.n) : result(a, b, -a.n * b.d, a.d * -b.n);
}

/** Two numbers that are nearer than 1e-40 count as equal if one of them is rough. */
const NEAR = 10n ** 40n;

/** Negative, 0 or positive as a is less than, equal to or greater than b. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.d === b.d ? a.n - b.n : a.n * b.d - b.n * a.d;
  if ((a.rough ?? b.rough) && absolute(difference) * NEAR < (a.d === b.d ? a.d : a.d * b.d)) return 0;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The smaller of the two. */
export function minimum(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) <= 0 ? a : b;
}

/** The larger of the two. */
export function maximum(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) >= 0 ? a : b;
}

/** The same number in lowest terms. */
export function reduce(a: Fraction): Fraction {
  let [x, y] = [absolute(a.n), a.d];
  while (y !== 0n) [x, y] = [y, x % y];
  return x <= 1n ? a : result(a, a, a.n / x, a.d / x);
}

function result(a: Fraction, b: Fraction, n: bigint, d: bigint): Fraction {
  return a.rough || b.rough ? { n, d, rough: true } : { n, d };
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}
