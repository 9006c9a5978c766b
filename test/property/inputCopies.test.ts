import fc from "fast-check";
import { ssme2022, type Assessment, type Methodology } from "ssme";
import { parseAssessment } from "ssme/input";
import { describe, expect, test } from "vitest";
import { assessmentSchema } from "../../src/input/assessmentSchema.js";
import { copyValid } from "../../src/input/copying/copyValid.js";
import { readAssessment } from "../../src/input/readAssessment.js";
import { readPlain } from "../../src/input/readPlain.js";
import { oddMethodology } from "../unit/input/oddMethodology.js";
import { hostileValue, validAssessment } from "./inputArbitraries.js";

const seed = { seed: 2022 };
const methodology = ssme2022 as unknown as Methodology;
const assessment = validAssessment(ssme2022);

/** What the schemas read, without the copying that most inputs take instead; null with any fault. */
function readBySchemas(input: unknown, by: Methodology): Assessment | null {
  const { faults, valid } = readAssessment(readPlain(input, assessmentSchema(by).depth).value, by);
  return faults.length === 0 ? valid : null;
}

/** Equal in everything that can be seen: types, prototypes, absent keys, the order of keys. */
function expectSame(copied: unknown, read: unknown): void {
  expect(copied).toStrictEqual(read);
  expect(JSON.stringify(copied)).toBe(JSON.stringify(read));
}

type Holder = Record<PropertyKey, unknown>;
/** A way to change what a property of an object holds, or the object itself; it gives what takes the object's place. */
type Twist = (holder: Holder, key: string, other: unknown) => unknown;

const twists: Readonly<Record<string, Twist>> = {
  nothing: (holder) => holder,
  replaced: (holder, key, other) => ({ ...holder, [key]: other }),
  absent: (holder, key) => Object.fromEntries(Object.entries(holder).filter(([name]) => name !== key)),
  undefined: (holder, key) => ({ ...holder, [key]: undefined }),
  null: (holder, key) => ({ ...holder, [key]: null }),
  negativeZero: (holder, key) => ({ ...holder, [key]: -0 }),
  asText: (holder, key) => ({ ...holder, [key]: String(holder[key]) }),
  untrimmed: (holder, key) => ({ ...holder, [key]: `${String(holder[key])} ` }),
  increased: (holder, key) => ({ ...holder, [key]: Number(holder[key]) + 1 }),
  unknownKey: (holder, key, other) => ({ ...holder, [`${key}x`]: other }),
  unknownAbsent: (holder) => ({ ...holder, unknown: undefined }),
  prototypeKey: (holder, key) =>
    Object.defineProperty({ ...holder }, "__proto__", { value: holder[key], enumerable: true }),
  symbol: (holder) => ({ ...holder, [Symbol("x")]: 1 }),
  reversed: (holder) => Object.fromEntries(Object.entries(holder).reverse()),
  nullPrototype: (holder) => Object.assign(Object.create(null) as object, holder),
  inherited: (holder) => Object.create(holder) as unknown,
  instance: (holder) => Object.assign(new Error("not plain"), holder),
  hidden: (holder, key) => Object.defineProperty({ ...holder }, key, { enumerable: false }),
  hiddenForUnknown: (holder, key) =>
    Object.defineProperty({ ...holder, unknown: undefined }, key, { enumerable: false }),
  getter: (holder, key) => withGetter(holder, key, () => holder[key]),
  changing: (holder, key, other) => {
    let reads = 0;
    return withGetter(holder, key, () => ((reads += 1) === 1 ? holder[key] : other));
  },
  improving: (holder, key, other) => {
    let reads = 0;
    return withGetter(holder, key, () => ((reads += 1) === 1 ? other : holder[key]));
  },
  throwing: (holder, key) =>
    withGetter(holder, key, () => {
      throw new Error("This value cannot be read.");
    }),
  list: (holder) => Object.values(holder),
  sparse: (holder, key) => ({ ...holder, [key]: Object.assign(new Array(2), { 1: holder[key] }) }),
  repeated: (holder, key) => ({ ...holder, [key]: [holder[key], holder[key]].flat() }),
  endless: (holder, key) => ({ ...holder, [key]: new Array(5000).fill(holder[key]) }),
  proxy: (holder) => new Proxy(holder, {}),
  proxyOfList: (holder, key) => ({ ...holder, [key]: new Proxy([holder[key]].flat(), {}) }),
  lyingProxy: (holder, key, other) => {
    let reads = 0;
    return new Proxy(holder, {
      get: (target, name) => (name === key && (reads += 1) > 1 ? other : target[name]),
    });
  },
  forgetfulProxy: (holder, key) =>
    new Proxy(holder, { ownKeys: (target) => Reflect.ownKeys(target).filter((name) => name !== key) }),
};

function withGetter(holder: Holder, key: string, get: () => unknown): unknown {
  return Object.defineProperty({ ...holder }, key, { get, enumerable: true });
}

/** Twists the property at a place, of which there are none beyond what is there. */
function twisted(value: unknown, place: readonly number[], twist: Twist, other: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const holder = value as Holder;
  const keys = Object.keys(holder);
  const [index = 0, ...below] = place;
  const key = keys[index % Math.max(keys.length, 1)];
  if (key === undefined) return value;
  const inner = holder[key];
  const isInside = below.length > 0 && typeof inner === "object" && inner !== null && !Array.isArray(inner);
  return isInside ? { ...holder, [key]: twisted(inner, below, twist, other) } : twist(holder, key, other);
}

const place = fc.array(fc.nat({ max: 1000 }), { minLength: 1, maxLength: 4 });

describe("the copy of a valid assessment", () => {
  test("is made, and is what the schemas read, whatever the order of its keys", () => {
    fc.assert(
      fc.property(assessment, (given) => {
        expectSame(copyValid(given, methodology), readBySchemas(given, methodology));
        const reversed = reverseKeys(given);
        const copied = copyValid(reversed, methodology);
        expectSame(copied, readBySchemas(reversed, methodology));
        expect(copied).toEqual(given);
        expect(copied).not.toBe(given);
      }),
      { ...seed, numRuns: 300 },
    );
  }, 60_000);

  test("leaves out what is null or undefined, as the schemas do", () => {
    const given = {
      evidence: undefined,
      informants: null,
      origin: "example",
      wave: 2022,
      answers: { strategy: null, focus: { department: null }, governance: { manager: true, rules: undefined } },
      cluster: { predecessors: null, name: "A", id: "a" },
    };
    const copied = copyValid(given, methodology);
    expectSame(copied, readBySchemas(given, methodology));
    expect(JSON.stringify(copied)).toBe(
      '{"cluster":{"id":"a","name":"A"},"wave":2022,"origin":"example","answers":{"focus":{},"governance":{"manager":true}}}',
    );
  });

  // No strict equality: it takes the answer called `constructor` for the constructor.
  test("is made with groups inside groups and with names that every object inherits", () => {
    const identity = { cluster: { id: "a", name: "A" }, wave: 2022, origin: "example" };
    for (const answers of [
      {},
      { constructor: { toString: true, valueOf: "hasOwnProperty" } },
      { nested: { inner: { year: "2000", share: { rest: 4.5, constructor: 5 } } } },
      { nested: { inner: { year: 2000, share: { rest: 5, constructor: 5 } } } },
      { nested: { inner: { share: { constructor: 10 } } } },
      { nested: { inner: { share: { constructor: 9 } } } },
      { nested: { inner: { share: {} } } },
      { constructor: {}, nested: { inner: {} } },
    ]) {
      const input = { ...identity, answers };
      const [copied, read] = [copyValid(input, oddMethodology), readBySchemas(input, oddMethodology)];
      expect(copied).toEqual(read);
      expect(JSON.stringify(copied)).toBe(JSON.stringify(read));
    }
  });
});

describe("of anything else", () => {
  test("there is either no copy, or the same as the schemas read", () => {
    const seen = Object.fromEntries(Object.keys(twists).map((name) => [name, { copied: 0, left: 0 }]));
    const sample = fc.sample(assessment, { ...seed, numRuns: 30 });
    fc.assert(
      fc.property(
        fc.constantFrom(...sample),
        fc.constantFrom(...Object.keys(twists)),
        place,
        hostileValue,
        (given, name, at, other) => {
          const build = (): unknown => twisted(given, at, twists[name]!, other);
          const copied = copyValid(build(), methodology);
          seen[name]![copied === null ? "left" : "copied"] += 1;
          if (copied !== null) expectSame(copied, readBySchemas(build(), methodology));
          // Values that change between two readings are no reason to accept what is not valid.
          const parsed = parseAssessment(build(), ssme2022);
          if (parsed.ok) expectSame(parsed.value, readBySchemas(parsed.value, methodology));
        },
      ),
      { ...seed, numRuns: 4000 },
    );
    // What makes no difference is copied; what cannot be valid is left.
    for (const name of ["nothing", "absent", "undefined", "reversed", "nullPrototype", "getter", "symbol", "proxy"])
      expect({ name, copied: seen[name]!.copied > 0 }).toEqual({ name, copied: true });
    for (const name of ["unknownKey", "instance", "throwing", "endless"])
      expect({ name, ...seen[name]!, left: seen[name]!.left > 0 }).toEqual({ name, copied: 0, left: true });
  }, 120_000);

  test("a part that is null is no absent part, even where 0 would be right", () => {
    const withParts = (parts: unknown): unknown => ({
      cluster: { id: "a", name: "A" },
      wave: 2022,
      origin: "example",
      answers: { nested: { inner: { share: parts } } },
    });
    expect(copyValid(withParts({ constructor: 10, rest: 0 }), oddMethodology)).not.toBeNull();
    expect(copyValid(withParts({ constructor: 10, rest: undefined }), oddMethodology)).not.toBeNull();
    expect(copyValid(withParts({ constructor: 10, rest: null }), oddMethodology)).toBeNull();
    expect(readBySchemas(withParts({ constructor: 10, rest: null }), oddMethodology)).toBeNull();
  });

  test("instead of an assessment there is none", () => {
    fc.assert(
      fc.property(hostileValue, (value) => {
        expect(copyValid(value, methodology)).toBeNull();
      }),
      { ...seed, numRuns: 500 },
    );
  });
});

function reverseKeys(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reverseKeys(inner)]),
  );
}
