import fc from "fast-check";
import { ssme2022 } from "ssme";
import { describe, expect, test } from "vitest";
import { answerAt } from "../../../src/assessment/answerAt.js";
import {
  ANSWERED,
  DONT_KNOW,
  INEXACT,
  INVALID,
  makeCells,
  NOT_ANSWERED,
  NOT_APPLICABLE,
} from "../../../src/assessment/cells.js";
import { compileLayout } from "../../../src/assessment/layout.js";
import { readAnswer, type AnswerValue } from "../../../src/assessment/readAnswer.js";
import { readCells } from "../../../src/assessment/readCells.js";
import type { Indicator } from "../../../src/methodology/indicator.js";
import type { Group } from "../../../src/methodology/methodology.js";
import { decimalToNumber } from "../../../src/numeric/decimal.js";
import { compare, parseNumeric, type Fraction } from "../../../src/numeric/fraction.js";
import { anyAnswer, anyIndicator } from "./arbitraries.js";
import { naiveReadAnswer } from "./naiveReadAnswer.js";

const seed = { seed: 2022 };
const treeOf = (children: Group["children"]): Group => ({ children }) as unknown as Group;
const states = {
  "not-answered": NOT_ANSWERED,
  "dont-know": DONT_KNOW,
  "not-applicable": NOT_APPLICABLE,
  invalid: INVALID,
};

/** The numbers that stand for an answer, and null for one that no double stands for. */
function numbersOf(indicator: Indicator, value: AnswerValue): readonly (number | null)[] {
  switch (indicator.kind) {
    case "flag":
      return [value === true ? 1 : 0];
    case "choice":
      return [Object.keys(indicator.options).indexOf(value as string)];
    case "choices": {
      const marked = value as readonly string[];
      return [
        Object.keys(indicator.options).reduce((sum, id, index) => sum + (marked.includes(id) ? 2 ** index : 0), 0),
      ];
    }
    case "quantity":
      return [doubleOf(value as Fraction)];
    case "shares":
      return [...(value as ReadonlyMap<string, Fraction>).values()].map(doubleOf);
  }
}

function doubleOf(value: Fraction): number | null {
  const double = decimalToNumber(value);
  const printed = parseNumeric(double);
  return printed !== null && compare(printed, value) === 0 ? double : null;
}

const answered = anyIndicator.chain((indicator) => fc.tuple(fc.constant(indicator), anyAnswer(indicator)));

describe("one answer", () => {
  test("is valid, and says, what exact fractions make of it", () => {
    const seen = [0, 0, 0, 0, 0, 0];
    fc.assert(
      fc.property(answered, ([indicator, raw]) => {
        const reading = naiveReadAnswer(indicator, raw);
        expect(readAnswer(indicator, raw)).toStrictEqual(reading);

        const layout = compileLayout(treeOf({ it: indicator }));
        const cells = makeCells(layout.size);
        const [state = NOT_ANSWERED] = cells.states;
        expect(state).toBe(NOT_ANSWERED);
        cells.values.fill(7);
        const read = layout.fields[0]!.read(raw, cells, 0);
        seen[read]! += 1;
        expect([...cells.states]).toEqual(layout.fields[0]!.names.map(() => read));
        const values =
          reading.state === "answered" ? numbersOf(indicator, reading.value) : layout.fields[0]!.names.map(() => 0);
        const isExact = !values.includes(null);
        expect(read).toBe(reading.state !== "answered" ? states[reading.state] : isExact ? ANSWERED : INEXACT);
        expect([...cells.values]).toStrictEqual(values.map((value) => value ?? 0));
      }),
      { ...seed, numRuns: 20_000 },
    );
    expect(Math.min(...seen)).toBeGreaterThan(10);
  }, 60_000);

  test("with marks among more options than a double has bits is valid and inexact", () => {
    const name = { es: "x", en: "x" };
    const options = Object.fromEntries(Array.from({ length: 54 }, (_, index) => [`o${index}`, { name }]));
    const many = { kind: "choices", options, name, question: name, provenance: {} } as unknown as Indicator;
    const layout = compileLayout(treeOf({ many }));
    const cells = makeCells(1);
    const stateOf = (raw: unknown): number => layout.fields[0]!.read(raw, cells, 0);
    expect(stateOf(["o0", "o53"])).toBe(INEXACT);
    expect(stateOf(["o0", "o0"])).toBe(INVALID);
    expect(readAnswer(many, ["o0", "o53"])).toEqual({ state: "answered", value: ["o0", "o53"] });

    const fewer = Object.fromEntries(Object.entries(options).slice(0, 53));
    const layoutOfFewer = compileLayout(treeOf({ fewer: { ...many, options: fewer } as Indicator }));
    expect(layoutOfFewer.fields[0]!.read(Object.keys(fewer), cells, 0)).toBe(ANSWERED);
    expect(cells.values[0]).toBe(Number.MAX_SAFE_INTEGER);
  });
});

describe("the answers of a cluster", () => {
  const layout = compileLayout(ssme2022.root);

  test("have their places in the order of the tree, a composition one for each category", () => {
    expect(layout.size).toBe(layout.fields.reduce((sum, { names }) => sum + names.length, 0));
    expect(layout.fields.map(({ first }) => first)).toEqual(
      layout.fields.map((_, index) => layout.fields.slice(0, index).reduce((sum, { names }) => sum + names.length, 0)),
    );
    const sizes = layout.fields.find(({ path }) => path === "participants.companiesBySize");
    expect(sizes?.names[0]).toBe("participants.companiesBySize.micro");
  });

  test("are read from own enumerable properties only, in any order; unknown keys are passed over, and nothing is left of before", () => {
    const flag = { kind: "flag" } as unknown as Indicator;
    const tree = treeOf({ constructor: flag, inner: treeOf({ a: flag, toString: flag, length: flag }) });
    const odd = compileLayout(tree);
    class Local {
      a = true;
      get length(): boolean {
        return true;
      }
    }
    const holders = [
      {},
      { a: true, b: 1 },
      { toString: false, a: false },
      { length: true, toString: false, a: true },
      { toString: true, b: 1, a: false, length: false },
      { length: "dont-know", a: 5 },
      Object.defineProperty({ length: true }, "a", { value: true }),
      Object.create(null),
      Object.create({ a: true, length: true }),
      Object.assign(Object.create(null) as object, { a: true, length: false }),
      new Local(),
      JSON.parse('{"__proto__":{"a":true},"length":true}'),
      [],
      () => true,
      "dont-know",
      null,
      undefined,
    ];
    for (const inner of holders) {
      for (const answers of [{ inner }, { constructor: true, inner }, Object.create({ inner }), inner]) {
        const cells = makeCells(odd.size + 1);
        cells.values.fill(7);
        cells.states.fill(DONT_KNOW);
        const isValid = readCells(answers, odd, cells);
        const expected = odd.fields.map(({ path, node }) => readAnswer(node, answerAt(answers, path)));
        const stateOf = (index: number): number => {
          const { state } = expected[index]!;
          return state === "answered" ? ANSWERED : states[state];
        };
        expect([...cells.states]).toEqual([...expected.map((_, index) => stateOf(index)), DONT_KNOW]);
        const values = expected.map((reading) => Number(reading.state === "answered" && reading.value === true));
        expect([...cells.values]).toEqual([...values, 7]);
        expect(isValid).toBe(expected.every(({ state }) => state !== "invalid"));
      }
    }
  });
});
