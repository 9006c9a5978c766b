import type { Figure } from "../assessment/figure.js";
import { decimalToNumber } from "../numeric/decimal.js";
import { divide, isZero, type Fraction } from "../numeric/fraction.js";
import { roundFigure } from "../numeric/rounding.js";
import type { ResponseCounts } from "./responseCounts.js";

/** What a figure is made of. */
export interface FigureParts {
  readonly counts: ResponseCounts;
  readonly numerator: Fraction;
  readonly denominator: Fraction;
  /** Path for the reason, if nobody answered. */
  readonly path: string;
  /** Path for the reason, if the denominator is zero. Default: the same. */
  readonly denominatorPath?: string;
}

/** Builds value = numerator / denominator, or no value with its reason: never NaN. Both must be decimals. */
export function buildFigure({ counts, numerator, denominator, path, denominatorPath = path }: FigureParts): Figure {
  const rest = {
    numerator: decimalToNumber(numerator),
    denominator: decimalToNumber(denominator),
    answered: counts.answered,
    dontKnow: counts.dontKnow,
    notApplicable: counts.notApplicable,
    unanswered: counts.unanswered,
  };
  if (counts.answered === 0) return { value: null, ...rest, reason: { code: "not-answered", args: { path } } };
  if (isZero(denominator)) {
    return { value: null, ...rest, reason: { code: "zero-denominator", args: { path: denominatorPath } } };
  }
  return { value: roundFigure(divide(numerator, denominator)), ...rest };
}
