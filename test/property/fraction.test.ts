import fc from "fast-check";
import { expect, test } from "vitest";
import {
  add,
  compare,
  compareWith,
  divide,
  isSmall,
  isWhole,
  isZero,
  large,
  multiply,
  parseNumeric,
  reduce,
  sign,
  subtract,
  type Fraction,
} from "../../src/numeric/fraction.js";
import { roundFigure, roundFraction, roundToUnits, type RoundingMode } from "../../src/numeric/rounding.js";

/** Whole numbers of all sizes, among them those next to the largest exact double. */
const numerator = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.maxSafeInteger(),
  fc.integer({ min: 0, max: 3 }).map((below) => Number.MAX_SAFE_INTEGER - below),
);
const small = fc.tuple(numerator, numerator).map(([n, d]): Fraction => ({ n, d: Math.abs(d) + (d === 0 ? 1 : 0) }));

test("small and large fractions are one kind of number", () => {
  const operations = [add, subtract, multiply, (a: Fraction, b: Fraction) => (isZero(b) ? a : divide(a, b))];
  fc.assert(
    fc.property(small, small, (a, b) => {
      for (const operate of operations) {
        const [got, expected] = [operate(a, b), operate(large(a), large(b))];
        expect(compare(large(got), large(expected))).toBe(0);
        expect(got.d > 0).toBe(true);
      }
      expect(Math.sign(compare(a, b))).toBe(Math.sign(compare(large(a), large(b))));
      expect(sign(a)).toBe(sign(large(a)));
      expect(isWhole(a)).toBe(isWhole(large(a)));
      expect(large(reduce(a))).toEqual(large(reduce(large(a))));
    }),
    { seed: 2022, numRuns: 2000 },
  );
});

test("small and large fractions are rounded alike, to any decimals and in every mode", () => {
  const mode = fc.constantFrom<RoundingMode>("half-up", "half-even", "down");
  // Denominators that ties come from, besides the rest.
  const tie = fc.tuple(numerator, fc.constantFrom(2, 8, 20, 400, 16_000)).map(([n, d]): Fraction => ({ n, d }));
  fc.assert(
    fc.property(fc.oneof(small, tie), fc.nat({ max: 18 }), mode, (value, decimals, rounding) => {
      expect(roundToUnits(value, decimals, rounding)).toBe(roundToUnits(large(value), decimals, rounding));
      expect(roundFraction(value, decimals, rounding)).toBe(roundFraction(large(value), decimals, rounding));
    }),
    { seed: 2022, numRuns: 5000 },
  );
});

test("a figure is the fraction rounded half-even to 12 decimals, whatever its denominator", () => {
  const divisor = fc.constantFrom(1, 2, 100, 3 * 2 ** 12, 2 ** 12, 2 ** 13, 5 ** 12, 5 ** 13, 1e12, 1e13);
  const value = fc.oneof(
    small,
    fc.tuple(numerator, divisor).map(([n, d]): Fraction => ({ n, d })),
  );
  fc.assert(
    fc.property(value, (fraction) => {
      expect(roundFigure(fraction)).toBe(roundFraction(large(fraction), 12, "half-even"));
    }),
    { seed: 2022, numRuns: 5000 },
  );
});

test("a fraction is compared with a decimal as with the fraction that it stands for", () => {
  const decimal = fc
    .tuple(fc.maxSafeInteger(), fc.nat({ max: 8 }))
    .map(([units, places]) => Number(`${units % 10 ** 15}e-${places}`));
  // The decimal itself, what is next to it by less than doubles tell, and anything.
  const beside = decimal.chain((bound) => {
    const { n, d } = parseNumeric(bound) as { n: number; d: number };
    const near = fc.integer({ min: -1, max: 1 }).map((step): Fraction => {
      const times = Math.max(1, Math.floor(Number.MAX_SAFE_INTEGER / (Math.abs(n) + d + 1)));
      return { n: n * times + step, d: d * times };
    });
    return fc.tuple(fc.oneof(near, small), fc.constant(bound));
  });
  fc.assert(
    fc.property(beside, ([value, bound]) => {
      const expected = Math.sign(compare(large(value), parseNumeric(bound) as Fraction));
      expect(Math.sign(compareWith(value, bound))).toBe(expected);
      expect(Math.sign(compareWith(value, parseNumeric(String(bound)) === null ? bound : String(bound)))).toBe(
        expected,
      );
    }),
    { seed: 2022, numRuns: 5000 },
  );
});

test("a fraction is not compared with what is no number", () => {
  expect(() => compareWith({ n: 1, d: 2 }, NaN)).toThrow(RangeError);
});

test("a double is read as the decimal that JavaScript prints for it", () => {
  const decimal = fc
    .tuple(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), fc.nat({ max: 8 }))
    .map(([units, places]) => Number(`${units}e-${places}`));
  // The neighbours of short decimals, which are other numbers.
  const neighbour = decimal.map((value) => value * (1 + Number.EPSILON));
  fc.assert(
    fc.property(fc.oneof(decimal, neighbour, fc.double({ min: -1e15, max: 1e15, noNaN: true })), (value) => {
      const read = parseNumeric(value);
      const [digits = "", exponent = "0"] = String(value).split("e");
      const places = (digits.split(".")[1] ?? "").length - Number(exponent);
      if (places > 20) {
        expect(read).toBeNull();
        return;
      }
      const written = { n: BigInt(digits.replace(".", "")), d: 1n };
      const power = { n: 10n ** BigInt(Math.abs(places)), d: 1n };
      const expected = places > 0 ? divide(written, power) : multiply(written, power);
      expect(read !== null && compare(read, expected)).toBe(0);
    }),
    { seed: 2022, numRuns: 5000 },
  );
  expect(isSmall(parseNumeric(37.25) as Fraction)).toBe(true);
});
