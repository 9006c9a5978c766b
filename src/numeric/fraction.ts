import type { Numeric } from "./numeric.js";

/**
 * A number n / d with a positive d, not necessarily in lowest terms.
 *
 * Exact, unless it is `rough`: then it stands for an irrational number (a root, a logarithm) that it is within 1e-50
 * of. Whatever is computed from a rough number is rough.
 */
export type Fraction = SmallFraction | LargeFraction;

/** Numerator and denominator are whole numbers that a double holds exactly: what nearly all figures are made of. */
export interface SmallFraction {
  readonly n: number;
  readonly d: number;
}

/** The same for numbers of any size. Every operation takes both kinds, and gives a small one only from small ones. */
export interface LargeFraction {
  readonly n: bigint;
  readonly d: bigint;
  readonly rough?: true;
  /** Of a rough number that is a root times a fraction: what decides where the decimals at hand cannot. */
  readonly root?: Root;
}

/** The number factor · radicand^(1 / index), all of them above 0. */
export interface Root {
  /** Worked out when it is asked for: it may have thousands of digits. */
  readonly radicand: () => LargeFraction;
  readonly index: bigint;
  readonly factor: LargeFraction;
}

/** 0. */
export const zero: Fraction = { n: 0, d: 1 };
/** 1. */
export const one: Fraction = { n: 1, d: 1 };
/** 100: a whole in per cent. */
export const hundred: Fraction = { n: 100, d: 1 };

const DECIMAL = /^([+-]?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/;
const LARGEST = 1e15;
const MOST_DECIMALS = 20;
/** Up to six decimals, more than nearly all numbers have that people write. */
const FEW_DECIMALS = [1, 100, 10_000, 1_000_000] as const;

/**
 * Reads a decimal exactly as it is written. A number stands for the shortest decimal that JavaScript prints for it, so
 * `0.1` is one tenth. Up to 1e15 in size and 20 decimals; anything else, and what is not a decimal, gives null.
 */
export function parseNumeric(value: unknown): Fraction | null {
  if (typeof value === "number") return parseShort(value) ?? parseDigits(String(value));
  // A written exponent ("1e400") is no decimal as people write it; JavaScript's own printing of small numbers is.
  if (typeof value !== "string" || value.length > 40 || !/^[+-]?\d+(\.\d+)?$/.test(value)) return null;
  return parseDigits(value);
}

/**
 * The decimal with few digits that a double is nearest to, if there is one. No two decimals of 15 digits share their
 * nearest double, so that it is the one that JavaScript prints.
 */
function parseShort(value: number): Fraction | null {
  for (const d of FEW_DECIMALS) {
    const n = Math.round(value * d);
    if (!(n <= LARGEST && n >= -LARGEST)) return null;
    // Adding 0 takes the sign from a zero.
    if (n / d === value) return { n: n + 0, d };
  }
  return null;
}

function parseDigits(text: string): Fraction | null {
  const match = DECIMAL.exec(text);
  if (match === null) return null;
  const [, sign, whole = "", decimals = "", exponent = "0"] = match;
  const places = decimals.length - Number(exponent);
  if (places > MOST_DECIMALS) return null;
  const digits = BigInt(whole + decimals) * (sign === "-" ? -1n : 1n);
  const number = places >= 0 ? { n: digits, d: 10n ** BigInt(places) } : { n: digits * 10n ** BigInt(-places), d: 1n };
  return absolute(number.n) > BigInt(LARGEST) * number.d ? null : shrunk(number);
}

/** Reads a decimal that validation has already accepted. */
export function fraction(value: Numeric): Fraction {
  const number = parseNumeric(value);
  if (number === null) throw new RangeError(`Not a decimal: ${String(value)}`);
  return number;
}

/** A count as an exact number. */
export function whole(count: number): Fraction {
  return { n: count, d: 1 };
}

/** The same number with a numerator and a denominator of any size. */
export function large(a: Fraction): LargeFraction {
  return isSmall(a) ? { n: BigInt(a.n), d: BigInt(a.d) } : a;
}

/** Tells whether numerator and denominator are exact doubles. */
export function isSmall(a: Fraction): a is SmallFraction {
  return typeof a.n === "number";
}

/** Tells a fraction from something that stands in its place. */
export function isFraction(a: Fraction | object): a is Fraction {
  // Reading a property takes a fraction of the time that asking whether there is one does.
  return (a as Partial<Fraction>).d !== undefined;
}

/** −1, 0 or 1 as a number is below, at or above 0. */
export function sign(a: Fraction): number {
  return a.n > 0 ? 1 : a.n < 0 ? -1 : 0;
}

/** Tells whether a number is 0; what is no number is not. */
export function isZero(a: Fraction | null): boolean {
  return a !== null && sign(a) === 0;
}

/** Tells whether a number is a whole one. */
export function isWhole(a: Fraction): boolean {
  return isSmall(a) ? a.n % a.d === 0 : a.n % a.d === 0n;
}

/** a + b. */
export function add(a: Fraction, b: Fraction): Fraction {
  if (isSmall(a) && isSmall(b)) {
    if (a.d === b.d) {
      const n = a.n + b.n;
      if (isSafe(n)) return { n, d: a.d };
    } else {
      const left = a.n * b.d;
      const right = b.n * a.d;
      const d = a.d * b.d;
      if (isSafe(left) && isSafe(right) && isSafe(left + right) && isSafe(d)) return { n: left + right, d };
    }
  }
  return addLarge(large(a), large(b));
}

function addLarge(a: LargeFraction, b: LargeFraction): Fraction {
  return a.d === b.d ? result(a, b, a.n + b.n, a.d) : result(a, b, a.n * b.d + b.n * a.d, a.d * b.d);
}

/** a − b. */
export function subtract(a: Fraction, b: Fraction): Fraction {
  if (isSmall(a) && isSmall(b) && a.d === b.d && isSafe(a.n - b.n)) return { n: a.n - b.n, d: a.d };
  return add(a, negate(b));
}

/** −a. */
export function negate(a: Fraction): Fraction {
  return isSmall(a) ? { n: 0 - a.n, d: a.d } : result(a, a, -a.n, a.d);
}

/** a · b. */
export function multiply(a: Fraction, b: Fraction): Fraction {
  if (isSmall(a) && isSmall(b)) {
    const n = a.n * b.n;
    const d = a.d * b.d;
    if (isSafe(n) && isSafe(d)) return { n, d };
  }
  return multiplyLarge(large(a), large(b));
}

function multiplyLarge(a: LargeFraction, b: LargeFraction): Fraction {
  const product = result(a, b, a.n * b.n, a.d * b.d);
  const root = scaledRoot(a, b) ?? scaledRoot(b, a);
  return root === null ? product : { ...product, root };
}

/** The root that a rough number is, times an exact number above 0. */
function scaledRoot({ root }: LargeFraction, by: LargeFraction): Root | null {
  if (root === undefined || by.rough || by.n <= 0n) return null;
  return { ...root, factor: { n: root.factor.n * by.n, d: root.factor.d * by.d } };
}

/** a / b, for b other than 0. */
export function divide(a: Fraction, b: Fraction): Fraction {
  return multiply(a, invert(b));
}

function invert(a: Fraction): Fraction {
  if (sign(a) === 0) throw new RangeError("Division by zero");
  if (isSmall(a)) return a.n > 0 ? { n: a.d, d: a.n } : { n: -a.d, d: -a.n };
  return a.n > 0n ? result(a, a, a.d, a.n) : result(a, a, -a.d, -a.n);
}

/** Two numbers that are nearer than 1e-40 count as equal if one of them is rough, and not a root that can tell. */
const NEAR = 10n ** 40n;

/** Negative, 0 or positive as a is less than, equal to or greater than b. */
export function compare(a: Fraction, b: Fraction): number {
  if (isSmall(a) && isSmall(b)) {
    if (a.d === b.d) return a.n - b.n;
    const left = a.n * b.d;
    const right = b.n * a.d;
    if (isSafe(left) && isSafe(right)) return left - right;
  }
  return compareLarge(large(a), large(b));
}

/**
 * The same for a decimal. Rounding to doubles never turns an order around, so that two different ones are in the order of
 * the numbers that they are nearest to.
 */
export function compareWith(a: Fraction, b: Numeric): number {
  if (isSmall(a) && typeof b === "number") {
    const quotient = a.n / a.d;
    if (quotient < b) return -1;
    if (quotient > b) return 1;
  }
  return compare(a, fraction(b));
}

function compareLarge(a: LargeFraction, b: LargeFraction): number {
  const difference = a.d === b.d ? a.n - b.n : a.n * b.d - b.n * a.d;
  if ((a.rough ?? b.rough) && absolute(difference) * NEAR < (a.d === b.d ? a.d : a.d * b.d)) {
    if (a.root !== undefined && !b.rough) return compareRoot(a.root, b);
    return b.root !== undefined && !a.rough ? -compareRoot(b.root, a) : 0;
  }
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Compares factor · radicand^(1 / index) with an exact number: radicand with (number / factor)^index. */
function compareRoot({ radicand, index, factor }: Root, b: LargeFraction): number {
  if (b.n <= 0n) return 1;
  const { n, d } = radicand();
  const [left, right] = [n * (b.d * factor.n) ** index, d * (b.n * factor.d) ** index];
  return left < right ? -1 : left > right ? 1 : 0;
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
  if (isSmall(a)) {
    let [x, y] = [Math.abs(a.n), a.d];
    while (y !== 0) [x, y] = [y, x % y];
    return x <= 1 ? a : { n: a.n / x, d: a.d / x };
  }
  let [x, y] = [absolute(a.n), a.d];
  while (y !== 0n) [x, y] = [y, x % y];
  return shrunk(x <= 1n ? a : { ...a, n: a.n / x, d: a.d / x });
}

/** The same number as a small fraction, where it fits and is exact. */
function shrunk(a: LargeFraction): Fraction {
  const [n, d] = [Number(a.n), Number(a.d)];
  return a.rough || !isSafe(n) || !isSafe(d) ? a : { n, d };
}

/** Tells whether a double that was computed from whole numbers is exactly what it should be. */
export function isSafe(value: number): boolean {
  return value <= Number.MAX_SAFE_INTEGER && value >= -Number.MAX_SAFE_INTEGER;
}

function result(a: LargeFraction, b: LargeFraction, n: bigint, d: bigint): LargeFraction {
  return a.rough || b.rough ? { n, d, rough: true } : { n, d };
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}
