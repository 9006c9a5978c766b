import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addValue, mergeValues, noValues, ranked, type DistinctValues } from "../../src/aggregation/distinctValues.js";
import { fractionOf, product, type ExactNumber } from "../../src/aggregation/exactNumber.js";
import {
  addRounded,
  addRoundedSquare,
  addSums,
  addTo,
  emptySum,
  type ExactSum,
} from "../../src/aggregation/exactSum.js";
import { large, type Fraction } from "../../src/numeric/fraction.js";
import { quantile } from "../../src/numeric/quantiles.js";

const seed = { seed: 2022 };

/** Decimals as answers give them: short and long ones, as numbers and as texts that no double stands for. */
const decimal: fc.Arbitrary<ExactNumber> = fc
  .oneof(
    fc.integer({ min: -50, max: 500 }),
    fc.integer({ min: -99_999, max: 99_999 }).map((units) => units / 100),
    fc.tuple(fc.maxSafeNat(), fc.nat({ max: 15 })).map(([units, places]) => Number(`${units}e-${places}`)),
    fc.constantFrom(1e15, -1e15, 1e-7, 0.1 + 0.2, 8e12, 8e12 + 1, 0, 999_999.999999, 0.000001),
    fc
      .tuple(fc.bigInt(-(10n ** 34n), 10n ** 34n), fc.nat({ max: 20 }))
      .map(([n, places]) => large({ n, d: 10n ** BigInt(places) })),
  )
  .filter((value) => typeof value !== "number" || Math.abs(value) <= 1e15);

/** Nothing of the library: the sum of decimals in units of 10^−40, as text. */
function naiveSum(values: readonly ExactNumber[]): string {
  const units = values.reduce((sum, value) => sum + unitsOf(fractionOf(value)), 0n);
  const digits = (units < 0n ? -units : units).toString().padStart(41, "0");
  const text = `${digits.slice(0, -40)}.${digits.slice(-40)}`.replace(/\.?0+$/, "");
  return `${units < 0n ? "-" : ""}${text}`;
}

function unitsOf(value: Fraction): bigint {
  const { n, d } = large(value);
  return (n * 10n ** 40n) / d;
}

const written = (state: unknown): unknown => JSON.parse(JSON.stringify(state));

/** Adds the values in two parts, the second to what was written of the first or apart; gives what is written of all. */
function inParts<State>(
  values: readonly ExactNumber[],
  {
    empty,
    add,
    merge,
  }: { empty: State; add: (state: State, value: ExactNumber) => State; merge: (a: State, b: State) => State },
): unknown[] {
  const middle = values.length >> 1;
  const [left, right] = [values.slice(0, middle), values.slice(middle)];
  const whole = values.reduce(add, empty);
  const continued = right.reduce(add, written(left.reduce(add, empty)) as State);
  const merged = merge(right.reduce(add, empty), written(left.reduce(add, empty)) as State);
  return [whole, continued, merged, merge(empty, whole), merge(whole, empty)].map(written);
}

describe("a sum", () => {
  test("of decimals is exact, however it is split, written and merged", () => {
    fc.assert(
      fc.property(fc.array(decimal, { maxLength: 30 }), (values) => {
        const all = inParts<ExactSum>(values, { empty: emptySum, add: addTo, merge: addSums });
        expect(all).toEqual(all.map(() => naiveSum(values)));
      }),
      { ...seed, numRuns: 2000 },
    );
  });

  test("of many numbers stays exact where doubles would not", () => {
    let sum: ExactSum = emptySum;
    for (let index = 0; index < 5000; index += 1) sum = addTo(sum, 7_999_999_999_999);
    for (let index = 0; index < 5000; index += 1) sum = addTo(sum, 999_999.999999);
    // 5000 · (7999999999999 + 999999.999999)
    expect(written(sum)).toBe("40000004999994999.995");
  });

  test("of products is exact", () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        const [x, y] = [large(fractionOf(a)), large(fractionOf(b))];
        expect(written(addTo(emptySum, product(a, b)))).toBe(naiveSum([{ n: x.n * y.n, d: x.d * y.d }]));
      }),
      { ...seed, numRuns: 1000 },
    );
  });

  const ratio = fc.oneof(
    fc.tuple(fc.nat({ max: 100_000 }), fc.integer({ min: 1, max: 5000 })),
    fc.tuple(fc.maxSafeNat(), fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER })),
    // Ties at the nineteenth decimal: odd multiples of a half.
    fc.tuple(
      fc.nat({ max: 1_000_000 }).map((n) => 2 * n + 1),
      fc.constantFrom(2 ** 19, 2 ** 20, 2 ** 19 * 5),
    ),
    fc.tuple(
      fc.nat({ max: 1000 }).map((n) => -n),
      fc.integer({ min: 1, max: 5000 }),
    ),
  );

  test("of fractions takes each rounded half-even to 18 decimals, and its square", () => {
    fc.assert(
      fc.property(fc.array(ratio, { maxLength: 20 }), (ratios) => {
        const rounded = ratios.map(([n, d]) => {
          const [top, bottom] = [BigInt(Math.abs(n)) * 10n ** 18n, BigInt(d)];
          const [floor, rest] = [top / bottom, top % bottom];
          const units = floor + (2n * rest > bottom || (2n * rest === bottom && floor % 2n === 1n) ? 1n : 0n);
          return n < 0 ? -units : units;
        });
        const fractions = ratios.map(([n, d]) => ({ n, d }));
        const sum = fractions.reduce<ExactSum>(addRounded, emptySum);
        expect(written(sum)).toBe(naiveSum(rounded.map((n) => ({ n, d: 10n ** 18n }))));
        const squares = fractions.reduce<ExactSum>(addRoundedSquare, emptySum);
        expect(written(squares)).toBe(naiveSum(rounded.map((n) => ({ n: n * n, d: 10n ** 36n }))));
      }),
      { ...seed, numRuns: 2000 },
    );
  });
});

describe("distinct values", () => {
  test("are counted by what they are, not by how they were given, in one way only", () => {
    fc.assert(
      fc.property(fc.array(decimal, { maxLength: 30 }), (values) => {
        const counts = new Map<string, number>();
        for (const value of values) {
          const text = naiveSum([value]);
          counts.set(text, (counts.get(text) ?? 0) + 1);
        }
        const expected = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
        const all = inParts<DistinctValues>(values, { empty: noValues, add: addValue, merge: mergeValues });
        expect(all).toEqual(all.map(() => expected));
      }),
      { ...seed, numRuns: 1000 },
    );
  });

  test("have quantiles between their neighbours, whether open or written", () => {
    const quarter: Fraction = { n: 1, d: 4 };
    fc.assert(
      fc.property(fc.array(decimal, { minLength: 1, maxLength: 30 }), (values) => {
        const open = values.reduce<DistinctValues>(addValue, noValues);
        const sorted = values.map((value) => unitsOf(fractionOf(value))).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
        const place = values.length - 1;
        const below = sorted[Math.floor(place / 4)]!;
        const above = sorted[Math.ceil(place / 4)]!;
        const expected = 4n * below + BigInt(place % 4) * (above - below);
        for (const state of [open, written(open) as DistinctValues]) {
          const { n, d } = large(quantile(ranked(state), quarter));
          expect(4n * n * 10n ** 40n).toBe(expected * d);
        }
      }),
      { ...seed, numRuns: 1000 },
    );
  });
});
