import { add, compare, fraction, hundred, subtract, zero, type Fraction } from "../../numeric/fraction.js";
import { roundToUnits } from "../../numeric/rounding.js";

/** Parts with up to six decimals and of this size at most are added as whole millionths, without rounding. */
const MILLION = 1_000_000;
const PLACES = 6;
const LARGEST_PART = 1000;

/** Prepares the test whether parts, from an index on, add up to 100 within the tolerance, exactly. */
export function addsUpToHundred(tolerance: Fraction): (parts: Float64Array, first: number, count: number) => boolean {
  const slack = Number(roundToUnits(tolerance, PLACES, "down"));
  return (parts, first, count) => {
    let sum = 0;
    for (let index = first; index < first + count; index += 1) {
      const part = parts[index] ?? 0;
      const units = Math.round(part * MILLION);
      if (units / MILLION !== part || part > LARGEST_PART) {
        return isNearHundred(parts.subarray(first, first + count), tolerance);
      }
      sum += units;
    }
    return Math.abs(sum - 100 * MILLION) <= slack;
  };
}

function isNearHundred(parts: Float64Array, tolerance: Fraction): boolean {
  const sum = parts.reduce<Fraction>((total, part) => add(total, fraction(part)), zero);
  return compare(subtract(sum, hundred), tolerance) <= 0 && compare(subtract(hundred, sum), tolerance) <= 0;
}
