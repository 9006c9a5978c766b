import { scoreAssessment, type Methodology } from "ssme";
import { describe, expect, it } from "vitest";
import { isFraction } from "../../../src/numeric/fraction.js";
import { compile } from "../../../src/scoring/compile.js";
import type { GroupPlan } from "../../../src/scoring/plan.js";
import { evaluate } from "../../../src/scoring/evaluate.js";
import { numeratorOf } from "../../../src/scoring/ratedParts.js";
import { UNRATED } from "../../../src/scoring/ratingKinds.js";
import { readRow } from "../../../src/scoring/readRow.js";
import { HELD, sumChildren } from "../../../src/scoring/sumChildren.js";
import { naiveScore } from "../../oracle/naiveScore.js";
import { withoutReasons } from "../../oracle/withoutReasons.js";
import { answered, percent, smallGroup, smallMethodology } from "./smallMethodology.js";

const text = { es: "texto", en: "text" };
const flag = {
  kind: "flag",
  name: text,
  question: text,
  rubric: { kind: "points", points: { yes: 1, no: 0 } },
  provenance: percent.provenance,
} as const;

/** What went by whole numbers, of a group and of the root, once the scorecard was found to be the oracle's. */
function waysOf(methodology: Methodology<object>, answers: object, group?: string): readonly string[] {
  const assessment = answered(answers);
  expect(withoutReasons(scoreAssessment(assessment, methodology))).toEqual(
    naiveScore(assessment, methodology).scorecard,
  );
  const plan = compile(methodology);
  const values = evaluate(plan, readRow(answers, plan));
  const wayOf = (node: GroupPlan): string => {
    const sums = sumChildren(node, values);
    if (sums === undefined) return "fractions";
    return sums === HELD || sums === null || isFraction(sums) || sums.value !== undefined
      ? "whole"
      : "all but the value";
  };
  const groups = group === undefined ? [] : [plan.nodes.get(group) as GroupPlan];
  return [...groups, plan.root].map(wayOf);
}

describe("the sums of a group", () => {
  const two = smallMethodology({ children: { a: percent, b: percent } });

  it.each([
    [33.33, 66.67, "whole"],
    [33.333, 66.67, "fractions"],
    ["33.33", "50", "whole"],
    ["33.333", "50", "fractions"],
    ["12.34567890123456789", 50, "fractions"],
    [0.01, 0.02, "whole"],
    [1e-7, 0, "fractions"],
    [99.99, 100, "whole"],
  ])("are whole for two decimals and no more: %s and %s", (a, b, way) => {
    expect(waysOf(two, { a, b })).toEqual([way]);
  });

  it.each([
    [{ a: 33.33 }, "whole"],
    [{ a: 33.33, b: "dont-know" }, "whole"],
    [{ a: 33.33, b: "not-applicable" }, "whole"],
    [{ b: "not-applicable" }, "whole"],
    [{ a: "not-applicable", b: "not-applicable" }, "whole"],
    [{}, "whole"],
    [{ a: 33.333 }, "fractions"],
  ])("are whole whatever is missing: %j", (answers, way) => {
    for (const unanswered of ["exclude", "zero", "require"] as const) {
      for (const dontKnow of ["exclude", "zero", "require"] as const) {
        const root = { unanswered, dontKnow };
        expect(waysOf(smallMethodology({ root, children: { a: percent, b: percent } }), answers)).toEqual([way]);
      }
    }
  });

  it("have room for 10^14", () => {
    const weighing = (weight: number): Methodology<object> =>
      smallMethodology({ children: { a: { ...flag, weight }, b: { ...flag, weight: 1 } } });
    for (const answers of [{ a: true, b: false }, { a: false, b: true }, { a: true }, { a: true, b: true }]) {
      expect(waysOf(weighing(1e14 - 1), answers)).toEqual(["whole"]);
      expect(waysOf(weighing(1e14), answers)).toEqual(["fractions"]);
    }
  });

  it("take answers between goalposts as long as doubles hold these a hundredfold", () => {
    const between = (from: number, to: number): Methodology<object> =>
      smallMethodology({
        children: { a: { ...percent, unit: { kind: "ratio", of: text }, rubric: { kind: "goalposts", from, to } } },
      });
    for (const [from, takes] of [
      [9e13, true],
      [9.1e13, false],
    ] as const) {
      for (const methodology of [between(from, from + 2), between(from + 2, from)]) {
        expect(compile(methodology).root.parts.places[0] !== UNRATED).toBe(takes);
        for (const a of [0, from - 1, from, from + 1, from + 1.5, from + 2, from + 3, 1e15]) waysOf(methodology, { a });
      }
    }
  });

  it("take quantities of 10^15 hundredths at most, with two decimals at most", () => {
    const above = (atLeast: number): Methodology<object> =>
      smallMethodology({
        children: {
          a: {
            ...percent,
            unit: { kind: "ratio", of: text },
            rubric: { kind: "steps", steps: [{ atLeast, points: 1 }] },
          },
        },
      });
    for (const [bound, answer, numerator] of [
      [10.001, 10, 0],
      [10.001, 10.01, 1],
      [10.001, 10.001, -1],
      [10.001, 10.002, -1],
      [1e13, 1e13 - 1, 0],
      [1e13, 1e13, 1],
      [1e13, 1e13 + 1, -1],
      [1e13, 1e15, -1],
    ] as const) {
      const { places, numbers } = compile(above(bound)).root.parts;
      expect(numeratorOf(places[0]!, numbers, places[2]!, answer), `${answer} from ${bound} on`).toBe(numerator);
      // What they do not take may still be a whole number of the group's.
      expect(waysOf(above(bound), { a: answer })).toEqual(["whole"]);
    }
  });

  it("take quantities between goalposts as long as doubles hold all on the way to the numerator", () => {
    const methodology = smallMethodology({
      children: {
        a: { ...percent, unit: { kind: "ratio", of: text }, rubric: { kind: "goalposts", from: 1, to: "1.005" } },
      },
    });
    const { places, numbers } = compile(methodology).root.parts;
    const rated = (answer: number): number => numeratorOf(places[0]!, numbers, places[2]!, answer);
    // Of h hundredths it is 200 · h − 20,000, from 0 to 100.
    expect([0, 0.99, 1, 1.01, 2].map(rated)).toEqual([0, 0, 0, 100, 100]);
    const largest = Math.floor((2 ** 52 - 20_000 - 100) / 200);
    expect(rated(largest / 100)).toBe(100);
    expect(rated((largest + 1) / 100)).toBe(-1);
    for (const a of [largest / 100, (largest + 1) / 100, 1e14]) expect(waysOf(methodology, { a })).toEqual(["whole"]);
  });

  it("count points of several options up to their most, and from their least", () => {
    const options = Object.fromEntries(["a", "b", "c", "none"].map((id) => [id, { name: text }]));
    const points = { a: 2, b: "1.5", c: 3, none: 0 };
    const choices = { ...flag, kind: "choices", options, exclusive: "none" } as const;
    for (const rubric of [
      { kind: "points", points },
      { kind: "points", points, highest: 4 },
      { kind: "points", points, lowest: 2, highest: 5 },
    ] as const) {
      const methodology = smallMethodology({ children: { it: { ...choices, rubric } } });
      for (const it of [["a"], ["b"], ["c", "a"], ["a", "b", "c"], ["none"]]) {
        expect(waysOf(methodology, { it })).toEqual(["whole"]);
      }
    }
  });

  it("leave sets of more options than bitwise operators see to fractions, which the group may still add up", () => {
    for (const [count, last] of [
      [31, "o30"],
      [32, "o31"],
      [60, "o59"],
    ] as const) {
      const ids = Array.from({ length: count }, (_, index) => `o${index}`);
      const options = Object.fromEntries(ids.map((id) => [id, { name: text }]));
      const points = Object.fromEntries(ids.map((id, index) => [id, index]));
      const rubric = { kind: "points", points, highest: 100 } as const;
      const methodology = smallMethodology({ children: { it: { ...flag, kind: "choices", options, rubric } } });
      expect(waysOf(methodology, { it: [last, "o0", "o7"] })).toEqual(["whole"]);
    }
  });

  it("leave to fractions the value alone of a group whose parts were left different weights", () => {
    const weights = [7, 11, 13, 17, 19, 23];
    const items = Object.fromEntries(weights.map((weight) => [`w${weight}`, { ...percent, weight }]));
    const areas = Object.fromEntries(weights.map((weight) => [`a${weight}`, smallGroup(items, { weight })]));
    const methodology = smallMethodology({ children: areas });
    const all = Object.fromEntries(weights.map((weight, at) => [`w${weight}`, 10.01 * at]));
    const without = (weight: number): object => ({ ...all, [`w${weight}`]: null });
    const complete = Object.fromEntries(weights.map((weight) => [`a${weight}`, all]));
    const gaps = Object.fromEntries(weights.map((weight) => [`a${weight}`, without(weight)]));
    expect(waysOf(methodology, complete, "a7")).toEqual(["whole", "whole"]);
    expect(waysOf(methodology, gaps, "a7")).toEqual(["whole", "all but the value"]);
  });

  it("are left to fractions under other means, and so are not those of its groups", () => {
    const area = smallGroup({ a: percent, b: percent });
    const methodology = smallMethodology({ root: { combine: "geometric" }, children: { x: area, y: area } });
    expect(waysOf(methodology, { x: { a: 50, b: 25 }, y: { a: 10, b: 20 } }, "x")).toEqual(["whole", "fractions"]);
  });

  it("count opportunities where anything weighs, in whole numbers and in fractions", () => {
    const methodology = smallMethodology({
      children: {
        x: smallGroup({ a: percent, b: percent, c: { ...percent, weight: 0 } }),
        y: smallGroup({ a: percent }, { weight: 0 }),
        z: percent,
      },
    });
    const count = (x: object): number =>
      scoreAssessment(answered({ x, y: { a: 0 }, z: 100 }), methodology).improvementOpportunities;
    expect(count({ a: 99.99, b: 100, c: 0 })).toBe(1);
    expect(count({ a: 99.999, b: 100, c: 0 })).toBe(1);
    expect(count({ a: 99.999, b: 50, c: 0 })).toBe(2);
    expect(count({ a: 100, b: 100, c: 0 })).toBe(0);
  });
});
