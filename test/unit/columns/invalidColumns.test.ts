import fc from "fast-check";
import { isSsmeError, type Issue } from "ssme";
import { encodeColumns, prepareColumns, scoreColumns, type Column, type Columns, type RunOptions } from "ssme/columns";
import { describe, expect, it } from "vitest";
import { percent, smallGroup, smallMethodology } from "../scoring/smallMethodology.js";
import { choice, choices, count, descriptive, flag, forAll, parts } from "./indicators.js";
import { drawAssessments, findDifference } from "./oneByOne.js";

/** Columns of every kind that are read in blocks, of a zero weight, and of answers that a level requires. */
const methodology = smallMethodology({
  children: {
    area: smallGroup({ flag, choice: forAll(choice(0, 1, 2)), uneven: choice(0, 3, 1), percent }),
    more: smallGroup({
      few: choices([1, 1, 1], { exclusive: "o2" }),
      many: choices(Array.from({ length: 12 }, () => 1)),
      steps: count({ kind: "steps", steps: [{ atLeast: 1, points: 1 }] }),
      unweighed: { ...choice(0, 1), weight: 0 },
      note: descriptive(flag),
      size: descriptive(percent),
    }),
  },
  levels: [{ id: "open", requires: [{ path: "more.size", atLeast: 5 }] }],
});

/** Values that no answer of a column has. */
const invalid: Readonly<Record<string, readonly number[]>> = {
  "area.flag": [NaN, -1, 2, 0.5, Infinity],
  "area.choice": [NaN, -1, 3, 0.5, -Infinity, 2 ** 53],
  "area.uneven": [NaN, -1, 3, 1.5, 2 ** 32],
  "area.percent": [NaN, -0.01, 100.01, Infinity, 1e-30],
  "more.few": [NaN, 0, -1, 5, 8, 1.5, 2 ** 32 + 1],
  "more.many": [NaN, 0, -1, 4096, 0.5, 2 ** 53, 2 ** 60],
  "more.steps": [NaN, -1, 0.5, 1e16],
  "more.unweighed": [NaN, 2, 0.5],
  "more.size": [NaN, 101, -1],
};

function columnsOf(length: number): Columns {
  return encodeColumns(drawAssessments(methodology, length), methodology);
}

function refusal(score: () => unknown): {
  readonly code: string;
  readonly message: string;
  readonly issues: readonly Issue[];
} {
  try {
    score();
  } catch (error) {
    if (isSsmeError(error)) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}

const ways = { scoreColumns, prepareColumns };

describe.each(Object.entries(ways))("%s refuses cells that no answer has", (_, score) => {
  it("wherever they stand, and names all of them by column and row", () => {
    const columns = columnsOf(3000);
    const scored = scoreColumns(columns, methodology);
    const name = fc.constantFrom(...Object.keys(invalid));
    const state = fc.constantFrom(4, 7, 128, 255);
    // The beginning, the end, both sides of a block's end, and anywhere.
    const row = fc.oneof(fc.constantFrom(0, 1023, 1024, 2047, 2999), fc.nat({ max: 2999 }));
    const fault = name.chain((name) =>
      fc.record({
        name: fc.constant(name),
        row,
        cell: fc.oneof(
          fc.record({ state }),
          fc.record({ value: fc.constantFrom(...(invalid[name] ?? [])), state: fc.constant(0) }),
        ),
      }),
    );
    const place = ({ name, row }: { readonly name: string; readonly row: number }): string => `${name} ${row}`;
    fc.assert(
      fc.property(fc.uniqueArray(fault, { minLength: 1, maxLength: 4, selector: place }), (faults) => {
        const faulty = structuredClone(columns) as Record<string, Column>;
        for (const { name, row, cell } of faults) {
          const { values, states } = faulty[name] as Column;
          states[row] = cell.state;
          if ("value" in cell) values[row] = cell.value;
        }
        const { code, issues } = refusal(() => score(faulty, methodology));
        expect(code).toBe("invalid-columns");
        const received = faults.map(({ name, row, cell }) => ({
          column: name,
          row: row + 1,
          received: String("value" in cell ? cell.value : cell.state),
        }));
        expect(issues).toHaveLength(faults.length);
        // Nothing is left of it when the next ones are scored.
        expect(findDifference(scoreColumns(columns, methodology), scored)).toBeNull();
        expect(issues).toEqual(expect.arrayContaining(received.map((issue) => expect.objectContaining(issue))));
      }),
      { seed: 2022, numRuns: 60 },
    );
  });

  it("and says what was expected of each kind", () => {
    const faulty = columnsOf(1) as Record<string, Column>;
    for (const [name, [value]] of Object.entries(invalid)) {
      const { values, states } = faulty[name] as Column;
      values[0] = value ?? NaN;
      states[0] = 0;
    }
    const { issues } = refusal(() => score(faulty, methodology));
    expect(issues.map(({ message }) => message)).toEqual([
      "row 1: expected a whole number from 0 to 1; received NaN",
      "row 1: expected a whole number from 0 to 2; received NaN",
      "row 1: expected a whole number from 0 to 2; received NaN",
      "row 1: expected a number from 0 to 100; received NaN",
      "row 1: expected a sum of different powers of 2 from 2^0 to 2^2, or 2^2 alone; received NaN",
      "row 1: expected a sum of different powers of 2 from 2^0 to 2^11; received NaN",
      "row 1: expected a whole number from 0 to 1000000000000000; received NaN",
      "row 1: expected a whole number from 0 to 1; received NaN",
      "row 1: expected a number from 0 to 100; received NaN",
    ]);
  });

  it("and “not applicable” where the question applies to all", () => {
    const columns = columnsOf(2000);
    columns["area.choice"]?.states.fill(3, 1999);
    columns["area.flag"]?.states.fill(3);
    const { issues } = refusal(() => score(columns, methodology));
    expect(issues).toMatchObject([
      { column: "area.choice", row: 2000, expected: "a state from 0 to 2, since the question applies to all" },
    ]);
  });

  it("and lists the first ones of every column where there are thousands", () => {
    const columns = columnsOf(2000);
    columns["area.flag"]?.states.fill(9);
    columns["more.steps"]?.states.fill(9);
    const { message, issues } = refusal(() => score(columns, methodology));
    expect(message).toContain("4000");
    expect(new Set(issues.map(({ column }) => column))).toEqual(new Set(["area.flag", "more.steps"]));
    expect(issues.length).toBeLessThan(50);
  });

  it("and parts that are no composition together", () => {
    const composed = smallMethodology({ children: { parts } });
    const column = (values: readonly number[], states: readonly number[]): Column => ({
      values: Float64Array.from(values),
      states: Uint8Array.from(states),
    });
    const columns = {
      "parts.o0": column([50, 50, 30, 50, NaN], [0, 0, 0, 1, 2]),
      "parts.o1": column([30, 50, 30, 50, 7], [0, 0, 0, 0, 2]),
      "parts.o2": column([20.5, NaN, 30, 0, 0], [0, 1, 0, 0, 2]),
    };
    expect(refusal(() => score(columns, composed)).issues).toMatchObject([
      { column: "parts.o2", row: 2, expected: "state 0, as parts.o0 has", received: "1" },
      { column: "parts.o0", row: 3, expected: "parts that add up to 100 within 0.5", received: "30 + 30 + 30" },
      { column: "parts.o1", row: 4, expected: "state 1, as parts.o0 has", received: "0" },
    ]);
  });

  it("and every answer to more options than a column has room for", () => {
    const many = smallMethodology({ children: { many: choices(Array.from({ length: 54 }, () => 1)), percent } });
    const of = (state: number): Columns => ({
      many: { values: Float64Array.of(1), states: Uint8Array.of(state) },
      percent: { values: Float64Array.of(40), states: Uint8Array.of(0) },
    });
    expect(refusal(() => score(of(0), many)).message).toContain("no room for more than 53 options");
    expect(scoreColumns(of(1), many).score[0]).toBe(40);
  });
});

describe.each(Object.entries(ways))("%s refuses columns", (_, score) => {
  const small = smallMethodology({ children: { a: percent, b: percent } });
  const values = Float64Array.of(1, 2, 3);
  const states = Uint8Array.of(0, 0, 0);
  const good = { values, states };

  it.each<[string, unknown, readonly string[]]>([
    ["is missing", undefined, ["expected a column of this name; received none"]],
    ["is null", null, ["expected values and states; received nothing"]],
    ["is an array of numbers", values, ["expected values and states; received Float64Array"]],
    [
      "has values of another type",
      { ...good, values: Float32Array.of(1, 2, 3) },
      ["expected values in a Float64Array; received Float32Array"],
    ],
    [
      "has states of another type",
      { ...good, states: Int32Array.of(0, 0, 0) },
      ["expected states in a Uint8Array; received Int32Array"],
    ],
    [
      "is made of lists",
      { values: [1, 2, 3], states: [0, 0, 0] },
      ["expected values in a Float64Array; received a list", "expected states in a Uint8Array; received a list"],
    ],
    ["has no states", { values }, ["expected states in a Uint8Array; received nothing"]],
    ["is shorter", { ...good, values: values.subarray(1) }, ["expected 3 values, as many as a has values; received 2"]],
    [
      "has more states",
      { ...good, states: new Uint8Array(4) },
      ["expected 3 states, as many as a has values; received 4"],
    ],
  ])("of which one %s", (_, column, messages) => {
    const { code, issues } = refusal(() => score({ a: good, b: column } as unknown as Columns, small));
    expect(code).toBe("invalid-columns");
    expect(issues.map(({ message }) => message)).toEqual(messages);
    expect(new Set(issues.map(({ column }) => column))).toEqual(new Set(["b"]));
  });

  it.each([null, undefined, 5, "a"])("that are no object but %s", (columns) => {
    expect(refusal(() => score(columns as unknown as Columns, small)).code).toBe("invalid-columns");
  });

  it("all at once, of those that only seem to be there as well", () => {
    const { issues } = refusal(() => score(Object.create({ a: good, b: good }) as Columns, small));
    expect(issues.map(({ column }) => column)).toEqual(["a", "b"]);
  });
});

describe("faulty weights and bounds are refused", () => {
  const columns = columnsOf(3);
  const prepared = prepareColumns(columns, methodology);

  it.each<[string, RunOptions, string, string]>([
    ["a path of nothing", { weights: { nothing: 1 } }, "unknown-path", "nothing"],
    ["a descriptive indicator", { weights: { "more.note": 1 } }, "unknown-path", "more.note"],
    ["what every object has", { weights: { constructor: 1 } }, "unknown-path", "constructor"],
    ["a prototype", { weights: JSON.parse('{"__proto__": 1}') as never }, "unknown-path", "__proto__"],
    ["a weight below 0", { weights: { area: -1 } }, "invalid-argument", "weights.area"],
    ["a weight that is no number", { weights: { area: NaN } }, "invalid-argument", "weights.area"],
    ["a weight without end", { weights: { area: Infinity } }, "invalid-argument", "weights.area"],
    ["a weight in words", { weights: { area: "one" } }, "invalid-argument", "“one”"],
    ["no weight at all", { weights: { area: 0, more: 0 } }, "invalid-argument", "the root"],
    [
      "no weight inside an area",
      { weights: { "area.flag": 0, "area.choice": 0, "area.uneven": 0, "area.percent": "0.0" } },
      "invalid-argument",
      "area",
    ],
    ["an unknown level", { levels: { closed: 1 } }, "invalid-argument", "one of the levels open"],
    ["a level of every object", { levels: { toString: 1 } }, "invalid-argument", "toString"],
    ["a bound below 0", { levels: { open: "-0.01" } }, "invalid-argument", "levels.open"],
    ["a bound that is no number", { levels: { open: NaN } }, "invalid-argument", "levels.open"],
  ])("%s", (_, options, code, named) => {
    for (const run of [
      () => scoreColumns(columns, methodology, options),
      () => prepared.score(options),
      () => prepared.levels(options),
    ]) {
      const error = refusal(run);
      expect(error.code).toBe(code);
      expect(error.message).toContain(named);
    }
    // Nothing is left of it.
    expect(prepared.score()).toEqual(scoreColumns(columns, methodology));
  });

  it("all at once", () => {
    const options = { weights: { nothing: 1, area: -1, "more.note": 1 }, levels: { closed: 1, open: "much" } };
    const { code, issues } = refusal(() => prepared.levels(options));
    expect(code).toBe("invalid-argument");
    expect(issues.map(({ path }) => path)).toEqual([
      "weights.area",
      "weights.nothing",
      "weights.more.note",
      "levels.open",
      "levels.closed",
    ]);
  });

  it("but a bound above the scale is one that nobody reaches", () => {
    const plain = smallMethodology({ children: { a: percent }, levels: [{ id: "all", atLeast: 0 }] });
    const full = { a: { values: Float64Array.of(100), states: Uint8Array.of(0) } };
    expect(Array.from(scoreColumns(full, plain, { levels: { all: 100 } }).level)).toEqual([0]);
    expect(Array.from(scoreColumns(full, plain, { levels: { all: "100.01" } }).level)).toEqual([-1]);
  });
});
