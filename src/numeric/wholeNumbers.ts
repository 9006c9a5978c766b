import { reduce, type Fraction } from "./fraction.js";

/** Whole numbers that stand in the same proportions as some fractions: each fraction times `over`. */
export interface WholeNumbers {
  readonly numbers: readonly number[];
  readonly over: number;
}

/** Puts fractions over their least common denominator; null where a double does not hold what comes out. */
export function wholeNumbers(fractions: readonly Fraction[]): WholeNumbers | null {
  let over = 1;
  const reduced = fractions.map(reduce);
  for (const { d } of reduced) {
    if (typeof d !== "number") return null;
    over = leastCommonMultiple(over, d);
    if (over > Number.MAX_SAFE_INTEGER) return null;
  }
  const numbers = reduced.map(({ n, d }) => Number(n) * (over / Number(d)));
  return numbers.every(Number.isSafeInteger) ? { numbers, over } : null;
}

/** The sum of the numbers without their signs: no sum of some of them is larger. */
export function sumOfSizes(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + Math.abs(number), 0);
}

/** The least common multiple of whole numbers above 0; Infinity where a double may not hold it. */
export function leastCommonMultiple(a: number, b: number): number {
  const multiple = Math.max(a, b) === Infinity ? Infinity : (a / greatestCommonDivisor(a, b)) * b;
  return multiple <= Number.MAX_SAFE_INTEGER ? multiple : Infinity;
}

/** The greatest common divisor of whole numbers of 0 or more. */
export function greatestCommonDivisor(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}

/** The least common multiple of all that some of the whole weights may add up to; null where there is none up to `most`. */
export function multipleOfSums(weights: readonly number[], most: number): number | null {
  const sums = new Set([0]);
  let multiple = 1;
  for (const weight of weights) {
    for (const sum of [...sums]) {
      // Sums that all divide a number that fits are few.
      multiple = leastCommonMultiple(multiple, sum + weight);
      if (multiple > most) return null;
      sums.add(sum + weight);
    }
  }
  return multiple;
}
