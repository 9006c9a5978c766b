import { defineMethodology, deriveMethodology, isSsmeError, type MethodologyDefinition } from "ssme";
import { describe, expect, it } from "vitest";

const text = { es: "texto", en: "text" };
const published = { status: "published", source: "a source" } as const;
const assumed = { status: "assumed", source: "ours" } as const;
const provenance = { item: published, weight: published, rubric: published };
const rules = { weight: 1, combine: "arithmetic", unanswered: "exclude", dontKnow: "exclude", provenance } as const;
const node = { name: text, question: text, provenance };

const sound: MethodologyDefinition<object> = {
  id: "sound",
  version: "1",
  title: text,
  official: false,
  scale: 100,
  rounding: { decimals: 2, mode: "half-up" },
  classifyOn: "rounded",
  ladder: "highest",
  root: {
    name: text,
    description: text,
    ...rules,
    children: {
      area: {
        name: text,
        description: text,
        ...rules,
        levels: [{ id: "high", name: text, description: text, atLeast: 50, provenance: published }],
        children: {
          flag: { ...node, kind: "flag", rubric: { kind: "points", points: { yes: 1, no: 0 } } },
          money: { ...node, kind: "quantity", unit: { kind: "ratio", of: text } },
        },
      },
    },
  },
  levels: [{ id: "any", name: text, description: text, provenance: published }],
  checks: [],
};

// A copy that is broken on purpose has no type.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Broken = any;

/** Issues of the sound methodology after a change to a copy of it: code and path. */
function issuesAfter(change: (copy: Broken) => void): string[] {
  const copy: unknown = JSON.parse(JSON.stringify(sound));
  change(copy);
  return issuesOf(() => defineMethodology(copy as MethodologyDefinition<object>));
}

function issuesOf(define: () => unknown): string[] {
  try {
    define();
  } catch (error) {
    if (isSsmeError(error, "invalid-methodology")) return error.issues.map(({ code, path }) => `${code} ${path}`);
    throw error;
  }
  return [];
}

describe("rules that would never work are refused", () => {
  it("but not the sound methodology", () => {
    expect(issuesAfter(() => undefined)).toEqual([]);
  });

  it.each<[string, (copy: Broken) => void, string[]]>([
    [
      "a weight for parts in counts",
      ({ root }) => {
        const categories = { one: { name: text }, other: { name: text } };
        const shares = {
          ...node,
          kind: "shares",
          categories,
          notStated: "other",
          whole: "sum",
          weightedBy: "area.money",
        };
        Object.assign(root.children.area.children, { shares });
      },
      ["wrong-kind root.children.area.children.shares.weightedBy"],
    ],
    [
      "yes or no in quotation marks",
      ({ levels }) => Object.assign(levels[0], { requires: [{ path: "area.flag", equals: "true" }] }),
      ["unknown-value levels.0.requires.0.equals"],
    ],
    [
      "levels of the total inside the root",
      ({ root }) => Object.assign(root, { levels: [] }),
      ["wrong-kind root.levels"],
    ],
    [
      "steps of which none is above the lowest points",
      ({ root }) => {
        const rubric = { kind: "steps", steps: [{ atLeast: 0, points: -1 }], lowest: -1 };
        Object.assign(root.children.area.children.money, { rubric });
      },
      ["empty-range root.children.area.children.money.rubric.highest"],
    ],
    [
      "a choice among no conditions, and among no answers",
      ({ levels }) => Object.assign(levels[0], { requires: [{ any: [] }, { path: "area.flag", among: [] }] }),
      ["empty levels.0.requires.0.any", "empty levels.0.requires.1.among"],
    ],
    [
      "a part of one cluster",
      ({ checks }) => {
        const left = { path: "area.money", where: { path: "area.flag", equals: true } };
        const holds = { left, is: "at-least", right: { value: 1 } };
        checks.push({ id: "check", scope: "assessment", holds, message: text, provenance: published });
      },
      ["wrong-kind checks.0.holds.left"],
    ],
  ])("%s", (_, change, issues) => {
    expect(issuesAfter(change)).toEqual(issues);
  });

  it("an official methodology whose area has an assumed level", () => {
    expect(issuesAfter((copy) => Object.assign(copy, { official: true }))).toEqual([]);
    const assume = (copy: Broken): void => {
      copy.official = true;
      copy.root.children.area.levels[0].provenance = assumed;
    };
    expect(issuesAfter(assume)).toEqual(["official-but-assumed official"]);
  });
});

describe("a variant on another scale", () => {
  const base = defineMethodology(sound);

  it("needs new levels for every group that has some", () => {
    expect(issuesOf(() => deriveMethodology(base, { id: "tenfold", version: "1", scale: 1000, levels: [] }))).toEqual([
      "levels-of-other-scale nodes.area.levels",
    ]);
    expect(
      issuesOf(() =>
        deriveMethodology(base, {
          id: "tenfold",
          version: "1",
          scale: 1000,
          levels: [],
          nodes: { area: { levels: [] } },
        }),
      ),
    ).toEqual([]);
  });

  it("keeps what is written as undefined", () => {
    const variant = deriveMethodology(base, { id: "same", version: "1", levels: undefined } as never);
    expect(variant.levels).toEqual(base.levels);
  });
});
