/**
 * A fraction in lowest terms with a positive denominator; written anew for the oracle, on purpose. `rough`: it stands
 * for a root or a logarithm, and whatever is nearer to it than 1e-40 counts as equal.
 */
export interface NaiveFraction {
  readonly top: bigint;
  readonly bottom: bigint;
  readonly rough: boolean;
}

export function ratio(top: bigint, bottom: bigint, rough = false): NaiveFraction {
  if (bottom < 0n) return ratio(-top, -bottom, rough);
  // The lowest terms of a rough number say nothing, and are long in coming.
  const divisor = rough ? 1n : greatestDivisor(top < 0n ? -top : top, bottom);
  return { top: top / divisor, bottom: bottom / divisor, rough };
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  if (a <= Number.MAX_SAFE_INTEGER && b <= Number.MAX_SAFE_INTEGER) {
    let [x, y] = [Number(a), Number(b)];
    while (y > 0) [x, y] = [y, x % y];
    return BigInt(x);
  }
  return b === 0n ? a : greatestDivisor(b, a % b);
}

const readBefore = new Map<string, NaiveFraction>();

/** Reads what the vocabulary calls a decimal, exponents included. */
export function exactly(numeric: number | string): NaiveFraction {
  const text = String(numeric);
  const read = readBefore.get(text) ?? readDecimal(text);
  readBefore.set(text, read);
  return read;
}

function readDecimal(text: string): NaiveFraction {
  const match = /^([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(text);
  if (match === null) throw new Error(`no decimal: ${text}`);
  const [, sign = "", whole = "", decimals = "", exponent = "0"] = match;
  const digits = BigInt(`${whole}${decimals}`) * (sign === "-" ? -1n : 1n);
  const power = Number(exponent) - decimals.length;
  return power >= 0 ? ratio(digits * 10n ** BigInt(power), 1n) : ratio(digits, 10n ** BigInt(-power));
}

export const nought: NaiveFraction = { top: 0n, bottom: 1n, rough: false };
export const one: NaiveFraction = { top: 1n, bottom: 1n, rough: false };

function plus(a: NaiveFraction, b: NaiveFraction): NaiveFraction {
  return ratio(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom, a.rough || b.rough);
}

export function minus(a: NaiveFraction, b: NaiveFraction): NaiveFraction {
  return ratio(a.top * b.bottom - b.top * a.bottom, a.bottom * b.bottom, a.rough || b.rough);
}

export function times(a: NaiveFraction, b: NaiveFraction): NaiveFraction {
  return ratio(a.top * b.top, a.bottom * b.bottom, a.rough || b.rough);
}

export function over(a: NaiveFraction, b: NaiveFraction): NaiveFraction {
  return ratio(a.top * b.bottom, a.bottom * b.top, a.rough || b.rough);
}

export function isEqual(a: NaiveFraction, b: NaiveFraction): boolean {
  if (!a.rough && !b.rough) return a.top === b.top && a.bottom === b.bottom;
  const { top, bottom } = minus(a, b);
  return (top < 0n ? -top : top) * 10n ** 40n < bottom;
}

export function isLess(a: NaiveFraction, b: NaiveFraction): boolean {
  return a.top * b.bottom < b.top * a.bottom && !isEqual(a, b);
}

export function larger(a: NaiveFraction, b: NaiveFraction): NaiveFraction {
  return isLess(a, b) ? b : a;
}

export function total(parts: readonly NaiveFraction[]): NaiveFraction {
  return parts.reduce(plus, nought);
}

/** Whether a fraction of 0 or more lies halfway between two neighbours of so many decimals. */
export function isTie(value: NaiveFraction, decimals: number): boolean {
  return settled(value, decimals).bottom === 2n;
}

/** Rounds a fraction of 0 or more, and gives the number of units of the last decimal. */
export function unitsOf(value: NaiveFraction, decimals: number, mode: "half-up" | "half-even" | "down"): bigint {
  const { top, bottom } = settled(value, decimals);
  const below = top / bottom;
  const twice = 2n * (top % bottom);
  if (mode === "down" || twice < bottom) return below;
  if (twice > bottom || mode === "half-up") return below + 1n;
  return below % 2n === 0n ? below : below + 1n;
}

/** In units of the last decimal; a rough number that can be told neither from a unit nor from a half is one. */
function settled(value: NaiveFraction, decimals: number): NaiveFraction {
  const unit = exactly(`1e-${decimals}`);
  const scaled = over(value, unit);
  if (!scaled.rough) return scaled;
  const nearest = ratio((4n * scaled.top + scaled.bottom) / (2n * scaled.bottom), 2n);
  return isEqual(value, times(nearest, unit)) ? nearest : scaled;
}

/** The double nearest to so many units of the last decimal. */
export function numberOf(units: bigint, decimals: number): number {
  return Number(`${units}e-${decimals}`);
}

// Logarithms and roots, with 90 decimals in a bigint and the textbook's series.

const ONE = 10n ** 90n;
const LN2 = logarithm(2n * ONE);

/** ln a / ln b, rough. */
export function logarithmRatio(a: NaiveFraction, b: NaiveFraction): NaiveFraction {
  return ratio(lnOf(a), lnOf(b), true);
}

/** Π vᵢ^(wᵢ / Σ w), rough, for values above 0. */
export function geometricMean(
  items: readonly { readonly value: NaiveFraction; readonly weight: NaiveFraction }[],
): NaiveFraction {
  const sum = items.reduce((sum, { value, weight }) => sum + (lnOf(value) * weight.top) / weight.bottom, 0n);
  const { top, bottom } = total(items.map(({ weight }) => weight));
  return ratio(exponential((sum * bottom) / top), ONE, true);
}

/** Halves or doubles the number until it is between 1 and 2. */
function lnOf({ top, bottom }: NaiveFraction): bigint {
  let mantissa = (top * ONE) / bottom;
  let halvings = 0n;
  for (; mantissa >= 2n * ONE; halvings += 1n) mantissa /= 2n;
  for (; mantissa < ONE; halvings -= 1n) {
    top *= 2n;
    mantissa = (top * ONE) / bottom;
  }
  return logarithm(mantissa) + halvings * LN2;
}

/** ln x = 2 · (z + z³/3 + z⁵/5 + …) with z = (x − 1) / (x + 1). */
function logarithm(x: bigint): bigint {
  const z = ((x - ONE) * ONE) / (x + ONE);
  const square = (z * z) / ONE;
  let sum = 0n;
  let power = z;
  for (let odd = 1n; power !== 0n; odd += 2n) {
    sum += power / odd;
    power = (power * square) / ONE;
  }
  return 2n * sum;
}

/** e^x = (1 + y + y²/2 + y³/6 + …)^1024 with y = x / 1024. */
function exponential(x: bigint): bigint {
  const y = x / 1024n;
  let sum = 0n;
  let power = ONE;
  for (let count = 1n; power !== 0n; count += 1n) {
    sum += power;
    power = (power * y) / (ONE * count);
  }
  for (let doubling = 0; doubling < 10; doubling += 1) sum = (sum * sum) / ONE;
  return sum;
}
