import { compare, isSafe, isSmall, large, type Fraction, type LargeFraction, type SmallFraction } from "./fraction.js";
import { powersOfTen } from "./powersOfTen.js";

/** Rounding rules: half up goes away from zero, half even to the even neighbour, down towards zero. */
export type RoundingMode = "half-up" | "half-even" | "down";

/** Rounds to a whole number of units of 10^−decimals. */
export function roundToUnits(number: Fraction, decimals: number, mode: RoundingMode): bigint {
  return BigInt(roundUnits(number, decimals, mode));
}

/** The same as a double, where it fits. */
export function roundUnits(number: Fraction, decimals: number, mode: RoundingMode): number | bigint {
  const units = isSmall(number) ? roundSmall(number, decimals, mode) : null;
  return units ?? roundLarge(large(number), decimals, mode);
}

function roundLarge(number: LargeFraction, decimals: number, mode: RoundingMode): bigint {
  const value = number.rough ? settle(number, decimals) : number;
  const scaled = (value.n < 0n ? -value.n : value.n) * 10n ** BigInt(decimals);
  const floor = scaled / value.d;
  const twice = 2n * (scaled % value.d);
  const up = mode !== "down" && (twice > value.d || (twice === value.d && (mode === "half-up" || floor % 2n === 1n)));
  const units = up ? floor + 1n : floor;
  return value.n < 0n ? -units : units;
}

/** Up to here no quotient of whole numbers is so near to the next whole number that a double is that one already. */
export const LARGEST_DIVIDEND: number = 2 ** 52;

function roundSmall({ n, d }: SmallFraction, decimals: number, mode: RoundingMode): number | null {
  const size = Math.abs(n);
  if (size + d > LARGEST_DIVIDEND || 11 * d > LARGEST_DIVIDEND) return null;
  let units = Math.floor(size / d);
  let rest = size - units * d;
  // Long division, as many digits at once as stay exact.
  const digits = 1_000_001 * d <= LARGEST_DIVIDEND ? 6 : 101 * d <= LARGEST_DIVIDEND ? 2 : 1;
  for (let left = decimals; left > 0; left -= digits) {
    const step = powersOfTen[Math.min(left, digits)] ?? 1;
    const next = Math.floor((rest * step) / d);
    rest = rest * step - next * d;
    units = units * step + next;
  }
  if (mode !== "down" && (2 * rest > d || (2 * rest === d && (mode === "half-up" || units % 2 === 1)))) units += 1;
  return units > Number.MAX_SAFE_INTEGER ? null : n < 0 ? 0 - units : units;
}

/** More digits than a rough number has. */
const BESIDE = 10n ** 80n;

/**
 * The multiple of half a unit that a rough number is so near to that it counts as equal: ties and whole units. A root that
 * is known to lie beside it is put there, since its decimals may not tell.
 */
function settle(value: LargeFraction, decimals: number): LargeFraction {
  const d = 2n * 10n ** BigInt(decimals);
  const toward = value.n < 0n ? -1n : 1n;
  const nearest = { n: (2n * value.n * d + toward * value.d) / (2n * value.d), d };
  const side = compare(value, nearest);
  if (side === 0) return nearest;
  return value.root === undefined ? value : { n: nearest.n * BESIDE + BigInt(side), d: nearest.d * BESIDE };
}

/** The double that is printed as so many units of 10^−decimals. Zero has no sign. */
export function unitsToNumber(units: number | bigint, decimals: number): number {
  const unit = powersOfTen[decimals];
  // Both are exact, so that the quotient is the double nearest to the decimal: the one that is printed as it.
  if (typeof units === "number" && unit !== undefined) return units / unit + 0;
  return Number(`${units}e-${decimals}`) + 0;
}

/** The fraction that is so many units of 10^−decimals. */
export function unitsToFraction(units: number | bigint, decimals: number): Fraction {
  const unit = powersOfTen[decimals];
  if (typeof units === "number" && unit !== undefined && isSafe(unit)) return { n: units, d: unit };
  return { n: BigInt(units), d: 10n ** BigInt(decimals) };
}

/** Rounds an exact number once and gives the double that is printed as the result. */
export function roundFraction(value: Fraction, decimals: number, mode: RoundingMode): number {
  return unitsToNumber(roundUnits(value, decimals, mode), decimals);
}

/** Decimals of every figure that is not on a methodology's scale. */
const FIGURE_DECIMALS = 12;
const FIGURE_UNITS = 1e12;

/** Rounds half-even to 12 decimals: for shares, means, coverage. */
export function roundFigure(value: Fraction): number {
  // A decimal with as many at most is the double nearest to it.
  if (isSmall(value) && Number.isInteger(FIGURE_UNITS / value.d)) return value.n / value.d + 0;
  return roundFraction(value, FIGURE_DECIMALS, "half-even");
}
