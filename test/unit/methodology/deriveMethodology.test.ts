import { describe, expect, test } from "vitest";
import {
  deriveMethodology,
  isSsmeError,
  scoreAssessment,
  ssme2022,
  type Indicator,
  type Methodology,
  type MethodologyChanges,
  type Ssme2022Answers,
} from "ssme";
import { findNode } from "../../../src/methodology/nodes.js";

type Changes = MethodologyChanges<Ssme2022Answers>;

const named = { id: "variant", version: "1.0.0" };
const derive = (changes: Partial<Changes>): Methodology<Ssme2022Answers> =>
  deriveMethodology(ssme2022, { ...named, ...changes });

const bonds: Indicator = {
  kind: "flag",
  name: { es: "Bonos", en: "Bonds" },
  question: { es: "¿Emite bonos?", en: "Are bonds issued?" },
  rubric: { kind: "points", points: { yes: 1, no: 0 } },
  provenance: { item: { status: "assumed", source: "test" } },
};

/** Path and message of every issue for which changes are refused. */
function refusals(changes: Partial<Changes>): readonly string[] {
  try {
    deriveMethodology(ssme2022, { ...named, ...changes }, { locale: "en" });
  } catch (error) {
    if (isSsmeError(error, "invalid-methodology"))
      return error.issues.map(({ path, message }) => `${path}: ${message}`);
    throw error;
  }
  return [];
}

const assessment = {
  cluster: { id: "c", name: "C" },
  wave: 2022,
  origin: "example",
  answers: {
    governance: {
      manager: true,
      bodies: ["board"],
      rules: "applied",
      companyVoice: "majority",
      transparency: "shared",
    },
  },
} as const;

describe("a variant", () => {
  test("says what it derives from, is unofficial and frozen, and leaves its base as it was", () => {
    const before = JSON.stringify(ssme2022);
    const variant = derive({ nodes: { focus: { weight: 0 } } });
    expect(variant).toMatchObject({ ...named, official: false, derivedFrom: { id: "ssme-2022", version: "1.0.0" } });
    expect(variant.title.es).toBe("SSME 2022, reconstrucción no oficial (variante variant)");
    expect(Object.isFrozen(variant.root.children)).toBe(true);
    expect(JSON.stringify(ssme2022)).toBe(before);
  });

  test("differs from its base in what was changed, and in nothing else", () => {
    const variant = derive({ nodes: { focus: { weight: 0 } } });
    const { id, version, title, root, ...rules } = ssme2022;
    expect(variant).toEqual({
      ...rules,
      ...named,
      title: { es: `${title.es} (variante variant)`, en: `${title.en} (variant variant)` },
      derivedFrom: { id, version },
      root: { ...root, children: { ...root.children, focus: { ...root.children["focus"], weight: 0 } } },
    });
  });

  test("takes indicators and areas out and puts others in, in their place", () => {
    const variant = derive({
      remove: ["collaboration", "financing.calls"],
      add: { "financing.bonds": bonds, "financing.calls": { ...bonds, name: { es: "Avales", en: "Guarantees" } } },
    });
    expect(findNode(variant.root, "collaboration")).toBeNull();
    expect(findNode(variant.root, "financing.bonds")).toEqual(bonds);
    expect(findNode(variant.root, "financing.calls")?.name.en).toBe("Guarantees");
    expect(Object.keys(variant.root.children)).toHaveLength(7);
  });

  test("combines the areas in another way", () => {
    const variant = derive({ root: { combine: "minimum", unanswered: "zero" } });
    expect([variant.root.combine, variant.root.unanswered, variant.root.dontKnow]).toEqual([
      "minimum",
      "zero",
      "require",
    ]);
    expect(scoreAssessment(assessment, variant).score).toBe(0);
  });

  test("makes an indicator descriptive, also one with a weight of its own", () => {
    const weighted = derive({ nodes: { "governance.manager": { weight: 3 } } });
    const variant = deriveMethodology(weighted, {
      ...named,
      id: "second",
      nodes: { "governance.manager": { rubric: null } },
    });
    const manager = findNode(variant.root, "governance.manager");
    expect(manager).not.toHaveProperty("rubric");
    expect(manager).not.toHaveProperty("weight");
  });

  test("can be varied again: it derives from the variant", () => {
    const second = deriveMethodology(derive({}), { id: "second", version: "2" });
    expect(second.derivedFrom).toEqual(named);
  });
});

describe("the provenance of what is changed", () => {
  const official = deriveMethodology(ssme2022, {
    ...named,
    id: "vouched",
    nodes: {
      "governance.manager": {
        provenance: {
          item: { status: "published", source: "A" },
          weight: { status: "published", source: "B" },
          rubric: { status: "published", source: "C" },
        },
      },
    },
  });
  const provenanceAfter = (change: NonNullable<Changes["nodes"]>["governance.manager"]) =>
    findNode(
      deriveMethodology(official, { ...named, nodes: { "governance.manager": change! } }).root,
      "governance.manager",
    )?.provenance;

  test("a changed weight is assumed; what is measured and its rubric stay published", () => {
    expect(Object.keys(provenanceAfter({ weight: 2 })!)).toEqual(["item", "rubric"]);
  });

  test("a changed rubric is assumed; the weight stays published", () => {
    const rubric = { kind: "points", points: { yes: 1, no: "0.5" } } as const;
    expect(Object.keys(provenanceAfter({ rubric })!)).toEqual(["item", "weight"]);
  });

  test("unless the change brings its own", () => {
    const provenance = {
      item: { status: "adopted", source: "D" },
      weight: { status: "adopted", source: "D" },
    } as const;
    expect(provenanceAfter({ weight: 2, provenance })).toEqual(provenance);
  });
});

describe("refused, with every issue at once", () => {
  const noSuchPath = (path: string): string =>
    `Expected the path of a node that stays in the methodology; received “${path}”.`;

  test("the id of the base", () => {
    expect(refusals({ id: "ssme-2022" })).toEqual([`id: Expected an id other than ssme-2022; received “ssme-2022”.`]);
  });

  test("paths that name nothing, also such as every object has", () => {
    const changes = {
      nodes: { "focus.nothing": { weight: 1 }, constructor: { weight: 1 } },
      remove: ["governance.toString"],
      add: { "nothing.bonds": bonds, "governance.manager.bonds": bonds },
    } as unknown as Partial<Changes>;
    expect(refusals(changes)).toEqual([
      `nodes.focus.nothing: ${noSuchPath("focus.nothing")}`,
      `nodes.constructor: ${noSuchPath("constructor")}`,
      `remove.0: ${noSuchPath("governance.toString")}`,
      `add.nothing.bonds: ${noSuchPath("nothing.bonds")}`,
      `add.governance.manager.bonds: ${noSuchPath("governance.manager.bonds")}`,
    ]);
  });

  test("a change of what is taken out, and an addition to it", () => {
    const changes: Partial<Changes> = {
      nodes: { "focus.sector": {} },
      remove: ["focus"],
      add: { "focus.bonds": bonds },
    };
    expect(refusals(changes)).toEqual([
      `nodes.focus.sector: ${noSuchPath("focus.sector")}`,
      `add.focus.bonds: ${noSuchPath("focus.bonds")}`,
    ]);
  });

  test("an addition that is there already", () => {
    expect(refusals({ add: { "financing.calls": bonds } })).toEqual([
      `add.financing.calls: Expected a path that does not exist yet; received “financing.calls”.`,
    ]);
  });

  test("a rubric for an area, and a combination for an indicator", () => {
    const changes: Partial<Changes> = {
      nodes: { focus: { rubric: null }, "governance.manager": { combine: "minimum" } },
    };
    expect(refusals(changes).map((text) => text.slice(0, text.indexOf(":")))).toEqual([
      "nodes.focus.rubric",
      "nodes.governance.manager.combine",
    ]);
  });

  test("an area taken out that a level requires", () => {
    expect(refusals({ remove: ["governance"] })).toEqual([
      `levels.2.requires.0.path: Expected the path of a node; received “governance”.`,
    ]);
  });

  test("another scale without its levels; the same number written otherwise is no other scale", () => {
    expect(refusals({ scale: 10 })).toEqual([
      "levels: Expected levels for the new scale (10): the old ones are of the scale 100; received nothing.",
    ]);
    expect(refusals({ scale: "100.0" })).toEqual([]);
    expect(refusals({ scale: 10, levels: [] })).toEqual([]);
  });

  test("what no methodology may have", () => {
    expect(refusals({ nodes: { focus: { weight: -1 } } })).toEqual([
      "root.children.focus.weight: Expected a decimal of 0 or more; received -1.",
    ]);
  });
});
