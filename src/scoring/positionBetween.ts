import { divide, isSafe, isSmall, maximum, minimum, one, subtract, zero, type Fraction } from "../numeric/fraction.js";
import { wholeNumbers } from "../numeric/wholeNumbers.js";

/** Whole numbers with which the position of x is (unit · x − start) / span. The span is above 0, the others have its sign. */
interface WholeEnds {
  readonly unit: number;
  readonly start: number;
  readonly span: number;
}

/** Two ends of a scale: what is worth 0 and what is worth 1, in either order. */
export interface Ends {
  readonly from: Fraction;
  readonly to: Fraction;
  readonly between: WholeEnds | null;
}

/** Prepares two different ends. */
export function endsOf(from: Fraction, to: Fraction): Ends {
  const whole = wholeNumbers([from, to]);
  const [start = 0, end = 0] = whole?.numbers ?? [];
  const direction = end > start ? 1 : -1;
  const span = direction * (end - start);
  const between =
    whole === null || !isSafe(span) ? null : { unit: direction * whole.over, start: direction * start, span };
  return { from, to, between };
}

/** The position of a number between two ends, clamped to 0..1. */
export function positionBetween({ from, to, between }: Ends, x: Fraction): Fraction {
  if (between !== null && isSmall(x)) {
    const above = x.n * between.unit;
    const start = x.d * between.start;
    const d = x.d * between.span;
    if (isSafe(above) && isSafe(start) && isSafe(d)) {
      const n = above - start;
      return n <= 0 ? zero : n >= d ? one : { n, d };
    }
  }
  return maximum(zero, minimum(one, divide(subtract(x, from), subtract(to, from))));
}
