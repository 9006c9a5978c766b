import { describe, expect, it } from "vitest";
import { apportion, type Part } from "../../../src/numeric/apportion.js";

function apportioned(total: bigint, parts: Readonly<Record<string, readonly [bigint, bigint]>>): unknown {
  const list = Object.entries(parts).map(([key, [n, d]]): Part => ({ key, units: { n, d } }));
  return Object.fromEntries(apportion(list, total));
}

describe("apportion", () => {
  it("gives what is missing to the largest remainders", () => {
    expect(apportioned(10n, { a: [17n, 5n], b: [36n, 10n], c: [3n, 1n] })).toEqual({ a: 3n, b: 4n, c: 3n });
  });

  it("settles equal remainders by the larger part, then by key in code units", () => {
    expect(apportioned(8n, { a: [5n, 2n], b: [11n, 2n] })).toEqual({ a: 2n, b: 6n });
    expect(apportioned(5n, { b: [5n, 2n], a: [5n, 2n] })).toEqual({ a: 3n, b: 2n });
    expect(apportioned(5n, { ab: [5n, 2n], aB: [5n, 2n] })).toEqual({ aB: 3n, ab: 2n });
  });

  it("recognises equal remainders over different denominators", () => {
    expect(apportioned(1n, { z: [1n, 2n], a: [3n, 6n] })).toEqual({ z: 0n, a: 1n });
  });

  it("takes remainders for equal that differ by less than a root is known to", () => {
    const hair = 10n ** 60n;
    const parts: Part[] = [
      { key: "b", units: { n: 5n * hair - 1n, d: 2n * hair, rough: true } },
      { key: "a", units: { n: 1n, d: 2n } },
      { key: "c", units: { n: 3n * hair - 1n, d: hair, rough: true } },
    ];
    expect(Object.fromEntries(apportion(parts, 6n))).toEqual({ a: 0n, b: 3n, c: 3n });
  });

  it("adds nothing to whole parts", () => {
    expect(apportioned(6n, { a: [0n, 1n], b: [6n, 1n] })).toEqual({ a: 0n, b: 6n });
    expect(apportioned(0n, {})).toEqual({});
  });
});
