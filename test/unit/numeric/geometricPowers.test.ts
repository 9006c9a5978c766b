import fc from "fast-check";
import { expect, test } from "vitest";
import { compare, fraction, multiply, type Fraction, type LargeFraction } from "../../../src/numeric/fraction.js";
import { geometricMean } from "../../../src/numeric/irrational.js";
import { roundFraction } from "../../../src/numeric/rounding.js";

function meanOf(...values: readonly string[]): Fraction {
  return geometricMean(values.map((value) => ({ value: fraction(value), weight: fraction(1) })));
}

const half = fraction("0.5");
// 0.5² − 10^-40: the mean of all four is nearer to 0.5 than the 1e-40 below which roots count as equal.
const beside = ["0.49999999999999999999", "0.50000000000000000001", "0.5", "0.5"] as const;

test("a geometric mean is compared by powers where its decimals cannot tell", () => {
  expect(compare(meanOf(...beside), half)).toBeLessThan(0);
  expect(compare(half, meanOf(...beside))).toBeGreaterThan(0);
  expect(compare(meanOf("0.25", "1"), half)).toBe(0);
  const scaled = multiply(meanOf(...beside), fraction(100));
  expect(compare(scaled, fraction(50))).toBeLessThan(0);
  expect(compare(multiply(meanOf("0.25", "1"), fraction(100)), fraction(50))).toBe(0);
});

test("and rounded by powers", () => {
  const scaled = multiply(meanOf(...beside), fraction(100));
  expect(roundFraction(scaled, 2, "down")).toBe(49.99);
  expect(roundFraction(scaled, 2, "half-up")).toBe(50);
  // 0.505 is a tie, and the mean is less.
  const tie = multiply(meanOf(...beside), fraction("1.01"));
  expect(roundFraction(tie, 2, "half-up")).toBe(0.5);
  expect(roundFraction(multiply(meanOf("0.25", "1"), fraction("1.01")), 2, "half-up")).toBe(0.51);
});

test("perfect powers of any fractions are met exactly, and the neighbours of their roots are not", () => {
  const part = fc.tuple(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 1, max: 10_000 }));
  fc.assert(
    fc.property(part, fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), ([n, d], v, w) => {
      // x^w and 1 with the weights v and w / … : the mean of r^(v + w) with weight v and of 1 with weight w is r^v.
      const index = BigInt(v + w);
      const power: LargeFraction = { n: BigInt(n) ** index, d: BigInt(d) ** index };
      const mean = geometricMean([
        { value: power, weight: fraction(v) },
        { value: fraction(1), weight: fraction(w) },
      ]);
      const root: LargeFraction = { n: BigInt(n) ** BigInt(v), d: BigInt(d) ** BigInt(v) };
      const tiny = 10n ** 70n;
      expect(compare(mean, root)).toBe(0);
      expect(compare(mean, { n: root.n * tiny + 1n, d: root.d * tiny })).toBeLessThan(0);
      expect(compare(mean, { n: root.n * tiny - 1n, d: root.d * tiny })).toBeGreaterThan(0);
    }),
    { seed: 2022, numRuns: 300 },
  );
});
