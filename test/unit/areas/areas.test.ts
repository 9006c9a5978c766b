import { describe, expect, test } from "vitest";
import { businessImpact } from "../../../src/areas/businessImpact.js";
import { collaboration } from "../../../src/areas/collaboration.js";
import { departments } from "../../../src/areas/departments.js";
import { financing } from "../../../src/areas/financing.js";
import { focus } from "../../../src/areas/focus.js";
import { governance } from "../../../src/areas/governance.js";
import { participants } from "../../../src/areas/participants.js";
import { projects } from "../../../src/areas/projects.js";
import { strategy } from "../../../src/areas/strategy.js";
import type { Choice, Choices, Flag, Indicator, Option, Quantity } from "../../../src/methodology/indicator.js";
import type { Group } from "../../../src/methodology/methodology.js";
import { findNode, isGroup, listIndicators, listNodes } from "../../../src/methodology/nodes.js";
import type { Term } from "../../../src/methodology/term.js";
import type { Text } from "../../../src/text.js";

const areas = {
  focus: focus(),
  strategy: strategy(),
  participants: participants(),
  governance: governance(),
  projects: projects(),
  collaboration: collaboration(),
  financing: financing(),
  businessImpact: businessImpact(),
};

const root: Group = {
  ...areas.governance,
  name: { es: "Raíz", en: "Root" },
  description: { es: "Las ocho áreas.", en: "The eight areas." },
  children: areas,
};

const indicators = listIndicators(root);
const scored = indicators.filter(({ node }) => node.kind !== "shares" && node.rubric !== undefined);

function optionsOf(indicator: Indicator): Readonly<Record<string, Option>> {
  if (indicator.kind === "choice" || indicator.kind === "choices") return indicator.options;
  return indicator.kind === "shares" ? indicator.categories : {};
}

/** Every text that an indicator shows. */
function textsOf(indicator: Indicator): Text[] {
  const options = Object.values(optionsOf(indicator)).flatMap(({ name, group }) => [name, group]);
  const unit = indicator.kind === "quantity" && "of" in indicator.unit ? indicator.unit.of : undefined;
  const texts = [indicator.name, indicator.question, indicator.help, indicator.notApplicable, unit, ...options];
  return texts.filter((text) => text !== undefined);
}

/** The paths that a term reads. */
function pathsOf(term: Term): string[] {
  if ("path" in term) return [term.path];
  if ("value" in term) return [];
  return Object.values(term).flatMap((parts: readonly Term[]) => parts.flatMap(pathsOf));
}

describe("weight of an answer", () => {
  test.each(Object.entries(areas))("%s scores five indicators of equal weight", (_, area) => {
    const rubrics = Object.values<Indicator>(area.children).filter((child) => "rubric" in child);
    expect(rubrics).toHaveLength(5);
    expect(area.weight).toBe(1);
    expect(rubrics.every(({ weight }) => weight === undefined)).toBe(true);
  });

  test("the eight areas ask 76 indicators and score 40", () => {
    expect(indicators).toHaveLength(76);
    expect(scored).toHaveLength(40);
  });

  test("what a cluster is or how big it is moves no score", () => {
    const size = indicators.filter(({ node }) => node.kind === "quantity" && node.unit.kind !== "percent");
    expect(size.length).toBeGreaterThan(0);
    expect(size.filter((located) => scored.includes(located))).toEqual([]);
  });
});

describe("points", () => {
  const of = <K extends Indicator["kind"]>(kind: K): [string, Extract<Indicator, { kind: K }>][] =>
    scored.flatMap(({ path, node }) => (node.kind === kind ? [[path, node as Extract<Indicator, { kind: K }>]] : []));

  test.each(of("flag"))("%s gives its point for yes", (_, flag: Flag) => {
    expect(flag.rubric).toEqual({ kind: "points", points: { no: 0, yes: 1 } });
  });

  test.each(of("choice"))("%s climbs from 0 to 3 in the order of its options", (_, choice: Choice) => {
    const ids = Object.keys(choice.options);
    expect(choice.rubric).toEqual({
      kind: "points",
      points: Object.fromEntries(ids.map((id, step) => [id, step])),
    });
    expect(ids).toHaveLength(4);
  });

  test.each(of("choices"))("%s adds one point per option up to a cap that can be reached", (_, choices: Choices) => {
    const { other = 0, none, ...rest } = choices.rubric!.points;
    expect([other, none]).toEqual([0, 0]);
    expect(new Set(Object.values(rest))).toEqual(new Set([1]));
    expect(choices.rubric!.highest).toBeGreaterThanOrEqual(2);
    expect(choices.rubric!.highest).toBeLessThanOrEqual(Object.keys(rest).length);
  });

  test.each(of("quantity"))("%s climbs from 0 to 3 in steps of a percentage", (_, quantity: Quantity) => {
    expect(quantity.unit).toEqual({ kind: "percent" });
    const rubric = quantity.rubric!;
    if (rubric.kind !== "steps") throw new Error("Only steps are used.");
    const bounds = rubric.steps.map(({ atLeast }) => Number(atLeast));
    expect(rubric.steps.map(({ points }) => points)).toEqual([0, 1, 2, 3]);
    expect(bounds[0]).toBe(0);
    expect(bounds).toEqual([...bounds].sort((a, b) => a - b));
    expect(bounds.at(-1)).toBeLessThan(100);
  });
});

describe("answers", () => {
  test("several options can be declined with one that excludes the others, but for place and activity", () => {
    const choices = indicators.filter(({ node }) => node.kind === "choices") as { path: string; node: Choices }[];
    expect(choices.filter(({ node }) => node.exclusive !== "none").map(({ path }) => path)).toEqual([
      "focus.departments",
      "focus.activities",
    ]);
    expect(choices.every(({ node }) => node.exclusive === undefined || "none" in node.options)).toBe(true);
  });

  test("not applicable is an answer only where something may not exist", () => {
    expect(indicators.filter(({ node }) => node.notApplicable).map(({ path }) => path)).toEqual([
      "strategy.lastUpdate",
      "participants.retention",
      "financing.projectFunding",
      "businessImpact.previousSales",
      "businessImpact.previousJobs",
    ]);
  });

  test("compositions keep what is not stated, and name wholes, earlier figures and weights that exist", () => {
    const paths = indicators.flatMap(({ node }) => {
      if (node.kind === "quantity") return node.previous === undefined ? [] : [node.previous];
      if (node.kind !== "shares") return [];
      expect(node.notStated).toBe("notStated");
      return [
        ...(typeof node.whole === "string" ? [] : pathsOf(node.whole)),
        ...(node.weightedBy ? [node.weightedBy] : []),
      ];
    });
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) expect(findNode(root, path), path).toMatchObject({ kind: "quantity" });
  });

  test("every id can be a column, a key and a part of a path", () => {
    const ids = listNodes(root).flatMap(({ path, node }) => [
      ...path.split("."),
      ...(isGroup(node) ? [] : Object.keys(optionsOf(node))),
    ]);
    expect(ids.filter((id) => !/^[a-z][A-Za-z0-9]*$/.test(id))).toEqual([]);
  });
});

describe("texts", () => {
  const areaTexts = Object.values(areas).flatMap(({ name, description }) => [name, description]);
  const texts = [...areaTexts, ...indicators.flatMap(({ node }) => textsOf(node))];

  test("all exist in both languages, without stray spaces", () => {
    const stray = (text: string) => text === "" || text !== text.trim() || text.includes("  ");
    expect(texts.filter(({ es, en }) => stray(es) || stray(en))).toEqual([]);
  });

  test("each language follows its own typography", () => {
    expect(texts.filter(({ es }) => /["“”]|\d\.\d(?!\d\d)|\d,\d{3}/.test(es))).toEqual([]);
    expect(texts.filter(({ en }) => /[«»¿¡]|\d,\d(?!\d\d)|\d\.\d{3}/.test(en))).toEqual([]);
  });

  test.each(indicators.map(({ path, node }) => [path, node.question] as const))(
    "%s asks a question",
    (_, { es, en }) => {
      expect(es).toMatch(/¿[^?]+\?/);
      expect(en).toMatch(/\w\?/);
    },
  );

  test("no area uses one name for two indicators, nor an indicator for two options", () => {
    const repeated = (names: readonly string[]) => names.filter((name, at) => names.indexOf(name) !== at);
    for (const locale of ["es", "en"] as const) {
      for (const area of Object.values<Group>(areas))
        expect(repeated(Object.values(area.children).map(({ name }) => name[locale]))).toEqual([]);
      for (const { node } of indicators)
        expect(repeated(Object.values(optionsOf(node)).map(({ name }) => name[locale]))).toEqual([]);
    }
  });
});

describe("provenance", () => {
  test("only what is measured is ever claimed: weights and rubrics are assumed, and every item names its source", () => {
    for (const { path, node } of listNodes(root)) {
      expect(Object.keys(node.provenance), path).toEqual(["item"]);
      expect(node.provenance.item.source, path).not.toBe("");
    }
  });

  test("an item is adopted from another method by name, and inferred or published by the SSME", () => {
    for (const { path, node } of listNodes(root)) {
      const { status, source } = node.provenance.item;
      if (status === "published" || status === "inferred") expect(source, path).toMatch(/SSME|Confecámaras/);
      if (status === "adopted") expect(source, path).not.toMatch(/SSME|Confecámaras/);
    }
  });
});

describe("departments", () => {
  const codes = Object.values(departments).map(({ code }) => code);

  test("are the 32 and Bogotá, with two-digit codes of their own, in the order of the codes", () => {
    expect(Object.keys(departments)).toHaveLength(33);
    expect(new Set(codes).size).toBe(33);
    expect(codes.every((code) => /^\d\d$/.test(code!))).toBe(true);
    expect(codes).toEqual([...codes].sort());
  });

  test.each([
    ["antioquia", "05", "Antioquia"],
    ["bogota", "11", "Bogotá D.C."],
    ["choco", "27", "Chocó"],
    ["norteDeSantander", "54", "Norte de Santander"],
    ["sanAndres", "88", "Archipiélago de San Andrés, Providencia y Santa Catalina"],
    ["vichada", "99", "Vichada"],
  ] as const)("%s is %s, %s", (id, code, es) => {
    expect(departments[id]).toMatchObject({ code, name: { es } });
  });
});

test("activities fall into the five policy sectors and the rest", () => {
  const groups = Object.values<Option>(areas.focus.children.activities.options).map(({ group }) => group?.es);
  expect([...new Set(groups)]).toEqual([
    "Agricultura",
    "Minas y energía",
    "Salud",
    "Educación",
    "Comercio, industria y turismo",
    "Otros",
  ]);
});

test("the areas are plain data", () => {
  expect(JSON.parse(JSON.stringify(areas))).toEqual(areas);
});
