import fc from "fast-check";
import { expect, test } from "vitest";
import { compare } from "../../../src/numeric/fraction.js";
import { parseDecimal, printDecimal } from "../../../src/numeric/decimal.js";

test("a decimal is written in one way only", () => {
  expect(printDecimal({ n: 1250n, d: 1000n })).toBe("1.25");
  expect(printDecimal({ n: -1n, d: 8n })).toBe("-0.125");
  expect(printDecimal({ n: 0n, d: 100n })).toBe("0");
  expect(printDecimal({ n: -3000n, d: 100n })).toBe("-30");
  expect(() => printDecimal({ n: 1n, d: 3n })).toThrow(RangeError);
});

test("what is written is read back, whatever its size", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }), fc.nat({ max: 30 }), (n, places) => {
      const d = 10n ** BigInt(places);
      expect(compare(parseDecimal(printDecimal({ n, d })), { n, d })).toBe(0);
    }),
    { seed: 2022 },
  );
});

test("doubles are read as JavaScript prints them", () => {
  expect(parseDecimal(String(1e-7))).toEqual({ n: 1n, d: 10n ** 7n });
  expect(parseDecimal(String(1.5e22))).toEqual({ n: 15n * 10n ** 21n, d: 1n });
});
