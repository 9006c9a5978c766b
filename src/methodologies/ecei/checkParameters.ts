import { SsmeError } from "../../errors.js";
import { add, compare, fraction, parseNumeric, sign, zero } from "../../numeric/fraction.js";
import type { Numeric } from "../../numeric/numeric.js";
import { roundFigure } from "../../numeric/rounding.js";
import { listIndicators } from "./listIndicators.js";
import type { EceiStyleParameters } from "./parameters.js";

type Points = readonly (readonly [number: string, value: Numeric])[];

/** Points of all indicators together. */
const TOTAL = 150;

const FINEST = 1_000_000_000_000n;

/** Refuses parameters that cannot be points of the 31 indicators, with SsmeError `invalid-argument`. */
export function checkParameters({ maxima, minima = {} }: EceiStyleParameters): void {
  const numbers: readonly string[] = listIndicators().map(({ number }) => number);
  checkPoints(Object.entries(maxima ?? {}), numbers);
  checkPoints(Object.entries(minima), numbers);
  if (maxima !== undefined) checkMaxima(Object.entries(maxima), numbers);
  checkMinima(Object.entries(minima), new Map(Object.entries(maxima ?? {})));
}

function checkPoints(points: Points, numbers: readonly string[]): void {
  for (const [number, value] of points) {
    if (!numbers.includes(number)) refuse(`There is no indicator ${number}; there are ${numbers.join(", ")}.`);
    const read = parseNumeric(value);
    if (read !== null && read.d <= FINEST) continue;
    refuse(`The points of indicator ${number} must be a decimal with up to 12 decimals; received ${String(value)}.`);
  }
}

function checkMaxima(maxima: Points, numbers: readonly string[]): void {
  const missing = numbers.filter((number) => !maxima.some(([given]) => given === number));
  if (missing.length > 0) {
    refuse(`Maxima are given for all ${numbers.length} indicators or for none; missing: ${missing.join(", ")}.`);
  }
  for (const [number, value] of maxima) {
    if (sign(fraction(value)) > 0) continue;
    refuse(`The maximum of indicator ${number} must be above 0; received ${String(value)}.`);
  }
  const sum = maxima.map(([, value]) => fraction(value)).reduce(add, zero);
  if (compare(sum, fraction(TOTAL)) === 0) return;
  refuse(`The maxima must add up to ${TOTAL}; they add up to ${roundFigure(sum)}.`);
}

function checkMinima(minima: Points, maxima: ReadonlyMap<string, Numeric>): void {
  for (const [number, value] of minima) {
    const maximum = maxima.get(number);
    if (sign(fraction(value)) < 0) {
      refuse(`The minimum of indicator ${number} must be 0 or more; received ${String(value)}.`);
    }
    if (maximum === undefined || compare(fraction(value), fraction(maximum)) <= 0) continue;
    refuse(`The minimum of indicator ${number} (${String(value)}) is above its maximum (${String(maximum)}).`);
  }
}

function refuse(message: string): never {
  throw new SsmeError("invalid-argument", message);
}
