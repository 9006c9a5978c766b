import { describe, expect, it } from "vitest";
import { apportion, type Part } from "../../../src/numeric/apportion.js";
import type { Fraction } from "../../../src/numeric/fraction.js";

function apportioned(total: number | bigint, parts: Readonly<Record<string, readonly [number, number]>>): unknown {
  const small = Object.entries(parts).map(([key, [n, d]]): Part => ({ key, size: { n, d } }));
  const large = Object.entries(parts).map(([key, [n, d]]): Part => ({ key, size: { n: BigInt(n), d: BigInt(d) } }));
  expect(apportion(large, 0, total)).toEqual(apportion(small, 0, total));
  return byKey(small, apportion(small, 0, total));
}

function part(key: string, n: number | bigint, d: number | bigint): Part {
  return { key, size: { n, d } as Fraction };
}

function byKey(parts: readonly Part[], rounded: readonly number[]): unknown {
  return Object.fromEntries(parts.map(({ key }, index) => [key, rounded[index]]));
}

describe("apportion", () => {
  it("gives what is missing to the largest remainders", () => {
    expect(apportioned(10, { a: [17, 5], b: [36, 10], c: [3, 1] })).toEqual({ a: 3, b: 4, c: 3 });
  });

  it("settles equal remainders by the larger part, then by key in code units", () => {
    expect(apportioned(8, { a: [5, 2], b: [11, 2] })).toEqual({ a: 2, b: 6 });
    expect(apportioned(5, { b: [5, 2], a: [5, 2] })).toEqual({ a: 3, b: 2 });
    expect(apportioned(5, { ab: [5, 2], aB: [5, 2] })).toEqual({ aB: 3, ab: 2 });
  });

  it("recognises equal remainders over different denominators", () => {
    expect(apportioned(1, { z: [1, 2], a: [3, 6] })).toEqual({ z: 0, a: 1 });
  });

  it("takes remainders for equal that differ by less than a root is known to", () => {
    const hair = 10n ** 60n;
    const parts: Part[] = [
      { key: "b", size: { n: 5n * hair - 1n, d: 2n * hair, rough: true } },
      { key: "a", size: { n: 1n, d: 2n } },
      { key: "c", size: { n: 3n * hair - 1n, d: hair, rough: true } },
    ];
    expect(byKey(parts, apportion(parts, 0, 6))).toEqual({ a: 0, b: 3, c: 3 });
  });

  it("adds nothing to whole parts", () => {
    expect(apportioned(6, { a: [0, 1], b: [6, 1] })).toEqual({ a: 0, b: 6 });
    expect(apportioned(0, {})).toEqual({});
  });

  it("rounds to decimals", () => {
    expect(apportion([part("a", 1, 3), part("b", 1, 3), part("c", 1, 3)], 2, 100)).toEqual([0.34, 0.33, 0.33]);
  });

  it("takes totals that no double counts", () => {
    const total = 10n ** 20n;
    const halves = [part("a", 10n ** 17n, 2n), part("b", 10n ** 17n, 2n)];
    expect(apportion(halves, 3, total)).toEqual([5e16, 5e16]);
  });
});
