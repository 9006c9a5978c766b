import type { Unit } from "../../methodology/indicator.js";
import { compare, divide, fraction, hundred, multiply, type Fraction } from "../../numeric/fraction.js";
import { roundToUnits } from "../../numeric/rounding.js";
import type { Locale } from "../../text.js";
import { printNumber } from "../../numeric/printNumber.js";

interface Scale {
  readonly size: Fraction;
  readonly one: string;
  readonly many: string;
}

const million: Fraction = fraction(1e6);
const thousandMillion: Fraction = fraction(1e9);
const millionMillion: Fraction = fraction(1e12);

/**
 * From the largest to the smallest. A Spanish billón is 10^12 and an English billion 10^9, a mil millones. Below ten mil
 * millones Spanish counts in millones: 1.526 millones.
 */
const scales: Readonly<Record<Locale, readonly Scale[]>> = {
  es: [
    { size: millionMillion, one: "billón de", many: "billones de" },
    { size: thousandMillion, one: "mil millones de", many: "mil millones de" },
    { size: million, one: "millón de", many: "millones de" },
  ],
  en: [
    { size: millionMillion, one: "trillion", many: "trillion" },
    { size: thousandMillion, one: "billion", many: "billion" },
    { size: million, one: "million", many: "million" },
  ],
};

/** Below this, an amount in thousands of millions reads better in millions: "1.526 millones". */
const leastInThousandMillions: Fraction = fraction(1e10);

/** Names an amount of an indicator of money: "457 mil millones de pesos", "457 billion pesos". */
export function printMoney(value: Fraction, unit: Extract<Unit, { kind: "money" }>, locale: Locale): string {
  const amount = multiply(value, fraction(unit.scale));
  const currency = unit.currency === "COP" ? "pesos" : unit.currency;
  const scale = scales[locale].find(({ size }) => fits(amount, size, locale));
  if (scale === undefined) return `${printNumber(amount, 0, locale)} ${currency}`;
  const scaled = divide(amount, scale.size);
  const isOne = roundToUnits(scaled, 1, "half-up") === 10n;
  const decimals = compare(scaled, hundred) >= 0 || roundToUnits(scaled, 1, "half-up") % 10n === 0n ? 0 : 1;
  return `${printNumber(scaled, decimals, locale)} ${isOne ? scale.one : scale.many} ${currency}`;
}

/** Whether the amount, rounded to one decimal of the scale, reaches one of it. */
function fits(amount: Fraction, size: Fraction, locale: Locale): boolean {
  if (locale === "es" && size === thousandMillion) return compare(amount, leastInThousandMillions) >= 0;
  return roundToUnits(divide(amount, size), 1, "half-up") >= 10n;
}
