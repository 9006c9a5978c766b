import { describe, expect, it } from "vitest";
import { multipleOfSums, wholeNumbers } from "../../../src/numeric/wholeNumbers.js";

describe("wholeNumbers", () => {
  it("puts fractions over their least common denominator", () => {
    const fractions = [
      { n: 1, d: 2 },
      { n: 4, d: 6 },
      { n: 0, d: 5 },
    ];
    expect(wholeNumbers(fractions)).toEqual({ numbers: [3, 4, 0], over: 6 });
  });

  it("gives nothing where a double does not hold them", () => {
    expect(wholeNumbers([{ n: 1n, d: 3n ** 40n }])).toBeNull();
  });
});

describe("multipleOfSums", () => {
  it("is divided by whatever some of the weights add up to", () => {
    expect(multipleOfSums([1, 1, 1, 1, 1], 100)).toBe(60);
    expect(multipleOfSums([2, 3], 100)).toBe(30);
  });

  it("gives nothing above the limit, however many the weights are", () => {
    expect(multipleOfSums([2, 3], 29)).toBeNull();
    expect(
      multipleOfSums(
        Array.from({ length: 10_000 }, (_, index) => index + 1),
        1e14,
      ),
    ).toBeNull();
  });
});
