import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { ssme2022 } from "ssme";
import { methodologyJsonSchema } from "ssme/input";
import { methods } from "../../conformance/methods.js";

/** Whatever a file may hold. */
type Json = ReturnType<typeof JSON.parse>;

// Strict: the schema may not hold a word that JSON Schema does not know.
const accepts = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(methodologyJsonSchema());

const file = (): Json => JSON.parse(JSON.stringify(ssme2022));

test.each(Object.entries({ ssme2022, ...methods }))("accepts the file of %s", (_, method) => {
  accepts({ $schema: "./methodology.schema.json", ...(JSON.parse(JSON.stringify(method)) as object) });
  expect(accepts.errors ?? []).toEqual([]);
});

test("accepts the file that the guide reads", () => {
  accepts(JSON.parse(readFileSync(new URL("../../../examples/data/my-method.json", import.meta.url), "utf8")));
  expect(accepts.errors ?? []).toEqual([]);
});

describe("rejects what an editor should underline", () => {
  test.each<[string, (file: Json) => unknown]>([
    ["a misspelt property", (m) => (m["root"].children.focus.minimunCoverage = 0.5)],
    ["a missing property", (m) => delete m["ladder"]],
    ["a name without English", (m) => delete m["root"].children.focus.name.en],
    ["an unknown kind", (m) => (m["root"].children.governance.children.manager.kind = "yesno")],
    ["an id with a hyphen", (m) => (m["root"].children["joint-work"] = m["root"].children.focus)],
    [
      "an id of an option with a capital",
      (m) => (m["root"].children.strategy.children.status.options.None = { name: { es: "a", en: "b" } }),
    ],
    ["a negative weight", (m) => (m["root"].children.focus.weight = -1)],
    ["a negative weight as text", (m) => (m["root"].children.focus.weight = "-1")],
    ["a weight in words", (m) => (m["root"].children.focus.weight = "alto")],
    ["a coverage above 1", (m) => (m["root"].children.focus.minimumCoverage = 1.5)],
    ["an unknown combination", (m) => (m["root"].children.focus.combine = "average")],
    [
      "a rubric of another kind",
      (m) => (m["root"].children.governance.children.manager.rubric = { kind: "goalposts", from: 0, to: 1 }),
    ],
    [
      "points for a third answer to yes or no",
      (m) => (m["root"].children.governance.children.manager.rubric.points.maybe = 1),
    ],
    ["a scale of 0", (m) => (m["scale"] = 0)],
    ["levels that are no list", (m) => (m["levels"] = {})],
    ["a condition of no form", (m) => (m["levels"][2].requires = [{ atLeast: 3 }])],
    [
      "a difference of three",
      (m) => (m["checks"][0].holds.left = { minus: [{ value: 1 }, { value: 2 }, { value: 3 }] }),
    ],
    ["a tree without children", (m) => (m["root"].children = {})],
  ])("%s", (_, change) => {
    const changed = file();
    change(changed);
    expect(accepts(changed)).toBe(false);
  });

  test("and the file with many mistakes", () => {
    const url = new URL("../../conformance/broken-method/method.json", import.meta.url);
    expect(accepts(JSON.parse(readFileSync(url, "utf8")))).toBe(false);
  });
});

test("every property that people fill in is explained, in the language that is asked for", () => {
  const spanish = JSON.stringify(methodologyJsonSchema());
  const english = JSON.stringify(methodologyJsonSchema({ locale: "en" }));
  expect(spanish).toContain('"description":"Peso entre sus hermanos, 0 o más."');
  expect(english).toContain('"description":"Weight among its siblings, 0 or more."');
  expect(english).not.toMatch(/[áéíóúñ¿«]/);
  expect(descriptionless(methodologyJsonSchema(), "")).toEqual([]);
});

/** Paths of the properties that say nothing about themselves. */
function descriptionless(schema: unknown, path: string): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    const at = `${path}/${key}`;
    if (key !== "properties") return descriptionless(value, at);
    return Object.entries<Json>(value).flatMap(([name, property]) => [
      ...("description" in property || "const" in property ? [] : [`${at}/${name}`]),
      ...descriptionless(property, `${at}/${name}`),
    ]);
  });
}
