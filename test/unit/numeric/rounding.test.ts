import { describe, expect, it } from "vitest";
import { fraction, type Fraction } from "../../../src/numeric/fraction.js";
import { roundFigure, roundFraction, type RoundingMode } from "../../../src/numeric/rounding.js";

function rounded(value: string, decimals: number): Record<RoundingMode, number> {
  const of = (mode: RoundingMode): number => roundFraction(fraction(value), decimals, mode);
  return { "half-up": of("half-up"), "half-even": of("half-even"), down: of("down") };
}

describe("rounding", () => {
  it.each([
    ["2.5", 0, 3, 2, 2],
    ["3.5", 0, 4, 4, 3],
    ["-2.5", 0, -3, -2, -2],
    ["-3.5", 0, -4, -4, -3],
    ["2.4999999999999999999", 0, 2, 2, 2],
    ["2.5000000000000000001", 0, 3, 3, 2],
    ["-2.5000000000000000001", 0, -3, -3, -2],
    // No double is exactly 1.005 or 1.015: binary rounding gives 1 and 1.01 for both.
    ["1.005", 2, 1.01, 1, 1],
    ["1.015", 2, 1.02, 1.02, 1.01],
    ["-1.005", 2, -1.01, -1, -1],
    ["74.995", 2, 75, 75, 74.99],
    ["0.1", 4, 0.1, 0.1, 0.1],
    ["12345678.9", 0, 12345679, 12345679, 12345678],
  ])("rounds %s to %i decimals", (value, decimals, halfUp, halfEven, down) => {
    expect(rounded(value, decimals)).toEqual({ "half-up": halfUp, "half-even": halfEven, down });
  });

  it("takes a fraction exactly that no decimal can write", () => {
    const third: Fraction = { n: 1n, d: 3n };
    const twoThirds: Fraction = { n: -2n, d: 3n };
    expect(roundFraction(third, 4, "half-up")).toBe(0.3333);
    expect(roundFraction(twoThirds, 4, "half-up")).toBe(-0.6667);
    expect(roundFraction(twoThirds, 4, "down")).toBe(-0.6666);
    expect(roundFigure(twoThirds)).toBe(-0.666666666667);
  });

  it("gives zero no sign", () => {
    expect(roundFraction(fraction("-0.2"), 0, "half-up")).toBe(0);
    expect(roundFraction(fraction("-0.9"), 0, "down")).toBe(0);
    expect(roundFraction(fraction("-0.5"), 0, "half-even")).toBe(0);
  });

  it("finds the tie in a root that comes out even but for its last digits", () => {
    const justBelow: Fraction = { n: 25n * 10n ** 58n - 1n, d: 10n ** 59n, rough: true };
    const exact: Fraction = { n: justBelow.n, d: justBelow.d };
    expect(roundFraction(justBelow, 0, "half-up")).toBe(3);
    expect(roundFraction(justBelow, 0, "half-even")).toBe(2);
    expect(roundFraction(exact, 0, "half-up")).toBe(2);
    const justBelowWhole: Fraction = { n: 3n * 10n ** 59n - 1n, d: 10n ** 59n, rough: true };
    expect(roundFraction(justBelowWhole, 0, "down")).toBe(3);
  });
});
