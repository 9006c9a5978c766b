import { Decimal } from "decimal.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { squareRoot } from "../../../src/numeric/squareRoot.js";

/** Another implementation. */
const Exact = Decimal.clone({ defaults: true, precision: 160 });

test("roots are correctly rounded to 12 decimals", () => {
  expect(squareRoot({ n: 0n, d: 7n })).toBe(0);
  expect(squareRoot({ n: 9n, d: 4n })).toBe(1.5);
  expect(squareRoot({ n: 2n, d: 1n })).toBe(1.414213562373);
  expect(squareRoot({ n: 1n, d: 3n })).toBe(0.57735026919);
});

test("a hair above or below the middle decides, and a tie goes to the even neighbour", () => {
  // The root is half a unit above 1, and a hair more or less; the tie itself goes to the even neighbour.
  const [half, scale] = [2n * 10n ** 12n + 1n, 2n * 10n ** 12n];
  const hair = 10n ** 80n;
  expect(squareRoot({ n: half * half, d: scale * scale })).toBe(1);
  expect(squareRoot({ n: half * half * hair + 1n, d: scale * scale * hair })).toBe(1.000000000001);
  expect(squareRoot({ n: half * half * hair - 1n, d: scale * scale * hair })).toBe(1);
});

test("roots of numbers of any size are those of decimal.js", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 40n }), fc.bigInt({ min: 1n, max: 10n ** 40n }), (n, d) => {
      const root = new Exact(n.toString()).div(d.toString()).sqrt();
      expect(squareRoot({ n, d })).toBe(Number(root.toFixed(12, Decimal.ROUND_HALF_EVEN)));
    }),
    { seed: 2022, numRuns: 300 },
  );
});
