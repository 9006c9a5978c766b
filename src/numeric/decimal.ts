import { isSmall, large, type Fraction } from "./fraction.js";

/**
 * Reads a decimal of any size, as `printDecimal` writes it or as JavaScript prints a finite number. For text that this
 * library has written; what people write goes through `parseNumeric`, which has limits.
 */
export function parseDecimal(text: string): Fraction {
  const [mantissa = "", exponent = "0"] = text.split("e");
  const [whole = "", decimals = ""] = mantissa.split(".");
  const places = decimals.length - Number(exponent);
  const digits = BigInt(whole + decimals);
  return places >= 0 ? { n: digits, d: 10n ** BigInt(places) } : { n: digits * 10n ** BigInt(-places), d: 1n };
}

/** No decimal in this library has more places: the longest are products of two that have 20 each. */
const MOST_PLACES = 64;

/** Writes a decimal of any size exactly and in one way only: no exponent, no trailing zeros, zero without a sign. */
export function printDecimal(value: Fraction): string {
  const { n, d } = large(value);
  let places = 0;
  let scale = 1n;
  while ((n * scale) % d !== 0n) {
    places += 1;
    scale *= 10n;
    if (places > MOST_PLACES) throw new RangeError(`Not a decimal: ${n}/${d}`);
  }
  const units = (n * scale) / d;
  if (places === 0) return units.toString();
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, "0");
  return `${units < 0n ? "-" : ""}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** The double nearest to a decimal of any size. */
export function decimalToNumber(value: Fraction): number {
  return isSmall(value) ? value.n / value.d : Number(printDecimal(value));
}
