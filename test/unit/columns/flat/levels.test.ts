import type { Methodology } from "ssme";
import { scoreColumns, type Column } from "ssme/columns";
import { describe, expect, it } from "vitest";
import {
  answered,
  percent,
  smallGroup,
  smallMethodology,
  type SmallMethodology,
} from "../../scoring/smallMethodology.js";
import { choice } from "../indicators.js";
import { OTHER, PRIME, PRODUCT, split } from "../nearTies.js";
import { scoreOneByOne } from "../oneByOne.js";

type Levels = SmallMethodology["levels"] & object;

const ids = ["one", "two", "three"];

function methodologyOf(areas: number, levels: Levels, classifyOn: Methodology["classifyOn"]): Methodology<object> {
  const children = Object.fromEntries(ids.slice(0, areas).map((id) => [id, smallGroup({ percent })]));
  return smallMethodology({ children, levels, classifyOn });
}

/**
 * Scores clusters with these answers in up to three areas, NaN for none, which leaves the mean: five times over, so that
 * the short loops take most of them, and what is left over goes another way.
 */
function levelsOf(
  levels: Levels,
  answers: readonly (readonly number[])[],
  classifyOn: Methodology["classifyOn"] = "rounded",
): readonly number[] {
  const areas = answers[0]?.length ?? 0;
  const many = Array.from({ length: 5 }, () => answers).flat();
  const column = (of: number): Column => ({
    values: Float64Array.from(many, (answer) => answer[of] || 0),
    states: Uint8Array.from(many, (answer) => Number(Number.isNaN(answer[of]))),
  });
  const columns = Object.fromEntries(ids.slice(0, areas).map((id, of) => [`${id}.percent`, column(of)]));
  const { level } = scoreColumns(columns, methodologyOf(areas, levels, classifyOn));
  const [first = [], ...others] = many.flatMap((_, at) =>
    at % answers.length === 0 ? [[...level.subarray(at, at + answers.length)]] : [],
  );
  for (const other of others) expect(other).toEqual(first);
  return first;
}

describe("levels of a block", () => {
  it("keep to both sides of a requirement", () => {
    const requires = [{ path: "area", atLeast: 20, atMost: 60 }];
    const methodology = smallMethodology({
      children: { area: smallGroup({ percent }) },
      levels: [{ id: "low" }, { id: "middle", atLeast: 10, requires }],
    });
    const values = Float64Array.of(0, 19.99, 19.995, 20, 60, 60.004, 60.005, 100);
    const { level } = scoreColumns({ "area.percent": { values, states: new Uint8Array(8) } }, methodology);
    expect([...level]).toEqual([0, 0, 1, 1, 1, 1, 0, 0]);
  });

  const one = { path: "one", atLeast: 50 };
  const two = { path: "two", atLeast: 75 };
  const [low, middle, high] = [
    { id: "low", atLeast: 0 },
    { id: "middle", atLeast: 50 },
    { id: "high", atLeast: 75 },
  ];
  const ladders: readonly (readonly [string, Levels])[] = [
    ["three that rise", [low, middle, high]],
    ["a highest one with a requirement", [low, middle, { ...high, requires: [one] }]],
    ["a highest one with two requirements", [low, middle, { ...high, requires: [one, two] }]],
    [
      "a highest one with three requirements",
      [low, middle, { ...high, requires: [one, two, { ...one, path: "three" }] }],
    ],
    ["a highest one without a score of its own", [low, middle, { id: "high", requires: [two] }]],
    ["a middle one with a requirement", [low, { ...middle, requires: [one] }, high]],
    ["a middle one without a score of its own", [low, { id: "middle", requires: [one] }, high]],
    ["a lowest one with a requirement", [{ ...low, requires: [one] }, middle, high]],
    ["a lowest one by an area", [{ id: "low", requires: [{ path: "one", atLeast: 0 }] }, middle, high]],
    ["a lowest one that not all reach", [{ id: "low", atLeast: 25 }, middle, high]],
    [
      "three by one area that fall",
      [low, { id: "middle", requires: [{ path: "one", atLeast: 75 }] }, { id: "high", requires: [one] }],
    ],
    ["two", [low, high]],
    ["four", [low, { id: "more", atLeast: 25 }, middle, high]],
  ];
  const steps = [0, 24, 49, 50, 74, 75, 100];
  describe.each([
    ["every cluster has all scores", steps],
    ["something is missing", [...steps, NaN]],
  ])("in which %s", (_, some) => {
    const answers = some.flatMap((a) => some.flatMap((b) => some.map((c) => [a, b, c])));
    it.each(ladders)("are those of single clusters: %s", (_, levels) => {
      for (const classifyOn of ["rounded", "exact"] as const) {
        const given = answers.map((answer) => {
          const known = ids.map((id, of) => [id, Number.isNaN(answer[of]) ? {} : { percent: answer[of] }]);
          return answered(Object.fromEntries(known) as object);
        });
        const { level } = scoreOneByOne(given, methodologyOf(3, levels, classifyOn));
        expect(levelsOf(levels, answers, classifyOn)).toEqual([...level]);
      }
    });
  });
});

describe("levels of a block in which something is missing", () => {
  it("are undecided without a score on a ladder of three", () => {
    const levels = [0, 50, 75].map((atLeast) => ({ id: `from${atLeast}`, atLeast }));
    const answers = [
      [50, 50],
      [NaN, 75],
      [NaN, NaN],
    ];
    expect(levelsOf(levels, answers)).toEqual([1, 2, -2]);
  });

  it("are undecided without a score, and where it has no bound to reach they are not", () => {
    const levels = [{ id: "any" }, { id: "zero", atLeast: 0 }, { id: "half", atLeast: 50 }];
    const answers = [
      [50, 50],
      [NaN, 49.99],
      [NaN, 50],
      [NaN, NaN],
      [0, 0],
    ];
    expect(levelsOf(levels, answers)).toEqual([2, 1, 2, -2, 1]);
    expect(levelsOf(levels.slice(0, 1), answers)).toEqual([0, 0, 0, 0, 0]);
    expect(levelsOf(levels.slice(0, 2), answers)).toEqual([1, 1, 1, -2, 1]);
  });

  it("are undecided where an area has no score, unless another bound is missed", () => {
    const requires = [
      { path: "one", atLeast: 20 },
      { path: "two", atLeast: 30 },
    ];
    const levels = [{ id: "any" }, { id: "good", atLeast: 40, requires }];
    // Each of the bounds is the only one that is missed.
    const answers = [
      [50.5, 50.5, 50.5],
      [30, NaN, 30],
      [10, NaN, 90],
      [NaN, 20, 80],
      [50, NaN, 50],
      [NaN, 50, 50],
      [NaN, NaN, NaN],
    ];
    expect(levelsOf(levels, answers)).toEqual([1, 0, 0, 0, -2, -2, -2]);
  });

  it("take back what is undecided where a level above is reached", () => {
    const levels = [
      { id: "one", requires: [{ path: "one", atLeast: 20 }] },
      { id: "all", atLeast: 50 },
    ];
    const answers = [
      [NaN, 50],
      [NaN, 49],
      [10, NaN],
      [NaN, NaN],
    ];
    expect(levelsOf(levels, answers)).toEqual([1, -2, -1, -2]);
  });
});

describe("levels of a block in which an area is too near to a bound to tell by floating point", () => {
  /** Clusters whose area scores 50, but for 10⁻¹⁴ more or less, and that score 80 in the other. */
  function levelsOfNear(levels: Levels, states: readonly number[]): readonly number[] {
    const sums = [PRODUCT - 1n, PRODUCT + 1n];
    const near = sums.map(split);
    const column = (values: readonly number[], states: readonly number[]): Column => ({
      values: Float64Array.of(...values, ...values),
      states: Uint8Array.of(...states, ...states),
    });
    const methodologies = near.map(([p, q]) =>
      smallMethodology({
        classifyOn: "exact",
        children: {
          near: smallGroup({ a: choice(0, p, PRIME), b: choice(0, q, OTHER) }),
          whole: smallGroup({ percent }),
        },
        levels,
      }),
    );
    return methodologies.flatMap((methodology) => [
      ...scoreColumns(
        {
          "near.a": column([1, 1], states),
          "near.b": column([1, 1], states),
          "whole.percent": column([80, 40], [0, 0]),
        },
        methodology,
      ).level.subarray(2),
    ]);
  }
  const whole = (atLeast: number): { path: string; atLeast: number } => ({ path: "whole", atLeast });
  const near = (atLeast: number): { path: string; atLeast: number } => ({ path: "near", atLeast });

  it("are exact", () => {
    const levels = [
      { id: "low", requires: [near(0)] },
      { id: "middle", requires: [near(50)] },
      { id: "high", requires: [near(75)] },
    ];
    expect(levelsOfNear(levels, [0, 0])).toEqual([0, 0, 1, 1]);
  });

  it("are exact where the highest alone depends on it", () => {
    const levels = [
      { id: "low", requires: [whole(0)] },
      { id: "middle", requires: [whole(50)] },
      { id: "high", requires: [whole(75), near(50)] },
    ];
    expect(levelsOfNear(levels, [0, 0])).toEqual([1, 0, 2, 0]);
  });

  it("are undecided where the lowest alone has no score", () => {
    const levels = [
      { id: "low", requires: [near(0)] },
      { id: "middle", requires: [whole(50)] },
      { id: "high", requires: [whole(90)] },
    ];
    expect(levelsOfNear(levels, [1, 1])).toEqual([1, -2, 1, -2]);
  });
});
