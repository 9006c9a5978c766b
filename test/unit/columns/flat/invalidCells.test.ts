import { isSsmeError, scoreAssessment, type Indicator, type Issue, type Methodology } from "ssme";
import { scoreColumns, type Column, type Columns } from "ssme/columns";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { assessmentOf } from "../../../oracle/assessmentOf.js";
import { percent, smallGroup, smallMethodology } from "../../scoring/smallMethodology.js";
import { choice, choices, count, flag, forAll } from "../indicators.js";

/** Blocks that went through the loops for flat methodologies. */
const flat = vi.hoisted(() => ({ blocks: 0 }));

vi.mock("../../../../src/columns/flat/flatScorer.js", async (importOriginal) => {
  const { flatScorer } = await importOriginal<typeof import("../../../../src/columns/flat/flatScorer.js")>();
  const counting: typeof flatScorer = (...given) => {
    const scoreFlat = flatScorer(...given);
    return (...block) => {
      const isDone = scoreFlat(...block);
      if (isDone) flat.blocks += 1;
      return isDone;
    };
  };
  return { flatScorer: counting };
});

beforeEach(() => {
  flat.blocks = 0;
});

const year: Indicator = {
  ...count({ kind: "goalposts", from: 1990, to: 2030 }),
  unit: { kind: "year" },
};
const steps: Indicator = {
  ...percent,
  rubric: {
    kind: "steps",
    steps: [
      { atLeast: 10, points: 1 },
      { atLeast: "49.999", points: 3 },
    ],
  },
};

/** The best of three options earns half of the points. */
const half: Indicator = {
  ...choice(0, 1, 2),
  rubric: { kind: "points", points: { o0: 0, o1: 1, o2: 2 }, highest: 4 },
};

interface Case {
  readonly question: Indicator;
  /** An answer that the loops take. */
  readonly valid: number;
  /** Answers at the edge of what is valid. */
  readonly edges: readonly number[];
  readonly invalid: readonly number[];
  /** Questions that the loops take together with it. */
  readonly others?: Others;
}

const noNumbers = [NaN, Infinity, -Infinity];
const noIndexes = [...noNumbers, -1, 0.5, 1e-300, -1e-300, 1.0000000000000002, 2 ** 31, 2 ** 32, 2 ** 32 + 1, 2 ** 53];

const cases: Readonly<Record<string, Case>> = {
  "a flag": { question: flag, valid: 1, edges: [0, -0], invalid: [...noIndexes, 2], others: "choices" },
  "a choice whose points are its places": {
    question: choice(0, 1, 2, 3, 4),
    valid: 2,
    edges: [0, -0, 4],
    invalid: [...noIndexes, 5, 4.000000000000001, 1023],
    others: "choices",
  },
  "a choice whose best answer is not worth all": {
    question: half,
    valid: 1,
    edges: [0, -0, 2],
    invalid: [...noIndexes, 3, 4, 5],
    others: "choices",
  },
  "a choice with points of its own": {
    question: choice(0, 3, 1),
    valid: 1,
    edges: [0, -0, 2],
    invalid: [...noIndexes, 3, 1023, 1024, 1025, -1023],
    others: "flags",
  },
  "marks, one of which stands alone": {
    question: choices([1, 1, 2], { exclusive: "o2" }),
    valid: 3,
    edges: [1, 2, 4],
    invalid: [...noIndexes, 0, -0, 5, 6, 7, 8, 1023, 1024, 1025, -1023],
    others: "flags",
  },
  "ten marks": {
    question: choices(Array.from({ length: 10 }, () => 1)),
    valid: 1023,
    edges: [1, 512, 1023],
    invalid: [...noIndexes, 0, -0, 1024, 1025, 2047],
    others: "flags",
  },
  "steps of a per cent": {
    question: steps,
    valid: 50,
    edges: [0, -0, 100, 49.999, 49.998, 9.999999999999998, 1e-20],
    invalid: [...noNumbers, -1, -1e-300, 101, 100.5, 1023, 1024, 5e-324, 1.5e-20],
    others: "flags",
  },
  "a per cent": {
    question: percent,
    valid: 50,
    edges: [0, -0, 100, 1e-20, 1e-4, 0.00009, 99.99999999999999, 3e-17],
    invalid: [...noNumbers, -1, -5e-324, -1e-20, 100.00000000000001, 5e-324, 1.5e-20, 1e-300, 1e15],
  },
  "a number of things": {
    question: count(),
    valid: 50,
    edges: [0, -0, 101, 1e15, 999_999_999_999_999],
    invalid: [...noNumbers, -1, 0.5, 1e-20, 49.99999999999999, 1_000_000_000_000_001, 1e300],
  },
  "a year": { question: year, valid: 2000, edges: [1900, 2100], invalid: [...noNumbers, 0, 1899, 2101, 1999.5] },
};

/** A choice whose points are looked up, as those of a flag need not be. */
const lookedUp = choice(0, 3, 1);

/** Which questions stand between those that are asked about. */
type Others = "none" | "flags" | "choices";

/** Where the question stands among five, and what the others are. */
const places: Readonly<Record<Others, { readonly ids: readonly string[]; readonly other: Indicator }>> = {
  none: { ids: ["a", "b", "c", "d", "e"], other: flag },
  flags: { ids: ["a", "d"], other: flag },
  choices: { ids: ["a", "c", "e"], other: lookedUp },
};

/** Two areas of these questions, of which the first has no value unless everything in it is answered. */
function methodologyOf(question: Indicator, others: Others): Methodology<object> {
  const { ids, other } = places[others];
  const five = Object.fromEntries(["a", "b", "c", "d", "e"].map((id) => [id, ids.includes(id) ? question : other]));
  const three = Object.fromEntries(["a", "b", "c"].map((id) => [id, question]));
  return smallMethodology({
    children: { one: smallGroup(five, { unanswered: "require" }), other: smallGroup(three) },
    levels: [{ id: "half", atLeast: 50, requires: [{ path: "other", atLeast: 40 }] }],
  });
}

const paths = ["one.a", "one.b", "one.c", "one.d", "one.e", "other.a", "other.b", "other.c"];

/** Makes columns of valid answers, which is 1 for others. */
type Fill = (length: number) => Record<string, Column>;

function filler(valid: number, others: Others): Fill {
  const isAsked = asksAbout(others);
  return (length) => {
    const column = (value: number): Column => ({
      values: new Float64Array(length).fill(value),
      states: new Uint8Array(length),
    });
    return Object.fromEntries(paths.map((path) => [path, column(isAsked(path) ? valid : 1)]));
  };
}

function asksAbout(others: Others): (path: string) => boolean {
  const asked = places[others].ids.map((id) => `one.${id}`);
  return (path) => path.startsWith("other") || asked.includes(path);
}

/** Columns, and a row in which the answer stands that is changed. */
interface Place {
  readonly columns: Columns;
  readonly row: number;
}

type Situation = (path: string, fill: Fill) => Place;

const situations: Readonly<Record<string, Situation>> = {
  "where everything is answered": (_, fill) => ({ columns: fill(4), row: 0 }),
  "as the second of two": (_, fill) => ({ columns: fill(4), row: 1 }),
  "after 128 others": (_, fill) => ({ columns: fill(132), row: 128 }),
  "at the end of a block": (_, fill) => ({ columns: fill(1028), row: 1023 }),
  "in a last short block": (_, fill) => ({ columns: fill(1028), row: 1027 }),
  "where fewer than four are left": (_, fill) => ({ columns: fill(1027), row: 1026 }),
  "where another cluster did not answer": (path, fill) => {
    const columns = fill(8);
    columns[path]?.states.fill(1, 3, 4);
    return { columns, row: 4 };
  },
  "as the second of two, where the first did not answer": (path, fill) => {
    const columns = fill(4);
    columns[path]?.states.fill(1, 2, 3);
    return { columns, row: 3 };
  },
  "where the cluster answered nothing else": (path, fill) => {
    const columns = fill(8);
    for (const other of paths) if (other !== path) columns[other]?.states.fill(2, 5);
    for (const other of paths) if (other !== path) columns[other]?.states.fill(1, 0, 1);
    return { columns, row: path.endsWith("a") ? 0 : 5 };
  },
};

const asked = Object.entries(cases).flatMap(([name, asked]): readonly (readonly [string, Others, Case])[] => [
  [name, "none", asked],
  ...(asked.others === undefined ? [] : [[name, asked.others, asked] as const]),
]);

describe.each(asked)("of %s, with others between: %s", (_, others, { question, valid, edges, invalid }) => {
  const methodology = methodologyOf(question, others);
  const placesIn = placesOf(valid, others);

  describe.each(Object.entries(situations))("%s", (_, situation) => {
    it("no invalid answer is taken for another, whichever of the five it is", () => {
      for (const { path, columns, row } of placesIn(situation)) {
        scoreColumns(columns, methodology);
        expect(flat.blocks).toBeGreaterThan(0);
        for (const value of invalid) {
          change(columns, path, row, value, 0);
          const received = { column: path, row: row + 1, received: String(value) };
          expect(
            issuesOf(() => scoreColumns(columns, methodology)),
            `${path} ${value}`,
          ).toMatchObject([received]);
        }
      }
    });

    it("no state is taken for another", () => {
      const forEveryone = methodologyOf(forAll(question), others);
      for (const { path, columns, row } of placesIn(situation)) {
        for (const state of [3, 4, 7, 128, 131, 252, 255]) {
          change(columns, path, row, valid, state);
          const received = { column: path, row: row + 1, received: String(state) };
          expect(
            issuesOf(() => scoreColumns(columns, forEveryone)),
            `${path} ${state}`,
          ).toMatchObject([received]);
        }
      }
    });

    it("answers on the edge are taken, and what stands where nobody answered is not", () => {
      for (const { path, columns, row } of placesIn(situation)) {
        const cells = [...edges.map((edge) => [edge, 0]), ...invalid.map((value, at) => [value, 1 + (at % 3)])];
        for (const [value = 0, state = 0] of cells) {
          change(columns, path, row, value, state);
          const { score, level } = scoreColumns(columns, methodology);
          const card = scoreAssessment(assessmentOf(columns, methodology.root, row), methodology);
          const index = card.level.status === "undecided" ? -2 : card.level.id === null ? -1 : 0;
          expect([score[row], level[row]], `${path} ${value} ${state}`).toEqual([card.score ?? NaN, index]);
        }
      }
    });
  });
});

it("nor of a question that weighs nothing, in this run or at all", () => {
  const unweighed = smallMethodology({ children: { area: smallGroup({ flag, spare: { ...flag, weight: 0 } }) } });
  const weighed = smallMethodology({ children: { area: smallGroup({ flag, spare: flag }) } });
  const columns = {
    "area.flag": { values: Float64Array.of(1, 1, 1, 1), states: new Uint8Array(4) },
    "area.spare": { values: Float64Array.of(1, 1, 1, 2), states: new Uint8Array(4) },
  };
  const expected = [{ column: "area.spare", row: 4, received: "2" }];
  expect(issuesOf(() => scoreColumns(columns, unweighed))).toMatchObject(expected);
  for (const weights of [{}, { "area.spare": 0 }]) {
    expect(issuesOf(() => scoreColumns(columns, weighed, { weights }))).toMatchObject(expected);
  }
});

it("quantities of several areas that turn out not to be whole are no invalid answers", () => {
  const ids = ["one", "two", "three", "four", "five"];
  const methodology = smallMethodology({
    children: Object.fromEntries(ids.map((id) => [id, smallGroup({ percent })])),
  });
  const column = (): Column => ({ values: Float64Array.of(50, 50, 50, 50.5), states: new Uint8Array(4) });
  const { score } = scoreColumns(Object.fromEntries(ids.map((id) => [`${id}.percent`, column()])), methodology);
  expect([...score]).toEqual([50, 50, 50, 50.5]);
  expect(flat.blocks).toBe(1);
});

/** Every column as the one that is changed; of long ones, which take their time, the first and the last of the five. */
function placesOf(
  valid: number,
  others: Others,
): (situation: Situation) => readonly (Place & { readonly path: string })[] {
  const fill = filler(valid, others);
  return (situation) =>
    paths
      .filter(asksAbout(others))
      .map((path) => ({ path, ...situation(path, fill) }))
      .filter(({ path, row }) => row < 1000 || path === "one.a" || path === "one.e");
}

function change(columns: Columns, path: string, row: number, value: number, state: number): void {
  const { values, states } = columns[path] as Column;
  values[row] = value;
  states[row] = state;
}

function issuesOf(score: () => unknown): readonly Issue[] {
  try {
    score();
  } catch (error) {
    if (isSsmeError(error, "invalid-columns")) return error.issues;
    throw error;
  }
  return [];
}
