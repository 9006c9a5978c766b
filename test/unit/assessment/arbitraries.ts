import fc from "fast-check";
import type { Indicator, Unit } from "../../../src/methodology/indicator.js";
import type { NodeProvenance } from "../../../src/methodology/provenance.js";

const text = { es: "x", en: "x" };
const provenance: NodeProvenance = { item: { status: "assumed", source: "test" } };
const common = { name: text, question: text, provenance };

/** Names of options, some of which every JavaScript object inherits. */
const names = ["none", "a", "b", "constructor", "toString", "valueOf", "c", "d"];
const options = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, { name: text }]));
const someNames = fc.shuffledSubarray(names, { minLength: 2 });

const units: readonly Unit[] = [
  { kind: "count", of: text },
  { kind: "money", currency: "COP", scale: 1, yearsBefore: 1, of: text },
  { kind: "percent" },
  { kind: "ratio", of: text },
  { kind: "year" },
];

/** Any indicator, as far as it matters for reading its answers. */
export const anyIndicator: fc.Arbitrary<Indicator> = fc
  .tuple(
    fc.boolean(),
    fc.oneof(
      fc.constant({ kind: "flag" as const, ...common }),
      someNames.map((ids) => ({ kind: "choice" as const, options: options(ids), ...common })),
      fc.tuple(fc.boolean(), someNames).map(([isExclusive, ids]) => ({
        kind: "choices" as const,
        options: options(ids),
        ...(isExclusive ? { exclusive: ids[0]! } : {}),
        ...common,
      })),
      fc.constantFrom(...units).map((unit) => ({ kind: "quantity" as const, unit, ...common })),
      fc
        .record({
          ids: someNames,
          whole: fc.constantFrom("percent", "percent", "sum", { value: 10 }),
          tolerance: fc.constantFrom(undefined, 0, "0.5", 0.1, 1e-7, "0.00000000000000000001", 100),
        })
        .map(({ ids, whole, tolerance }) => ({
          kind: "shares" as const,
          categories: options(ids),
          notStated: ids[0]!,
          whole: whole as "percent",
          ...(tolerance === undefined ? {} : { tolerance }),
          ...common,
        })),
    ),
  )
  .map(([mayNotApply, indicator]) => (mayNotApply ? { ...indicator, notApplicable: text } : indicator));

/** Decimals near every limit, and with more digits than a double holds. */
const decimal = fc.oneof(
  fc.constantFrom(
    ...[
      "0",
      "-0",
      "+7",
      "007",
      "12.0",
      "12.50",
      "1.",
      ".5",
      "1..2",
      "1.2.3",
      "--1",
      "+",
      "-",
      "",
      " 1",
      "1 ",
      "1e3",
      "٣",
    ],
    ...["1900", "1899.99999999999999999", "2100", "2100.00000000000000000001", "100", "100.00000000000000000001"],
    ...["1000000000000000", "1000000000000000.0", "1000000000000000.00000000000000000001", "1000000000000001"],
    ...["99.99999999999999999999", "0.00000000000000000001", "0.000000000000000000001", "-0.00000000000000000001"],
    ...["123456789012345", "1234567890123456", "12345678901234567890", "0.12345678901234567890", "0.1234567890123456"],
    ...[
      "0000000000000000000000000000000000000012",
      "00000000000000000000000000000000000000012",
      "1000000000000000000000",
    ],
  ),
  fc
    .tuple(fc.constantFrom("", "+", "-"), fc.stringMatching(/^\d{1,21}$/), fc.stringMatching(/^(\.\d{1,21})?$/))
    .map((all) => all.join("")),
  fc.integer({ min: -10, max: 3000 }).map(String),
);
const number = fc.oneof(
  fc.constantFrom(
    -0,
    0,
    1e15,
    1e15 + 1,
    -1e15,
    1e16,
    1e21,
    1e-4,
    9.999999999999999e-5,
    1e-6,
    1e-7,
    1.5e-7,
    1e-20,
    1.5e-20,
  ),
  fc.constantFrom(
    1e-21,
    5e-324,
    0.00012345678901234567,
    0.000012345678901234567,
    NaN,
    Infinity,
    -Infinity,
    100,
    2100,
    1900,
  ),
  fc.constantFrom(33.3, 33.4, 33.33, 33.34, 33.333333333333336, 0.1, 0.2, 0.30000000000000004, 99.9999999, 100.0000001),
  fc.integer({ min: -5, max: 2200 }),
  fc.integer({ min: 0, max: 20_000 }).map((units) => units / 10),
  fc.double(),
  fc.double({ min: 0, max: 1e-3 }),
);
const state = fc.constantFrom("dont-know", "not-applicable", null, undefined);

/** Answers of an indicator: valid ones, near misses, and what no honest program sends. */
export function anyAnswer(indicator: Indicator): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 4, arbitrary: likely(indicator) }, state, number, decimal, fc.anything());
}

function likely(indicator: Indicator): fc.Arbitrary<unknown> {
  const ids = names.concat("unknown", "__proto__", "dont-know");
  switch (indicator.kind) {
    case "flag":
      return fc.constantFrom<unknown>(true, false, 0, 1, "true", new Boolean(true));
    case "choice":
      return fc.constantFrom(...ids);
    case "choices":
      return fc.oneof(
        fc.shuffledSubarray(Object.keys(indicator.options)),
        fc.array(fc.constantFrom(...Object.keys(indicator.options), "unknown"), { maxLength: 5 }),
        fc.constantFrom<unknown>(new Array(2), [undefined], [null], [["a"]], { 0: "a", length: 1 }, new Set(["a"])),
        fc.sparseArray(fc.constantFrom(...Object.keys(indicator.options)), { maxLength: 3 }),
      );
    case "quantity":
      return fc.oneof(number, decimal);
    case "shares":
      return shares(Object.keys(indicator.categories));
  }
}

function shares(ids: readonly string[]): fc.Arbitrary<unknown> {
  const part = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 60 }) }, number, fc.constant(undefined));
  const balanced = fc
    .tuple(
      fc.constantFrom(1, 2, 10, 7, 300, 1e6, 1e9, 1e15),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
        minLength: ids.length - 1,
        maxLength: ids.length - 1,
      }),
    )
    .map(([steps, cuts]) => {
      const bounds = [0, ...cuts.sort((a, b) => a - b).map((cut) => Math.round(cut * 100 * steps)), 100 * steps];
      return Object.fromEntries(ids.map((id, index) => [id, (bounds[index + 1]! - bounds[index]!) / steps]));
    });
  return fc.oneof(
    balanced,
    balanced.map((parts) => ({ ...parts, [ids[0]!]: parts[ids[0]!]! + 0.1 })),
    balanced.map((parts) => Object.fromEntries(Object.entries(parts).filter(([, size]) => size > 0))),
    balanced.map((parts) => Object.assign(Object.create({ inherited: 1 }) as object, parts)),
    balanced.map((parts) => ({ ...parts, unknown: undefined })),
    balanced.map((parts) => ({ ...parts, unknown: 0 })),
    fc.dictionary(fc.constantFrom(...ids), part),
    fc.constantFrom<unknown>({}, [], [100], { [ids[0]!]: 100, [Symbol("x")]: 1 }, new Map([[ids[0]!, 100]])),
  );
}
