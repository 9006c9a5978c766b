import { Decimal } from "decimal.js";
import { expect, test } from "vitest";
import { squareRoot } from "../../../src/numeric/squareRoot.js";

test("roots are correctly rounded to 12 decimals", () => {
  expect(squareRoot({ n: 0n, d: 7n })).toBe(0);
  expect(squareRoot({ n: 9n, d: 4n })).toBe(1.5);
  expect(squareRoot({ n: 2n, d: 1n })).toBe(1.414213562373);
  expect(squareRoot({ n: 1n, d: 3n })).toBe(0.57735026919);
});

test("whole numbers decide where fifty digits do not", () => {
  // The root is half a unit above 1, and a hair more or less; the tie itself goes to the even neighbour.
  const [half, scale] = [2n * 10n ** 12n + 1n, 2n * 10n ** 12n];
  const hair = 10n ** 80n;
  expect(squareRoot({ n: half * half, d: scale * scale })).toBe(1);
  expect(squareRoot({ n: half * half * hair + 1n, d: scale * scale * hair })).toBe(1.000000000001);
  expect(squareRoot({ n: half * half * hair - 1n, d: scale * scale * hair })).toBe(1);
});

test("settings of the host's own Decimal change nothing", () => {
  const { precision } = Decimal;
  Decimal.set({ precision: 3 });
  try {
    expect(squareRoot({ n: 2n, d: 1n })).toBe(1.414213562373);
  } finally {
    Decimal.set({ precision });
  }
});
