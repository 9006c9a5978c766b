import { divide, maximum, minimum, one, subtract, zero, type Fraction } from "../numeric/fraction.js";

/** Two ends of a scale: what is worth 0 and what is worth 1, in either order. */
export interface Ends {
  readonly from: Fraction;
  readonly to: Fraction;
}

/** The position of a number between two different ends, clamped to 0..1. */
export function positionBetween({ from, to }: Ends, x: Fraction): Fraction {
  return maximum(zero, minimum(one, divide(subtract(x, from), subtract(to, from))));
}
