import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { ssme2022, type Group, type Methodology } from "ssme";
import { encodeColumns, scoreColumns, type Columns } from "ssme/columns";
import { describe, expect, it } from "vitest";
import { answered, percent, smallGroup, smallMethodology, type SmallMethodology } from "../scoring/smallMethodology.js";
import { choice, choices, count, descriptive, flag, parts } from "./indicators.js";
import { drawAssessments, findDifference, scoreOneByOne } from "./oneByOne.js";

const seven = Object.fromEntries(["a", "b", "c", "d", "e", "f", "g"].map((id) => [id, choice(0, 1, 2, 3, 4)]));
const three = { x: choice(0, 1, 2, 3), y: flag, z: percent };
const bounds: NonNullable<SmallMethodology["levels"]> = [
  { id: "low", atLeast: 30 },
  { id: "middle", atLeast: 50 },
  { id: "high", atLeast: 70 },
];
const rules = ["exclude", "zero", "require"] as const;

/** Two areas whose missing answers fall under these rules. */
function ruled(rule: Partial<Group>): SmallMethodology {
  return { root: rule, children: { wide: smallGroup(seven, rule), narrow: smallGroup(three, rule) }, levels: bounds };
}

const kinds: Readonly<Record<string, SmallMethodology>> = {
  "an indicator beside areas": { children: { alone: percent, area: smallGroup(three) }, levels: bounds },
  "indicators alone": { children: three, levels: bounds },
  "groups in groups": {
    children: {
      outer: smallGroup({ inner: smallGroup({ core: smallGroup(three), y: flag }, { weight: "0.7" }), z: percent }),
      wide: smallGroup(seven, { weight: "1.3" }),
    },
  },
  "nothing to weigh": {
    children: {
      nothing: { ...percent, weight: 0 },
      none: smallGroup(three, { weight: 0 }),
      area: smallGroup({ ...three, nothing: { ...choice(0, 1), weight: 0 } }),
    },
    levels: [{ id: "some", requires: [{ path: "none", atLeast: 50 }] }],
  },
  ...Object.fromEntries(
    rules.flatMap((unanswered) =>
      rules.map((dontKnow) => [
        `${unanswered} what is missing, ${dontKnow} "don't know"`,
        ruled({ unanswered, dontKnow }),
      ]),
    ),
  ),
  "a minimum coverage that is just reached": {
    root: { minimumCoverage: 0.5 },
    children: {
      area: smallGroup({ a: flag, b: flag, c: flag, d: flag, e: flag }, { minimumCoverage: "0.6" }),
      wide: smallGroup(seven, { minimumCoverage: 1 }),
      uneven: smallGroup(
        { a: { ...flag, weight: "0.1" }, b: { ...flag, weight: "0.2" }, c: { ...flag, weight: "0.3" } },
        { minimumCoverage: "0.5" },
      ),
    },
    levels: bounds,
  },
  "many options, points below 0, and one that stands alone": {
    children: {
      few: choices([0, 2, 3], { exclusive: "o0" }),
      negative: choices([5, -2, 3, -1]),
      eleven: choices(Array.from({ length: 11 }, (_, index) => index - 3)),
      all: choices(
        Array.from({ length: 53 }, (_, index) => index + 1),
        { exclusive: "o52" },
      ),
    },
    levels: bounds,
  },
  steps: {
    children: {
      half: {
        ...percent,
        rubric: {
          kind: "steps",
          steps: [
            { atLeast: "0.1", points: 1 },
            { atLeast: 50, points: 4 },
          ],
        },
      },
      whole: count({
        kind: "steps",
        steps: [
          { atLeast: 1, points: 1 },
          { atLeast: 5, points: 2 },
          { atLeast: 100, points: 9 },
        ],
      }),
    },
  },
  "quantities divided by others": {
    children: {
      ratio: count({ kind: "goalposts", from: 0, to: 3, per: "members" }),
      step: count({
        kind: "steps",
        steps: [
          { atLeast: 1, points: 1 },
          { atLeast: 2, points: 3 },
        ],
        per: "members",
      }),
      members: descriptive(count()),
    },
  },
  "a logarithm": { children: { reach: count({ kind: "goalposts", from: 1, to: 100, scale: "log" }), y: flag } },
  "a share": { children: { parts, y: flag }, levels: bounds },
  ...Object.fromEntries(
    (["geometric", "harmonic", "minimum", "maximum"] as const).map((combine) => [
      `a ${combine} mean`,
      { root: { combine }, children: { area: smallGroup(three), y: flag }, levels: bounds },
    ]),
  ),
  "a geometric mean in one area": {
    children: { area: smallGroup(three, { combine: "geometric" }), y: flag },
    levels: bounds,
  },
  ...Object.fromEntries(
    (["half-up", "half-even", "down"] as const).flatMap((mode) =>
      [0, 1, 6].flatMap((decimals) =>
        (["exact", "rounded"] as const).map((classifyOn) => [
          `${mode} to ${decimals} decimals, levels on the ${classifyOn} score`,
          {
            rounding: { mode, decimals },
            classifyOn,
            children: { area: smallGroup(three), thirds: choice(0, 1, 2, 3), wide: smallGroup(seven) },
            levels: [
              { id: "third", atLeast: "33.3" },
              { id: "half", atLeast: "49.5" },
              { id: "more", atLeast: "66.666667" },
            ],
          },
        ]),
      ),
    ),
  ),
  "a scale with decimals": {
    scale: "4.5",
    children: { area: smallGroup(three) },
    levels: [{ id: "half", atLeast: "2.25" }],
  },
  "a scale of a million with six decimals": {
    scale: 1_000_000,
    rounding: { mode: "half-up", decimals: 6 },
    children: seven,
  },
  "requirements of any kind": {
    children: {
      area: smallGroup({ ...three, tagged: { ...percent, tags: ["t"] }, tagged2: { ...flag, tags: ["t"] } }),
      asked: smallGroup({
        sector: descriptive(choice(0, 1, 2)),
        places: descriptive(choices([0, 1, 2])),
        size: descriptive(count()),
        isOpen: descriptive(flag),
        own: percent,
      }),
    },
    levels: [
      { id: "a", atLeast: 10, requires: [{ unknown: { es: "sin publicar", en: "unpublished" } }] },
      { id: "b", atLeast: 20, requires: [{ path: "asked.sector", among: ["o0", "not-applicable"] }] },
      {
        id: "c",
        requires: [
          {
            any: [
              { path: "asked.places", includes: "o1" },
              { path: "asked.size", atLeast: 30, atMost: 80 },
            ],
          },
        ],
      },
      {
        id: "d",
        requires: [{ not: { path: "asked.isOpen", equals: true } }, { atLeast: 1, tagged: "t", value: "0.5" }],
      },
      {
        id: "e",
        atLeast: 40,
        requires: [
          {
            atLeast: 2,
            of: [
              { path: "area", atLeast: 50 },
              { path: "asked.own", atMost: "66.66" },
              { path: "area.x", atLeast: 60 },
              { path: "asked", atLeast: 10, atMost: 90 },
            ],
          },
        ],
      },
    ],
  },
  "a ladder whose steps all must hold": {
    ladder: "cumulative",
    children: { area: smallGroup(three), wide: smallGroup(seven) },
    levels: [
      { id: "a", requires: [{ path: "wide", atLeast: 40 }] },
      { id: "b", atLeast: 30 },
      { id: "c", atLeast: 40, requires: [{ not: { path: "area", atLeast: 60 } }] },
    ],
  },
  "no levels": { children: three, levels: [] },
};

function column(values: readonly number[], states = values.map(() => 0)): Columns[string] {
  return { values: Float64Array.from(values), states: Uint8Array.from(states) };
}

describe("scores and levels are those of scoreAssessment", { timeout: 60_000 }, () => {
  // Blocks have 1024 clusters, and from 4096 on what is missing is looked up.
  it.each([0, 1, 1023, 1024, 1025, 4095, 4096, 4097])("for %i clusters of ssme2022", (length) => {
    const methodology = ssme2022 as Methodology<object>;
    const assessments = drawAssessments(methodology, length);
    const scored = scoreColumns(encodeColumns(assessments, methodology), methodology);
    expect(findDifference(scored, scoreOneByOne(assessments, methodology))).toBeNull();
  });

  it.each(Object.entries(kinds))("with %s", (_, definition) => {
    const methodology = smallMethodology(definition);
    for (const length of [40, 4100]) {
      const assessments = drawAssessments(methodology, length, length);
      const scored = scoreColumns(encodeColumns(assessments, methodology), methodology);
      expect(findDifference(scored, scoreOneByOne(assessments, methodology))).toBeNull();
      // What all clusters have in common would show little.
      expect(new Set(scored.score).size).toBeGreaterThan(2);
    }
  });

  it("with other weights and bounds as if the methodology had them", () => {
    const weigh = (x: number | string, area: number | string, low: number | string): Methodology<object> =>
      smallMethodology({
        children: {
          area: smallGroup({ ...three, x: { ...three.x, weight: x } }, { weight: area }),
          wide: smallGroup(seven),
        },
        levels: [
          { id: "low", atLeast: low },
          { id: "high", atLeast: 70 },
        ],
      });
    const methodology = weigh(1, 1, 30);
    const assessments = drawAssessments(methodology, 2000);
    const columns = encodeColumns(assessments, methodology);
    for (const [x, area, low] of [
      [0, 1, 30],
      ["2.5", "0.1", 0],
      [1, 0, "33.33"],
      ["0.000001", 1e6, "69.99"],
    ] as const) {
      const options = { weights: { "area.x": x, area }, levels: { low } };
      const scored = scoreColumns(columns, methodology, options);
      expect(findDifference(scored, scoreOneByOne(assessments, weigh(x, area, low)))).toBeNull();
    }
  });

  it("with other bounds alone, of clusters that stand on one of them", () => {
    const methodology = smallMethodology({ classifyOn: "exact", children: { z: percent }, levels: bounds });
    const columns = encodeColumns([answered({ z: 12.34567 }), answered({ z: 12.34566 })], methodology);
    expect(Array.from(scoreColumns(columns, methodology, { levels: { high: "12.34567" } }).level)).toEqual([2, -1]);
  });
});

describe("columns of any make", () => {
  const methodology = smallMethodology({
    children: { z: percent, more: smallGroup({ x: choice(0, 1, 2), y: flag }) },
    levels: bounds,
  });
  const drawn = drawAssessments(methodology, 5000);
  const columns = encodeColumns(drawn, methodology);
  const scored = scoreColumns(columns, methodology);

  it.each([1, 2, 3, 4])("may be parts of larger arrays, beginning %i bytes further on", (offset) => {
    const shifted = Object.entries(columns).map(([name, { values, states }]) => {
      const wide = {
        values: new Float64Array(values.length + 9).fill(NaN),
        states: new Uint8Array(states.length + 9).fill(255),
      };
      wide.values.set(values, offset);
      wide.states.set(states, offset);
      const end = offset + values.length;
      return [name, { values: wide.values.subarray(offset, end), states: wide.states.subarray(offset, end) }];
    });
    expect(findDifference(scoreColumns(Object.fromEntries(shifted) as Columns, methodology), scored)).toBeNull();
  });

  it("may hold anything in cells that are not answered", () => {
    for (const garbage of [NaN, Infinity, 1e300, -5, 0.5, -0]) {
      const filled = Object.entries(columns).map(([name, { values, states }]) => [
        name,
        { values: values.map((value, row) => (states[row] === 0 ? value : garbage)), states },
      ]);
      expect(findDifference(scoreColumns(Object.fromEntries(filled) as Columns, methodology), scored)).toBeNull();
    }
  });

  it("may make their arrays when they are asked for, and stand among others that are of no use", () => {
    const made = Object.entries(columns).map(([name, { values, states }]) => [
      name,
      {
        get values() {
          return values.slice();
        },
        get states() {
          return Buffer.from(states);
        },
      },
    ]);
    const others = { region: column([1], [9]), constructor: null, "more.x.o0": "text" };
    expect(findDifference(scoreColumns({ ...others, ...Object.fromEntries(made) }, methodology), scored)).toBeNull();
  });

  it("may say 0 with a sign", () => {
    const zeros = { z: column([-0]), "more.x": column([-0]), "more.y": column([-0]) };
    const { score, areas, level } = scoreColumns(zeros, methodology);
    expect([score[0], areas["more"]?.[0], areas["z"]?.[0], level[0]]).toEqual([0, 0, 0, -1]);
  });

  it("are not changed, and give new arrays each time", () => {
    const before = structuredClone(columns);
    const first = scoreColumns(columns, methodology);
    for (const numbers of [first.score, first.coverage, first.level, ...Object.values(first.areas)]) numbers.fill(7);
    expect(findDifference(scoreColumns(columns, methodology), scored)).toBeNull();
    expect(columns).toEqual(before);
  });

  it("are not kept once they are scored", async () => {
    setFlagsFromString("--expose-gc");
    const collectGarbage = runInNewContext("gc") as () => void;
    const scoreCopies = (): WeakRef<ArrayBufferLike>[] => {
      const copies = structuredClone(columns);
      scoreColumns(copies, methodology);
      return Object.values(copies).flatMap(({ values, states }) => [
        new WeakRef(values.buffer),
        new WeakRef(states.buffer),
      ]);
    };
    const references = scoreCopies();
    // What was just referred to lives until the end of this turn.
    await new Promise((resolve) => setTimeout(resolve));
    collectGarbage();
    expect(references.filter((reference) => reference.deref() !== undefined)).toEqual([]);
  });

  it("are named by paths that every object has, too", () => {
    const named = smallMethodology({ children: { constructor: percent, toString: { ...percent, weight: 3 } } });
    const answers = answered({ constructor: 20, toString: 60 });
    const { score, areas } = scoreColumns(encodeColumns([answers], named), named, {
      weights: { constructor: 1 },
    });
    expect([score[0], areas["constructor"]?.[0]]).toEqual([50, 20]);
  });
});
