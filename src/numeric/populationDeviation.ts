import { divide, multiply, subtract, type Fraction } from "./fraction.js";
import { squareRoot } from "./squareRoot.js";

/** √(n · Σx² − (Σx)²) / n, the standard deviation of n values that are all there are; rounded to 12 decimals. */
export function populationDeviation(n: Fraction, sum: Fraction, squares: Fraction): number {
  const spread = subtract(multiply(n, squares), multiply(sum, sum));
  return squareRoot(divide(spread, multiply(n, n)));
}
