import { isSafe } from "../numeric/fraction.js";
import { LARGEST_DIVIDEND } from "../numeric/rounding.js";
import { GOALPOSTS, GROUP, HUNDREDTHS, LARGEST, MARKS, TABLE, UNRATED } from "./ratingKinds.js";
import { largestOf, type WholeRating } from "./wholeRating.js";

/**
 * How the answers to the indicators of a group are rated and weighed, in whole numbers. One after the other in arrays of
 * numbers: a number with decimals or many digits that stands in an object is an object of its own.
 */
export interface RatedParts {
  /**
   * Three for each child: its kind; where its first cell is, or its value among those of all groups; and where its numbers
   * begin.
   */
  readonly places: Int32Array;
  /** Of each child: its weight, what it adds to the sum at most, and then those of its kind. Of a group: its weight and factor. */
  readonly numbers: Float64Array;
  /** Whether all of them are numbers between goalposts. */
  readonly areGoalposts: boolean;
}

/** A child to be rated. */
export interface PartToRate {
  /** Null for a group. */
  readonly rating: WholeRating | null;
  readonly isGroup: boolean;
  /** Where its first cell is, or its value among those of all groups. */
  readonly first: number;
  /** Its weight among its siblings, and that of its numerators over the group's common denominator; 0 without one. */
  readonly weight: number;
  readonly factor: number;
}

/** Prepares the children of a group. Numerators are multiplied with their factors beforehand. */
export function compileParts(children: readonly PartToRate[]): RatedParts {
  const places: number[] = [];
  const numbers: number[] = [];
  for (const { rating, isGroup, first, weight, factor } of children) {
    const isRated = rating !== null && factor > 0 && fits(rating, factor);
    const kind = isRated ? rating.kind : isGroup && factor > 0 ? GROUP : UNRATED;
    places.push(kind, first, numbers.length);
    if (kind === GROUP) numbers.push(weight, factor);
    if (!isRated) continue;
    numbers.push(weight, factor * rating.over, ...rating.fixed, ...rating.numerators.map((own) => factor * own));
    if (kind === GOALPOSTS) numbers.push(mostHundredths(rating, factor));
  }
  const areGoalposts = children.length > 0 && children.every((_, at) => places[3 * at] === GOALPOSTS);
  return { places: Int32Array.from(places), numbers: Float64Array.from(numbers), areGoalposts };
}

/** Sets of so many options are numbers on which bitwise operators work. */
const MOST_OPTIONS = 31;

function fits(rating: WholeRating, factor: number): boolean {
  return isSafe(factor * largestOf(rating)) && !(rating.kind === MARKS && rating.numerators.length > MOST_OPTIONS + 1);
}

/** The most hundredths between goalposts with which all that is worked out on the way to a numerator is exact. */
function mostHundredths({ over, numerators: [offset = 0, unit = 0] }: WholeRating, factor: number): number {
  const room = LARGEST_DIVIDEND - factor * (Math.abs(offset) + over);
  return Math.min(LARGEST, Math.floor(room / (factor * Math.abs(unit))));
}

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
  if (hundredths / HUNDREDTHS !== value) return -1;
  if (kind === GOALPOSTS)
    return hundredths > (numbers[start + 4] as number) ? -1 : numeratorBetween(numbers, start, hundredths);
  if (hundredths > LARGEST) return -1;
  // Of steps, how many there are stands where others have their offset.
  let reached = -1;
  while (reached + 1 < offset && hundredths >= (numbers[start + 4 + reached] as number)) reached += 1;
  return reached < 0 ? 0 : (numbers[start + 3 + offset + reached] as number);
}

/** The same of hundredths between goalposts, unless these are too many. */
export function numeratorBetween(numbers: Float64Array, start: number, hundredths: number): number {
  const most = numbers[start + 1] as number;
  const numerator = hundredths * (numbers[start + 3] as number) - (numbers[start + 2] as number);
  // Cut off at 0 and at the most, without a branch that no processor foresees.
  return (Math.abs(numerator) - Math.abs(numerator - most) + most) / 2;
}
