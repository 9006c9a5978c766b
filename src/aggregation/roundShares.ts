import type { Figure } from "../assessment/figure.js";
import { SsmeError } from "../errors.js";
import { apportion } from "../numeric/apportion.js";
import { parseDecimal } from "../numeric/decimal.js";
import { add, divide, hundred, multiply, zero, type Fraction } from "../numeric/fraction.js";
import { roundToUnits, unitsToNumber } from "../numeric/rounding.js";

/**
 * Rounds shares to per cent so that they add up: to exactly 100 where the figures add to 1, and else to their rounded
 * sum (90 for published shares with a gap).
 *
 * Largest remainder: every share is rounded down, and what is missing goes to the largest remainders; ties to the
 * larger share, then by key. Shares are taken as numerator / denominator. Figures without a value are left out.
 *
 * @param figures - Shares of one whole by key, with one denominator: `levels`, the options of a flag or a choice, or
 * the categories of a composition.
 * @param options - `decimals`: of the percentages, a whole number from 0 to 10; 0 by default.
 * @returns Percentages by key; empty if no figure has a value.
 * @throws SsmeError `invalid-argument` if the denominators differ, if a share is negative, if counts of clusters add to
 * more than the clusters that answered (they overlap, as marked options of several do), or for other decimals.
 *
 * @example
 * ```ts
 * import { roundShares } from "ssme/aggregation";
 *
 * const counts = { answered: 3, dontKnow: 0, notApplicable: 0, unanswered: 0 };
 * const third = { value: 0.333333333333, numerator: 1, denominator: 3, ...counts };
 * roundShares({ low: third, middle: third, high: third }); // => { low: 33, middle: 33, high: 34 }
 * roundShares({ low: third, middle: third, high: third }, { decimals: 1 }); // => { low: 33.3, middle: 33.3, high: 33.4 }
 * ```
 */
export function roundShares(
  figures: Readonly<Record<string, Figure>>,
  { decimals = 0 }: { readonly decimals?: number } = {},
): Record<string, number> {
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 10) {
    throw new SsmeError("invalid-argument", `decimals is a whole number from 0 to 10; received ${decimals}.`);
  }
  const given = Object.entries(figures).filter(([, { value }]) => value !== null);
  const scale = multiply(hundred, parseDecimal(`1e${decimals}`));
  const parts = given.map(([key, figure]) => ({ key, units: multiply(shareOf(figure), scale) }));
  refuseWhatIsNoDistribution(given.map(([, figure]) => figure));
  const rounded = apportion(parts, roundToUnits(parts.map(({ units }) => units).reduce(add, zero), 0, "half-up"));
  return Object.fromEntries(parts.map(({ key }, at) => [key, unitsToNumber(rounded[at] ?? 0, decimals)]));
}

function shareOf({ numerator, denominator }: Figure): Fraction {
  return divide(parseDecimal(String(numerator)), parseDecimal(String(denominator)));
}

function refuseWhatIsNoDistribution(figures: readonly Figure[]): void {
  const [first] = figures;
  if (first === undefined) return;
  const { denominator, answered } = first;
  if (figures.some((figure) => figure.denominator !== denominator)) {
    throw new SsmeError("invalid-argument", "Shares of one whole have one denominator; these differ.");
  }
  if (figures.some(({ numerator }) => numerator < 0)) {
    throw new SsmeError("invalid-argument", "Shares of one whole are 0 or more; one is negative.");
  }
  const marked = figures.reduce((sum, { numerator }) => sum + numerator, 0);
  if (denominator === answered && marked > answered) {
    const message = `Shares that overlap do not add up: ${marked} marks of ${answered} clusters. Round each by itself.`;
    throw new SsmeError("invalid-argument", message);
  }
}
