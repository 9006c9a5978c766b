import fc from "fast-check";
import type { Assessment, Methodology, Ssme2022Answers } from "ssme";
import type { Indicator, Quantity, Shares } from "../../src/methodology/indicator.js";
import { listIndicators } from "../../src/methodology/nodes.js";

type Answers = Record<string, Record<string, unknown>>;

/** A valid answer of an indicator, its states included; undefined where it is not answered. */
export function validAnswer(indicator: Indicator): fc.Arbitrary<unknown> {
  const states = indicator.notApplicable === undefined ? ["dont-know"] : ["dont-know", "not-applicable"];
  return fc.oneof(
    { weight: 6, arbitrary: answered(indicator) },
    { weight: 1, arbitrary: fc.constantFrom(...states) },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );
}

function answered(indicator: Indicator): fc.Arbitrary<unknown> {
  switch (indicator.kind) {
    case "flag":
      return fc.boolean();
    case "choice":
      return fc.constantFrom(...Object.keys(indicator.options));
    case "choices": {
      const { exclusive } = indicator;
      const others = Object.keys(indicator.options).filter((option) => option !== exclusive);
      const several = fc.shuffledSubarray(others, { minLength: 1 });
      return exclusive === undefined ? several : fc.oneof(several, fc.constant([exclusive]));
    }
    case "quantity":
      return quantity(indicator);
    case "shares":
      return shares(indicator);
  }
}

function quantity({ unit }: Quantity): fc.Arbitrary<number | string> {
  const numbers = {
    count: fc.nat({ max: 1_000_000 }),
    money: fc.nat({ max: 10_000_000 }).map((units) => units / 100),
    percent: fc.nat({ max: 1000 }).map((units) => units / 10),
    ratio: fc.nat({ max: 500 }).map((units) => units / 10),
    year: fc.integer({ min: 1900, max: 2100 }),
  }[unit.kind];
  return fc.oneof(numbers, numbers.map(String));
}

/** With every category, so that a table gives it back as it was. */
function shares({ categories, whole }: Shares): fc.Arbitrary<Record<string, number>> {
  const names = Object.keys(categories);
  const parts =
    whole === "percent"
      ? fc.array(fc.nat({ max: 1000 }), { minLength: names.length - 1, maxLength: names.length - 1 }).map((cuts) => {
          const bounds = [0, ...cuts.sort((a, b) => a - b), 1000];
          return names.map((_, index) => (bounds[index + 1]! - bounds[index]!) / 10);
        })
      : fc.array(fc.nat({ max: 500 }), { minLength: names.length, maxLength: names.length });
  return parts.map((sizes) => Object.fromEntries(names.map((name, index) => [name, sizes[index] ?? 0])));
}

/** Text as people write it: not empty and without blanks at its ends. */
function text(maxLength: number): fc.Arbitrary<string> {
  return fc
    .oneof(fc.string({ maxLength }), fc.constantFrom("Café", "dont-know", "007", "__proto__", "a;b", "«sí»", "no"))
    .map((value) => value.trim())
    .filter((value) => value !== "");
}

const id = text(20).map((value) => value.replaceAll(";", "-").trim() || "a");

/** Valid assessments in normal form: what is not answered is absent, and so are areas without answers. */
export function validAssessment(methodology: Methodology<Ssme2022Answers>): fc.Arbitrary<Assessment<Ssme2022Answers>> {
  const indicators = listIndicators(methodology.root);
  const answers = fc
    .tuple(...indicators.map(({ node }) => validAnswer(node)))
    .map((values) => balanced(nest(indicators.map(({ path }, index) => [path, values[index]]))));
  return fc
    .record(
      {
        cluster: fc.record(
          { id, name: text(50), predecessors: fc.uniqueArray(id, { minLength: 1, maxLength: 3 }) },
          { requiredKeys: ["id", "name"] },
        ),
        wave: fc.integer({ min: 2016, max: 2030 }),
        origin: fc.constantFrom("survey", "reconstruction", "example"),
        answers,
        informants: fc.shuffledSubarray(["manager", "managingEntity", "company", "academia", "publicEntity", "other"], {
          minLength: 1,
        }),
        verification: fc.constantFrom("self", "interview", "documents"),
        evidence: fc.dictionary(fc.constantFrom(...indicators.map(({ path }) => path)), text(30), {
          minKeys: 1,
          maxKeys: 3,
        }),
      },
      { requiredKeys: ["cluster", "wave", "origin", "answers"], noNullPrototype: true },
    )
    .map((value) => structuredClone(value) as Assessment<Ssme2022Answers>);
}

function nest(values: readonly (readonly [string, unknown])[]): Answers {
  const answers: Answers = {};
  for (const [path, value] of values) {
    const [area = "", indicator = ""] = path.split(".");
    if (value !== undefined) (answers[area] ??= {})[indicator] = value;
  }
  return answers;
}

/** Makes the counts of companies and entities what their compositions add up to. */
function balanced(answers: Answers): Answers {
  const participants = answers["participants"] ?? {};
  const companies = sum(participants["companiesBySize"]);
  const others = sum(participants["otherEntities"]);
  if (companies !== null) participants["companies"] = companies;
  if (others !== null) {
    const known = Number(participants["companies"]);
    if (Number.isNaN(known)) delete participants["entities"];
    else participants["entities"] = known + others;
  }
  return answers;
}

function sum(parts: unknown): number | null {
  if (typeof parts !== "object" || parts === null) return null;
  return Object.values(parts as Record<string, number>).reduce((total, part) => total + part, 0);
}

/** What no honest program sends. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    ...[NaN, Infinity, -Infinity, -0, 1e400, 1e300, 5e-324, -1, 0.5, 101, 2 ** 53, 10n, Symbol("x"), () => 0],
    ...[
      "",
      " ",
      "1e400",
      "NaN",
      "0x10",
      "1,5",
      "١٢",
      "not-applicable",
      "__proto__",
      "constructor",
      "x".repeat(100_000),
    ],
    ...["{received}", "\u202E\u0000", "-5", "1e3", "00012", "+7", "1.", ".5", "99999999999999999999"],
    ...[
      [],
      {},
      [[]],
      [null],
      new Date(0),
      /x/,
      new Map([["micro", 1]]),
      new (class Local {
        manager = true;
      })(),
      Object.create({ manager: true }),
    ],
    ...[JSON.parse('{"__proto__":{"manager":true}}'), { constructor: 1 }, { toString: null }, { then: () => 0 }],
    ...[
      new Proxy({}, { ownKeys: fail }),
      new Proxy([], { get: fail }),
      {
        get manager() {
          return fail();
        },
      },
    ],
    ...[
      cyclic(),
      deep(100_000),
      new Array(5),
      new Array(2 ** 32 - 1),
      new String("none"),
      new Number(3),
      new Boolean(true),
    ],
  ),
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true }),
  fc.double(),
  fc.string(),
);

function fail(): never {
  throw new Error("This value cannot be read.");
}

function cyclic(): unknown {
  const value: Record<string, unknown> = { list: [] };
  value["self"] = value;
  (value["list"] as unknown[]).push(value, value);
  return value;
}

function deep(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? { value } : [value];
  return value;
}
