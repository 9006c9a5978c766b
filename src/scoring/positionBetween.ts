import { divide, maximum, minimum, one, subtract, zero, type Fraction } from "../numeric/fraction.js";
import type { Ends } from "./compileRubric.js";

/** The position of a number between two ends, clamped to 0..1. */
export function positionBetween({ from, to }: Ends, x: Fraction): Fraction {
  return maximum(zero, minimum(one, divide(subtract(x, from), subtract(to, from))));
}
