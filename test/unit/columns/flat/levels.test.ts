import { scoreColumns, type Column, type ScoredColumns } from "ssme/columns";
import { describe, expect, it } from "vitest";
import { percent, smallGroup, smallMethodology, type SmallMethodology } from "../../scoring/smallMethodology.js";

describe("levels of a block in which every cluster has all scores", () => {
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
});

describe("levels of a block in which something is missing", () => {
  /** Of clusters with these answers in up to three areas, NaN for none, which leaves the mean. */
  function levelsOf(
    levels: SmallMethodology["levels"] & object,
    answers: readonly (readonly number[])[],
  ): ScoredColumns {
    const ids = ["one", "two", "three"].slice(0, answers[0]?.length);
    const methodology = smallMethodology({
      children: Object.fromEntries(ids.map((id) => [id, smallGroup({ percent })])),
      levels,
    });
    const column = (of: number): Column => ({
      values: Float64Array.from(answers, (answer) => answer[of] || 0),
      states: Uint8Array.from(answers, (answer) => Number(Number.isNaN(answer[of]))),
    });
    return scoreColumns(Object.fromEntries(ids.map((id, of) => [`${id}.percent`, column(of)])), methodology);
  }

  it("are undecided without a score, and where it has no bound to reach they are not", () => {
    const levels = [{ id: "any" }, { id: "zero", atLeast: 0 }, { id: "half", atLeast: 50 }];
    const answers = [
      [50, 50],
      [NaN, 49.99],
      [NaN, 50],
      [NaN, NaN],
      [0, 0],
    ];
    expect([...levelsOf(levels, answers).level]).toEqual([2, 1, 2, -2, 1]);
    expect([...levelsOf(levels.slice(0, 1), answers).level]).toEqual([0, 0, 0, 0, 0]);
    expect([...levelsOf(levels.slice(0, 2), answers).level]).toEqual([1, 1, 1, -2, 1]);
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
    expect([...levelsOf(levels, answers).level]).toEqual([1, 0, 0, 0, -2, -2, -2]);
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
    expect([...levelsOf(levels, answers).level]).toEqual([1, -2, -1, -2]);
  });
});
