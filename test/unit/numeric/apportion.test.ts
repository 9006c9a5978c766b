import { describe, expect, it } from "vitest";
import { apportion, apportionWhole, makeWholeParts, type Part } from "../../../src/numeric/apportion.js";

function apportioned(total: number, parts: Readonly<Record<string, readonly [number, number]>>): unknown {
  const list = Object.entries(parts).map(([key, [n, d]]): Part => ({ key, units: { n, d } }));
  const keys = Object.keys(parts);
  const d = Object.values(parts).reduce((product, part) => product * part[1], 1);
  const room = makeWholeParts(keys.length);
  Object.values(parts).forEach(([n, over], at) => (room.sizes[at] = (n * d) / over));
  const rounded = byKey(list, apportion(list, BigInt(total)));
  apportionWhole(keys, room, d, total);
  expect(Object.fromEntries(keys.map((key, at) => [key, room.rounded[at]]))).toEqual(rounded);
  return rounded;
}

function byKey(parts: readonly Part[], rounded: readonly bigint[]): unknown {
  return Object.fromEntries(parts.map(({ key }, index) => [key, Number(rounded[index])]));
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
      { key: "b", units: { n: 5n * hair - 1n, d: 2n * hair, rough: true } },
      { key: "a", units: { n: 1n, d: 2n } },
      { key: "c", units: { n: 3n * hair - 1n, d: hair, rough: true } },
    ];
    expect(byKey(parts, apportion(parts, 6n))).toEqual({ a: 0, b: 3, c: 3 });
  });

  it("adds nothing to whole parts", () => {
    expect(apportioned(6, { a: [0, 1], b: [6, 1] })).toEqual({ a: 0, b: 6 });
    expect(apportioned(0, {})).toEqual({});
  });

  it("takes numbers that no double holds", () => {
    const many = 10n ** 20n;
    const parts: Part[] = [
      { key: "a", units: { n: 2n * many + 1n, d: 4n } },
      { key: "b", units: { n: 2n * many + 3n, d: 4n } },
    ];
    expect(apportion(parts, many + 1n)).toEqual([many / 2n, many / 2n + 1n]);
  });
});
