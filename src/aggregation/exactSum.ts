import { parseDecimal, printDecimal } from "../numeric/decimal.js";
import { isSmall, large, type Fraction } from "../numeric/fraction.js";
import { roundToUnits } from "../numeric/rounding.js";
import { fractionOf, type ExactNumber } from "./exactNumber.js";
import { LIMB, LIMB_PLACES, roundedLimbs, ROUNDED_PLACES } from "./roundedLimbs.js";

/**
 * An exact sum of decimals, as it is kept in a state. In JSON it is text in its only form, so that equal sums are equal
 * bytes. Text is opened by the first number that is added to it: then numbers are added to limbs without loss, and it
 * turns itself into text when the state is written.
 */
export type ExactSum = string | OpenSum;

/** The sum Σ limbs[i] · 10^−6i + units · 10^−places. */
interface OpenSum {
  /** Whole numbers that doubles hold exactly. */
  readonly limbs: Float64Array;
  /** How often was added to the limbs since they were cleared. */
  additions: number;
  units: bigint;
  places: number;
  readonly toJSON: () => string;
}

/** As many as the square of a rounded number has, which is 36 places. */
const LIMBS = 7;
/** So many additions of so much at most stay below 2^53. */
const MOST_ADDITIONS = 1000;
const LARGEST_ADDED = 8e12;

/** The sum of nothing. */
export const emptySum: ExactSum = "0";

/** Adds a decimal. Changes an open sum, and gives it back; opens a written one. */
export function addTo(sum: ExactSum, value: ExactNumber): ExactSum {
  if (value === 0) return sum;
  const opened = open(sum);
  if (typeof value === "number" && Number.isInteger(value) && Math.abs(value) <= LARGEST_ADDED) {
    addToLimb(opened, 0, value);
    countAddition(opened);
  } else addFraction(opened, fractionOf(value));
  return opened;
}

/** Adds a sum to another one. */
export function addSums(sum: ExactSum, other: ExactSum): ExactSum {
  return addTo(sum, sumOf(other));
}

/** Adds a fraction rounded half-even to 18 decimals. */
export function addRounded(sum: ExactSum, value: Fraction): ExactSum {
  const opened = open(sum);
  const limbs = roundedLimbs(value);
  if (limbs === null) {
    addUnits(opened, roundToUnits(value, ROUNDED_PLACES, "half-even"), ROUNDED_PLACES);
  } else {
    for (let index = 0; index < limbs.length; index += 1) addToLimb(opened, index, limbs[index] as number);
    countAddition(opened);
  }
  return opened;
}

/** Adds the square of a fraction that was rounded so. */
export function addRoundedSquare(sum: ExactSum, value: Fraction): ExactSum {
  const opened = open(sum);
  const limbs = roundedLimbs(value);
  if (limbs === null) {
    const rounded = roundToUnits(value, ROUNDED_PLACES, "half-even");
    addUnits(opened, rounded * rounded, 2 * ROUNDED_PLACES);
  } else {
    for (let i = 0; i < limbs.length; i += 1) {
      for (let j = 0; j < limbs.length; j += 1) addToLimb(opened, i + j, (limbs[i] as number) * (limbs[j] as number));
    }
    countAddition(opened);
  }
  return opened;
}

/** The sum as a fraction over a power of ten. */
export function sumOf(sum: ExactSum): Fraction {
  if (typeof sum === "string") return parseDecimal(sum);
  clearLimbs(sum);
  return { n: sum.units, d: 10n ** BigInt(sum.places) };
}

function open(sum: ExactSum): OpenSum {
  if (typeof sum !== "string") return sum;
  const toJSON = (): string => printDecimal(sumOf(opened));
  const opened: OpenSum = { limbs: new Float64Array(LIMBS), additions: 0, units: 0n, places: 0, toJSON };
  addFraction(opened, parseDecimal(sum));
  return opened;
}

function addFraction(sum: OpenSum, value: Fraction): void {
  if (isSmall(value) && LIMB % value.d === 0) {
    const whole = Math.trunc(value.n / value.d);
    if (Math.abs(whole) <= LARGEST_ADDED) {
      addToLimb(sum, 0, whole);
      addToLimb(sum, 1, (value.n - whole * value.d) * (LIMB / value.d));
      countAddition(sum);
      return;
    }
  }
  const { n, d } = large(value);
  addUnits(sum, n, d.toString().length - 1);
}

function addToLimb({ limbs }: OpenSum, index: number, value: number): void {
  limbs[index] = (limbs[index] ?? 0) + value;
}

function countAddition(sum: OpenSum): void {
  sum.additions += 1;
  if (sum.additions === MOST_ADDITIONS) clearLimbs(sum);
}

function clearLimbs(sum: OpenSum): void {
  for (const [index, limb] of sum.limbs.entries()) if (limb !== 0) addUnits(sum, BigInt(limb), index * LIMB_PLACES);
  sum.limbs.fill(0);
  sum.additions = 0;
}

function addUnits(sum: OpenSum, units: bigint, places: number): void {
  if (places > sum.places) {
    sum.units *= 10n ** BigInt(places - sum.places);
    sum.places = places;
  }
  sum.units += units * 10n ** BigInt(sum.places - places);
}
