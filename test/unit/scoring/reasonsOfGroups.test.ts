import { defineMethodology, describeReason, scoreAssessment, type LevelResult, type MethodologyDefinition } from "ssme";
import { describe, expect, it } from "vitest";

const named = (name: string): { es: string; en: string } => ({ es: name, en: name });
const provenance = { item: { status: "assumed", source: "a test" } } as const;
const rules = { weight: 1, combine: "arithmetic", unanswered: "exclude", dontKnow: "exclude", provenance } as const;
const points = { kind: "points", points: { yes: 1, no: 0 } } as const;

const definition: MethodologyDefinition<object> = {
  id: "m",
  version: "1",
  title: named("m"),
  official: false,
  scale: 100,
  rounding: { decimals: 2, mode: "half-up" },
  classifyOn: "rounded",
  ladder: "highest",
  root: {
    name: named("Total"),
    description: named("Total"),
    ...rules,
    children: {
      area: {
        name: named("Área"),
        description: named("Área"),
        ...rules,
        levels: [
          {
            id: "top",
            name: named("alto del área"),
            description: named(""),
            atLeast: "62.5",
            provenance: provenance.item,
          },
        ],
        children: {
          a: { kind: "flag", name: named("A"), question: named("A"), rubric: points, provenance },
          b: { kind: "flag", name: named("B"), question: named("B"), rubric: points, provenance },
          x: {
            kind: "quantity",
            name: named("X"),
            question: named("X"),
            unit: { kind: "ratio", of: named("x") },
            rubric: { kind: "goalposts", from: 0, to: 1, per: "area.d" },
            provenance,
          },
          d: {
            kind: "quantity",
            name: named("D"),
            question: named("D"),
            unit: { kind: "ratio", of: named("d") },
            provenance,
          },
        },
      },
    },
  },
  levels: [
    {
      id: "top",
      name: named("alto"),
      description: named("alto"),
      requires: [
        {
          any: [
            { path: "area.a", equals: true },
            { path: "area.b", equals: true },
          ],
        },
        { path: "area", atLeast: "62.5" },
      ],
      provenance: provenance.item,
    },
  ],
  checks: [],
};
const methodology = defineMethodology(definition);

function score(area: object): { level: LevelResult; areaLevel: LevelResult | undefined } {
  const cluster = { id: "one", name: "Uno" };
  const { level, areas } = scoreAssessment({ cluster, wave: 2022, origin: "example", answers: { area } }, methodology);
  return { level, areaLevel: areas["area"]?.level };
}

const sentences = (level: LevelResult | undefined): string[] =>
  (level?.reasons ?? []).map((reason) => describeReason(reason, methodology));

describe("reasons", () => {
  it("say which of several requirements would be enough, and print decimals as the language does", () => {
    expect(sentences(score({ a: false, b: false, x: 0, d: 1 }).level)).toEqual([
      "El nivel alto exige en «A» la respuesta sí; se tiene no. Es una de 2 alternativas, y basta con una.",
      "El nivel alto exige en «B» la respuesta sí; se tiene no. Es una de 2 alternativas, y basta con una.",
      "El nivel alto exige en «Área» al menos 62,5; se tiene 0.",
    ]);
  });

  it("call a group's level by its own name, also where the total has a level with the same id", () => {
    expect(sentences(score({ a: false, b: false, x: 0, d: 1 }).areaLevel)).toEqual([
      "El puntaje (0) no llega al límite inferior del nivel alto del área (62,5).",
    ]);
  });
});

describe("the questions to ask", () => {
  it("are both of a ratio", () => {
    expect(score({ a: true, b: false }).level.questions).toEqual(["area.x", "area.d"]);
  });

  it("are none that was answered, though the divisor is 0", () => {
    expect(score({ a: true, b: false, x: 1, d: 0 }).level.questions).toEqual([]);
  });

  it("are none of a level that is certainly out of reach", () => {
    expect(score({ a: false, b: false }).level).toMatchObject({ status: "decided", id: null, questions: [] });
  });
});
