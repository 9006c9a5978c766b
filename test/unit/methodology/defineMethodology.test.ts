import { defineMethodology, isSsmeError, ssme2022, type Issue, type Locale, type MethodologyDefinition } from "ssme";
import { describe, expect, it } from "vitest";
import { brokenMethodology } from "./brokenMethodology.js";

type Definition = MethodologyDefinition<object>;

function issuesOf(definition: Definition, locale?: Locale): readonly Issue[] {
  try {
    defineMethodology(definition, locale === undefined ? {} : { locale });
  } catch (error) {
    if (isSsmeError(error, "invalid-methodology")) return error.issues;
    throw error;
  }
  return [];
}

/** A definition that may be changed: what ssme2022 says, not frozen. */
function copyOfSsme2022(): Definition {
  return JSON.parse(JSON.stringify(ssme2022)) as Definition;
}

describe("defineMethodology", () => {
  it("finds every mistake of a definition at once, and where it is", () => {
    expect(issuesOf(brokenMethodology).map(({ code, path }) => `${path} ${code}`)).toEqual([
      "id empty",
      "title.en invalid-text",
      "scale invalid-number",
      "rounding.mode unknown-value",
      "rounding.decimals invalid-number",
      "root.minimumCoverage invalid-number",
      "root.children.empty.unanswered unknown-value",
      "root.children.empty.children empty",
      "root.children.weightless.weight invalid-number",
      "root.children.weightless.combine unknown-value",
      "root.children.weightless.children weights-all-zero",
      "root.children.points.children.Bad-id invalid-id",
      "root.children.points.children.Bad-id.options.low.name.en invalid-text",
      "root.children.points.children.missing.rubric.points.high missing-points",
      "root.children.points.children.missing.rubric.points.higher unknown-option",
      "root.children.points.children.outside.rubric.points.low points-outside-range",
      "root.children.points.children.outside.rubric.points.high points-outside-range",
      "root.children.points.children.narrow.exclusive unknown-value",
      "root.children.points.children.narrow.rubric.highest empty-range",
      "root.children.points.children.described.weight weight-without-rubric",
      "root.children.points.children.wrongRubric.rubric.kind wrong-kind",
      "root.children.quantities.children.steps.previous wrong-kind",
      "root.children.quantities.children.steps.rubric.steps.1.atLeast not-ascending",
      "root.children.quantities.children.goalposts.rubric.to empty-range",
      "root.children.quantities.children.goalposts.rubric.per unknown-path",
      "root.children.quantities.children.logarithm.rubric.from invalid-number",
      "root.children.quantities.children.shares.notStated unknown-value",
      "root.children.quantities.children.shares.whole.path unknown-path",
      "root.children.quantities.children.shares.rubric.category unknown-value",
      "levels.1.id duplicate-id",
      "levels.1.requires.0 empty",
      "levels.2.id invalid-id",
      "levels.2.requires.0.not.equals unknown-value",
      "levels.2.requires.1.all.0.path wrong-kind",
      "levels.2.requires.1.all.1.atLeast invalid-number",
      "levels.2.requires.2.any.0.includes unknown-value",
      "levels.2.requires.2.any.1.value invalid-number",
      "levels.2.requires.2.any.1.tagged unknown-value",
      "levels.1.atLeast not-ascending",
      "checks.0.scope unknown-value",
      "checks.0.holds.is unknown-value",
      "checks.0.holds.left.path wrong-kind",
      "checks.0.holds.right.value invalid-number",
      "official official-but-assumed",
    ]);
  });

  it.each([
    ["scale", "se recibió: «cien»", "received “cien”"],
    ["root.minimumCoverage", "un decimal de 0 a 1; se recibió: 80", "a decimal from 0 to 1; received 80"],
    [
      "root.children.points.children.missing.rubric.points.high",
      "un número de puntos para la opción high; se recibió: un valor vacío",
      "a number of points for option high; received nothing",
    ],
    [
      "root.children.points.children.outside.rubric.points.low",
      "puntos entre «lowest» y «highest»; se recibió: -1",
      "points between lowest and highest; received -1",
    ],
    [
      "root.children.quantities.children.shares.whole.path",
      "la ruta de un nodo, por ejemplo quantities.steps; se recibió: «steps»",
      "the path of a node, for example quantities.steps; received “steps”",
    ],
    [
      "levels.1.requires.0",
      "una comparación (atLeast, atMost, equals, among, includes)",
      "a comparison (atLeast, atMost, equals, among, includes)",
    ],
    [
      "levels.1.atLeast",
      "un número mayor que 50, el anterior; se recibió: 50",
      "a number above 50, the one before; received 50",
    ],
    [
      "checks.0.holds.is",
      "at-least, at-most, equal; se recibió: «above»",
      "at-least, at-most, equal; received “above”",
    ],
  ])("says at %s what to write instead, in Spanish unless asked otherwise", (path, es, en) => {
    const messageIn = (locale?: Locale): string | undefined =>
      issuesOf(brokenMethodology, locale).find((issue) => issue.path === path)?.message;
    expect(messageIn()).toContain(es);
    expect(messageIn("es")).toBe(messageIn());
    expect(messageIn("en")).toContain(en);
  });

  it("lists every issue in the error's message", () => {
    let message = "";
    try {
      defineMethodology({ ...copyOfSsme2022(), version: "", scale: 0, levels: [] }, { locale: "en" });
    } catch (error) {
      message = (error as Error).message;
    }
    expect(message).toBe(
      [
        "The methodology has problems:",
        "- version: Expected a text; received “”.",
        "- scale: Expected a number above 0; received 0.",
      ].join("\n"),
    );
  });

  it("refuses a bound above the scale, also of a group's own levels", () => {
    const definition = copyOfSsme2022();
    expect(issuesOf({ ...definition, scale: 60 }).map(({ path }) => path)).toEqual(["levels.2.atLeast"]);
    Object.assign(definition.root.children, {
      governance: {
        ...Object(definition.root.children)["governance"],
        levels: [{ ...definition.levels[0], atLeast: 101 }],
      },
    });
    expect(issuesOf(definition).map(({ path }) => path)).toEqual(["root.children.governance.levels.0.atLeast"]);
  });

  it("refuses to call a methodology official while any of its rules is assumed, inferred or unknown", () => {
    const [issue, ...others] = issuesOf({ ...copyOfSsme2022(), official: true }, "en");
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ code: "official-but-assumed", path: "official", received: "true" });
    const published = JSON.parse(
      JSON.stringify(ssme2022, (key, value: unknown) => {
        const source = { status: "published", source: "norma" };
        if (key !== "provenance") return value;
        const isNode = typeof value === "object" && value !== null && "item" in value;
        return isNode ? { item: source, weight: source, rubric: source } : source;
      }),
    ) as Definition;
    expect(issuesOf({ ...published, official: true })).toEqual([]);
  });

  it("gives a copy that is frozen in depth, and leaves the definition as it was", () => {
    const definition = copyOfSsme2022();
    const before = JSON.stringify(definition);
    const methodology = defineMethodology(definition);
    expect(JSON.stringify(methodology)).toBe(before);
    expect(JSON.stringify(definition)).toBe(before);
    expect(Object.isFrozen(definition)).toBe(false);
    expect(Object.isFrozen(definition.levels[0])).toBe(false);
    const unfrozen: string[] = [];
    const visit = (path: string, value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      if (!Object.isFrozen(value)) unfrozen.push(path);
      for (const [key, field] of Object.entries(value)) visit(`${path}.${key}`, field);
    };
    visit("", methodology);
    expect(unfrozen).toEqual([]);
    Object.assign(definition, { scale: 3 });
    expect(methodology.scale).toBe(100);
  });
});
