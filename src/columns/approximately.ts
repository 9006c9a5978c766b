import { isSmall, reduce, type Fraction } from "../numeric/fraction.js";

/** The double nearest to a fraction, or next to it. */
export function approximately(value: Fraction): number {
  if (isSmall(value)) return value.n / value.d;
  const { n, d } = reduce(value);
  return Number(n) / Number(d);
}
