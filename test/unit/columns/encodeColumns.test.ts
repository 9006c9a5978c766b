import fc from "fast-check";
import { isSsmeError, type Assessment } from "ssme";
import { encodeColumns, scoreColumns, type Columns } from "ssme/columns";
import { describe, expect, it } from "vitest";
import { answered, percent, smallGroup, smallMethodology } from "../scoring/smallMethodology.js";
import { choice, choices, count, descriptive, flag, forAll, parts } from "./indicators.js";

const methodology = smallMethodology({
  children: {
    flag,
    choice: choice(0, 1, 2),
    choices: choices([1, 1, 1]),
    percent,
    parts,
    ratio: count({ kind: "goalposts", from: 0, to: 3, per: "members" }),
    members: descriptive(count()),
    required: descriptive(flag),
    comment: descriptive(flag),
  },
  levels: [{ id: "open", requires: [{ not: { any: [{ path: "required", equals: false }] } }] }],
});

/** Values and states of each column. */
function contents(columns: Columns): Record<string, readonly [number[], number[]]> {
  return Object.fromEntries(
    Object.entries(columns).map(([name, { values, states }]) => [name, [Array.from(values), Array.from(states)]]),
  );
}

describe("columns of answers", () => {
  it("have a cell for every assessment: its answer as a number, and its state", () => {
    const assessments = [
      answered({
        flag: true,
        choice: "o2",
        choices: ["o2", "o0"],
        percent: "33.30",
        parts: { o0: 60, o2: 40 },
        ratio: 4,
        members: 9,
        required: false,
        comment: true,
      }),
      answered({
        flag: false,
        choice: "dont-know",
        choices: null,
        percent: "not-applicable",
        parts: "dont-know",
        ratio: -0,
      }),
      answered({}),
    ];
    expect(contents(encodeColumns(assessments, methodology))).toEqual({
      flag: [
        [1, 0, 0],
        [0, 0, 1],
      ],
      choice: [
        [2, 0, 0],
        [0, 2, 1],
      ],
      choices: [
        [5, 0, 0],
        [0, 1, 1],
      ],
      percent: [
        [33.3, 0, 0],
        [0, 3, 1],
      ],
      "parts.o0": [
        [60, 0, 0],
        [0, 2, 1],
      ],
      "parts.o1": [
        [0, 0, 0],
        [0, 2, 1],
      ],
      "parts.o2": [
        [40, 0, 0],
        [0, 2, 1],
      ],
      ratio: [
        [4, 0, 0],
        [0, 0, 1],
      ],
      members: [
        [9, 0, 0],
        [0, 1, 1],
      ],
      required: [
        [0, 0, 0],
        [0, 1, 1],
      ],
    });
  });

  it("have no cells without assessments", () => {
    const columns = encodeColumns([], methodology);
    expect(Object.values(contents(columns)).flat(2)).toEqual([]);
    expect(scoreColumns(columns, methodology)).toMatchObject({ length: 0, score: new Float64Array(0) });
  });

  it.each(["abc", null, 5, {}])("are not made of what is no list, such as %j", (given) => {
    expect(() => encodeColumns(given as never, methodology)).toThrow("Assessments come as a list or another iterable");
  });

  it("come in the order of any iterable, however many assessments there are", () => {
    const small = smallMethodology({ children: { percent } });
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 10_000 }), { size: "xlarge", maxLength: 5000 }), (hundredths) => {
        function* assessments(): Generator<Assessment<object>> {
          for (const hundredth of hundredths) yield answered({ percent: hundredth / 100 });
        }
        const { percent: column } = encodeColumns(assessments(), small);
        expect(Array.from(column?.values ?? [])).toEqual(hundredths.map((hundredth) => hundredth / 100));
        expect(column?.states.every((state) => state === 0)).toBe(true);
        expect(column?.states.length).toBe(hundredths.length);
      }),
      { seed: 2022, numRuns: 20 },
    );
  });

  it("hold 53 options, each of which is told from the others", () => {
    const many = smallMethodology({ children: { choices: choices(Array.from({ length: 53 }, () => 1)) } });
    const assessments = Array.from({ length: 53 }, (_, index) => answered({ choices: [`o${index}`] }));
    const values = encodeColumns(assessments, many)["choices"]?.values ?? [];
    expect(Array.from(values)).toEqual(Array.from({ length: 53 }, (_, index) => 2 ** index));
  });
});

function issuesOf(encode: () => unknown): {
  readonly code: string;
  readonly message: string;
  readonly issues: unknown;
} {
  try {
    encode();
  } catch (error) {
    if (isSsmeError(error)) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}

describe("answers that fit into no column", () => {
  it("are told by the row and the column, where they were never parsed", () => {
    const small = smallMethodology({ children: { area: smallGroup({ percent, flag: forAll(flag) }) } });
    const good = answered({ area: { percent: 1 } });
    const bad = answered({ area: { percent: 101, flag: "not-applicable" } });
    const error = issuesOf(() => encodeColumns([good, good, bad, good], small));
    expect(error.code).toBe("invalid-answer");
    expect(error.message).toContain("row 3");
    expect(error.issues).toMatchObject([
      { path: "area.percent", row: 3, received: "101" },
      { path: "area.flag", row: 3, received: "“not-applicable”" },
    ]);
  });

  it("are told all at once, where a double does not hold them", () => {
    const long = smallMethodology({ children: { percent, many: choices(Array.from({ length: 54 }, () => 1)) } });
    const third = answered({ percent: "33.33333333333333333" });
    const marks = answered({ percent: "50.0000000000000000000", many: ["o53"] });
    const error = issuesOf(() => encodeColumns([third, marks, third], long));
    expect(error.code).toBe("invalid-columns");
    expect(error.issues).toMatchObject([
      { column: "percent", row: 1, received: "“33.33333333333333333”" },
      { column: "many", row: 2, expected: "one of up to 53 options", received: "one of 54" },
      { column: "percent", row: 3 },
    ]);
  });

  it("are not all listed where there are thousands", () => {
    const small = smallMethodology({ children: { percent } });
    const third = answered({ percent: "33.33333333333333333" });
    const error = issuesOf(() =>
      encodeColumns(
        Array.from({ length: 2000 }, () => third),
        small,
      ),
    );
    expect(error.message).toContain("2000");
    expect(error.issues).toHaveLength(10);
  });
});
