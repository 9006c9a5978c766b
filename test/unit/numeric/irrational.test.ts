import { Decimal } from "decimal.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { large, type Fraction, type LargeFraction } from "../../../src/numeric/fraction.js";
import { geometricMean, logarithmicPosition } from "../../../src/numeric/irrational.js";

/** Another implementation, with far more digits than are promised. */
const Exact = Decimal.clone({ defaults: true, precision: 160 });

function decimal(value: Fraction): Decimal {
  const { n, d } = large(value);
  return new Exact(n.toString()).div(d.toString());
}

/** Decimals above 0 as a methodology may hold them: up to 1e15, with 20 decimals. */
const FINEST = 10n ** 20n;
const positive = fc.bigInt({ min: 1n, max: 10n ** 35n }).map((n): LargeFraction => ({ n, d: FINEST }));
/** Numbers from 0 to 1, without 0. */
const part = fc
  .tuple(fc.bigInt({ min: 1n, max: 10n ** 20n }), fc.bigInt({ min: 1n, max: 10n ** 20n }))
  .map(([a, b]): Fraction => (a < b ? { n: a, d: b } : { n: b, d: a }));

test("a geometric mean is within 1e-50 of the true one", () => {
  const items = fc.array(fc.record({ value: part, weight: positive }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(items, (weighted) => {
      const total = weighted.reduce((sum, { weight }) => sum.add(decimal(weight)), new Exact(0));
      const mean = weighted
        .reduce((sum, { value, weight }) => sum.add(decimal(value).ln().mul(decimal(weight))), new Exact(0))
        .div(total)
        .exp();
      expect(decimal(geometricMean(weighted)).sub(mean).abs().lt("1e-50")).toBe(true);
    }),
    { seed: 2022, numRuns: 200 },
  );
});

test("a position on a logarithmic scale is within 1e-50 of the true one, however near its ends are", () => {
  const near = ({ n }: LargeFraction): LargeFraction => ({ n: n + 1n, d: FINEST });
  const ends = fc.oneof(
    fc.tuple(positive, positive),
    positive.map((a): [LargeFraction, LargeFraction] => [a, near(a)]),
    positive.map((a): [LargeFraction, LargeFraction] => [near(a), a]),
  );
  fc.assert(
    fc.property(ends, fc.integer({ min: 1, max: 99 }), ([a, b], percent) => {
      fc.pre(a.n * b.d !== b.n * a.d);
      const x: Fraction = {
        n: a.n * b.d * BigInt(100 - percent) + b.n * a.d * BigInt(percent),
        d: a.d * b.d * 100n,
      };
      const position = decimal(x)
        .div(decimal(a))
        .ln()
        .div(decimal(b).div(decimal(a)).ln());
      expect(
        decimal(logarithmicPosition(x, a, b))
          .sub(position)
          .abs()
          .lt("1e-50"),
      ).toBe(true);
    }),
    { seed: 2022, numRuns: 200 },
  );
});

test("the mean of equal numbers is that number, exactly", () => {
  const third = { n: 1n, d: 3n };
  const weight = { n: 1n, d: 1n };
  const items = [
    { value: third, weight },
    { value: { n: 2n, d: 6n }, weight },
  ];
  expect(geometricMean(items)).toEqual(third);
});

test("a root or a logarithm that happens to be a decimal comes out as that decimal", () => {
  const weight = { n: 1n, d: 1n };
  const mean = geometricMean([1n, 4n].map((n) => ({ value: { n, d: 25n }, weight })));
  expect(decimal(mean).toString()).toBe("0.08");
  const [x, low, high] = [1000n, 10n, 10n ** 5n].map((n): Fraction => ({ n, d: 1n })) as [Fraction, Fraction, Fraction];
  expect(decimal(logarithmicPosition(x, low, high)).toString()).toBe("0.5");
  expect(decimal(logarithmicPosition(x, high, low)).toString()).toBe("0.5");
});
