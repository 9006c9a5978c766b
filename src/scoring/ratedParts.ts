import { isSafe } from "../numeric/fraction.js";
import { GOALPOSTS, HUNDREDTHS, largestOf, MARKS, TABLE, type WholeRating } from "./wholeRating.js";

/**
 * How the answers to the indicators of a group are rated and weighed, in whole numbers. One after the other in arrays of
 * numbers: a number with decimals or many digits that stands in an object is an object of its own.
 */
export interface RatedParts {
  /** By child: `UNRATED`, or which kind of rating its numbers are of. */
  readonly kinds: Uint8Array;
  /** Where its first cell is. */
  readonly firsts: Int32Array;
  /** Where its numbers begin: its weight, what it adds to the sum at most, and then those of its kind. */
  readonly starts: Int32Array;
  readonly numbers: Float64Array;
}

/** The child is a group, or whole numbers do not rate it. */
export const UNRATED = 0;
/** A child to be rated. */
export interface PartToRate {
  readonly rating: WholeRating | null;
  /** Where its first cell is. */
  readonly first: number;
  /** Its weight among its siblings, and that of its numerators over the group's common denominator; 0 without one. */
  readonly weight: number;
  readonly factor: number;
}

/** Prepares the children of a group. Numerators are multiplied with their factors beforehand. */
export function compileParts(children: readonly PartToRate[]): RatedParts {
  const numbers: number[] = [];
  const kinds: number[] = [];
  const starts: number[] = [];
  for (const { rating, weight, factor } of children) {
    const isRated = rating !== null && factor > 0 && fits(rating, factor);
    starts.push(numbers.length);
    kinds.push(isRated ? rating.kind : UNRATED);
    if (!isRated) continue;
    numbers.push(weight, factor * rating.over, ...rating.fixed, ...rating.numerators.map((own) => factor * own));
  }
  return {
    kinds: Uint8Array.from(kinds),
    firsts: Int32Array.from(children, ({ first }) => first),
    starts: Int32Array.from(starts),
    numbers: Float64Array.from(numbers),
  };
}

/** Sets of so many options are numbers on which bitwise operators work. */
const MOST_OPTIONS = 31;

function fits(rating: WholeRating, factor: number): boolean {
  return isSafe(factor * largestOf(rating)) && !(rating.kind === MARKS && rating.numerators.length > MOST_OPTIONS + 1);
}

/** Decimals of 15 digits at most are told from each other by the doubles nearest to them. */
const LARGEST = 1e15;

/**
 * What the number in an answered cell adds to the sum of a group, from 0 to what stands before the numbers of its kind.
 * −1 for a quantity with more than two decimals, or with so many digits that a double does not tell.
 */
export function numeratorOf(kind: number, numbers: Float64Array, start: number, value: number): number {
  if (kind === TABLE) return numbers[start + 2 + value] as number;
  const offset = numbers[start + 2] as number;
  const most = numbers[start + 1] as number;
  if (kind === MARKS) {
    let sum = -offset;
    for (let bits = value | 0; bits !== 0; bits &= bits - 1) {
      sum += numbers[start + 3 + (31 - Math.clz32(bits & -bits))] as number;
    }
    return sum <= 0 ? 0 : sum >= most ? most : sum;
  }
  const hundredths = Math.floor(value * HUNDREDTHS + 0.5);
  if (hundredths / HUNDREDTHS !== value || hundredths > LARGEST) return -1;
  if (kind === GOALPOSTS) {
    const numerator = hundredths * (numbers[start + 3] as number) - offset;
    return numerator <= 0 ? 0 : numerator >= most ? most : numerator;
  }
  // Of steps, how many there are stands where others have their offset.
  let reached = -1;
  while (reached + 1 < offset && hundredths >= (numbers[start + 4 + reached] as number)) reached += 1;
  return reached < 0 ? 0 : (numbers[start + 3 + offset + reached] as number);
}
