import { compare, isSmall, large, type Fraction, type LargeFraction, type SmallFraction } from "./fraction.js";
import { powersOfTen } from "./powersOfTen.js";

/** Rounding rules: half up goes away from zero, half even to the even neighbour, down towards zero. */
export type RoundingMode = "half-up" | "half-even" | "down";

/** Rounds to a whole number of units of 10^−decimals. */
export function roundToUnits(number: Fraction, decimals: number, mode: RoundingMode): bigint {
  const units = isSmall(number) ? roundSmall(number, decimals, mode) : null;
  return units === null ? roundLarge(large(number), decimals, mode) : BigInt(units);
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

/** Decimals that are divided off at once: a rest below `d` stays exact as long as `d` is not above 2^53 / 10^6. */
const STEP = 6;
const STEP_UNITS = 1e6;
const LARGEST_DIVISOR = Number.MAX_SAFE_INTEGER / STEP_UNITS;

/** Long division in doubles, a few digits at a time; null where a step might not be exact. */
function roundSmall({ n, d }: SmallFraction, decimals: number, mode: RoundingMode): number | null {
  if (d > LARGEST_DIVISOR) return null;
  const size = Math.abs(n);
  let rest = size % d;
  let units = (size - rest) / d;
  for (let left = decimals; left > 0; left -= STEP) {
    const step = powersOfTen[Math.min(left, STEP)] ?? STEP_UNITS;
    const scaled = rest * step;
    rest = scaled % d;
    units = units * step + (scaled - rest) / d;
  }
  if (mode !== "down" && (2 * rest > d || (2 * rest === d && (mode === "half-up" || units % 2 === 1)))) units += 1;
  return units > Number.MAX_SAFE_INTEGER ? null : n < 0 ? -units : units;
}

/** The multiple of half a unit that a rough number is so near to that it counts as equal: ties and whole units. */
function settle(value: LargeFraction, decimals: number): LargeFraction {
  const d = 2n * 10n ** BigInt(decimals);
  const toward = value.n < 0n ? -1n : 1n;
  const nearest = { n: (2n * value.n * d + toward * value.d) / (2n * value.d), d };
  return compare(value, nearest) === 0 ? nearest : value;
}

/** The double that is printed as so many units of 10^−decimals. Zero has no sign. */
export function unitsToNumber(units: bigint, decimals: number): number {
  return Number(`${units}e-${decimals}`) + 0;
}

/** The fraction that is so many units of 10^−decimals. */
export function unitsToFraction(units: bigint, decimals: number): Fraction {
  return { n: units, d: 10n ** BigInt(decimals) };
}

/** Rounds an exact number once and gives the double that is printed as the result. */
export function roundFraction(value: Fraction, decimals: number, mode: RoundingMode): number {
  const units = isSmall(value) ? roundSmall(value, decimals, mode) : null;
  // Both are exact, so that the quotient is the double nearest to the decimal: the one that is printed as it.
  const unit = powersOfTen[decimals];
  if (units !== null && unit !== undefined) return units / unit + 0;
  return unitsToNumber(roundToUnits(value, decimals, mode), decimals);
}

/** Decimals of every figure that is not on a methodology's scale. */
const FIGURE_DECIMALS = 12;

/** Rounds half-even to 12 decimals: for shares, means, coverage. */
export function roundFigure(value: Fraction): number {
  return roundFraction(value, FIGURE_DECIMALS, "half-even");
}
