import { isSsmeError, type Figure } from "ssme";
import { roundShares } from "ssme/aggregation";
import { describe, expect, test } from "vitest";

function shares(counts: Record<string, number>, denominator: number, answered = denominator): Record<string, Figure> {
  const states = { answered, dontKnow: 0, notApplicable: 0, unanswered: 0 };
  return Object.fromEntries(
    Object.entries(counts).map(([key, numerator]) => [
      key,
      { value: numerator / denominator, numerator, denominator, ...states },
    ]),
  );
}

const refused = (action: () => unknown): boolean => {
  try {
    action();
  } catch (error) {
    return isSsmeError(error, "invalid-argument");
  }
  return false;
};

describe("roundShares", () => {
  test("gives percentages that add to 100", () => {
    expect(roundShares(shares({ a: 1, b: 1, c: 4 }, 6))).toEqual({ a: 17, b: 16, c: 67 });
    expect(roundShares(shares({ a: 1, b: 1, c: 5 }, 7), { decimals: 1 })).toEqual({ a: 14.3, b: 14.3, c: 71.4 });
  });

  test("gives ties to the larger share and then to the first key", () => {
    // 12.5, 37.5 and 50: one unit is left for two halves.
    expect(roundShares(shares({ a: 1, b: 3, c: 4 }, 8))).toEqual({ a: 12, b: 38, c: 50 });
    expect(roundShares(shares({ z: 1, y: 1, rest: 6 }, 8))).toEqual({ z: 12, y: 13, rest: 75 });
  });

  test("keeps a gap: what adds to less than 1 adds to its rounded sum", () => {
    expect(roundShares(shares({ local: 46, national: 31, international: 13 }, 100))).toEqual({
      local: 46,
      national: 31,
      international: 13,
    });
  });

  test("leaves out figures without a value", () => {
    const { a, b } = shares({ a: 1, b: 2 }, 4);
    const withheld = { ...(b as Figure), value: null, numerator: 0, denominator: 0 };
    expect(roundShares({ a: a as Figure, b: withheld })).toEqual({ a: 25 });
    expect(roundShares({ b: withheld })).toEqual({});
  });

  test("takes percentages that go over 100 within their tolerance", () => {
    expect(roundShares(shares({ a: 303, b: 101 }, 400, 4))).toEqual({ a: 76, b: 25 });
  });

  test("takes sums too large for a double to hold exactly", () => {
    expect(roundShares(shares({ a: 2.5e21, b: 7.5e21 }, 1e22, 3))).toEqual({ a: 25, b: 75 });
  });

  test("keeps keys that are names of Object.prototype", () => {
    const figures = Object.fromEntries([["__proto__", shares({ a: 1 }, 1)["a"] as Figure]]);
    expect(Object.entries(roundShares(figures))).toEqual([["__proto__", 100]]);
  });

  test("refuses what is no distribution", () => {
    expect(refused(() => roundShares(shares({ a: 3, b: 3 }, 4)))).toBe(true);
    expect(refused(() => roundShares({ ...shares({ a: 1 }, 4), ...shares({ b: 1 }, 5) }))).toBe(true);
    expect(refused(() => roundShares(shares({ a: -1, b: 2 }, 1)))).toBe(true);
    expect(refused(() => roundShares(shares({ a: 1 }, 1), { decimals: 1.5 }))).toBe(true);
  });
});
