import { describe, expect, it } from "vitest";
import { compare, large, parseNumeric, reduce, type Fraction } from "../../../src/numeric/fraction.js";

describe("parseNumeric", () => {
  it.each<[number | string, bigint, bigint]>([
    [0.1, 1n, 10n],
    ["0.10", 1n, 10n],
    ["-0.35", -7n, 20n],
    ["+12", 12n, 1n],
    ["007", 7n, 1n],
    [-0, 0n, 1n],
    [1e-7, 1n, 10n ** 7n],
    [1.5e-9, 3n, 2n * 10n ** 9n],
    [1e15, 10n ** 15n, 1n],
    ["-1000000000000000", -(10n ** 15n), 1n],
    ["0.00000000000000000001", 1n, 10n ** 20n],
    [0.1 + 0.2, 30000000000000004n / 4n, 10n ** 17n / 4n],
  ])("reads %s exactly as it is written", (value, n, d) => {
    const read = parseNumeric(value);
    expect(read).not.toBeNull();
    expect(large(reduce(read as Fraction))).toEqual({ n, d });
  });

  it.each<unknown>([
    [NaN],
    [Infinity],
    [-Infinity],
    [1e21],
    [1.0000001e15],
    ["1000000000000001"],
    ["1e400"],
    ["1e3"],
    [""],
    [" "],
    [" 1"],
    ["1 "],
    ["1,5"],
    ["1.000,5"],
    [".5"],
    ["5."],
    ["--1"],
    ["0x10"],
    ["١٢"],
    ["0.000000000000000000001"],
    [5e-324],
    ["1".repeat(41)],
    ["1\n"],
    [null],
    [undefined],
    [true],
    [12n],
    [["1"]],
    [{}],
  ])("refuses %s", (value) => {
    expect(parseNumeric(value)).toBeNull();
  });
});

describe("compare", () => {
  it("tells exact numbers apart however near they are, and rough ones no nearer than 1e-40", () => {
    const one: Fraction = { n: 1n, d: 1n };
    const near: Fraction = { n: 10n ** 50n + 1n, d: 10n ** 50n };
    expect(compare(near, one)).toBeGreaterThan(0);
    expect(compare({ ...near, rough: true }, one)).toBe(0);
    const farther: Fraction = { n: 10n ** 39n + 1n, d: 10n ** 39n, rough: true };
    expect(compare(farther, one)).toBeGreaterThan(0);
    expect(compare(one, farther)).toBeLessThan(0);
  });
});
