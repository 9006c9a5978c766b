import { defineMethodology, scoreAssessment, type Indicator, type Level, type Methodology } from "ssme";
import { encodeColumns, scoreColumns } from "ssme/columns";
import { describe, expect, it } from "vitest";

const text = { es: "Ejemplo", en: "Example" };
const provenance = { item: { status: "assumed", source: "Example" } } as const;
const group = {
  name: text,
  description: text,
  weight: 1,
  combine: "arithmetic",
  unanswered: "exclude",
  dontKnow: "exclude",
  provenance,
} as const;

function methodologyOf(children: Record<string, Indicator>, levels: readonly Level[] = []): Methodology<object> {
  return defineMethodology({
    id: "example",
    version: "1",
    title: text,
    official: false,
    scale: 100,
    rounding: { decimals: 2, mode: "half-up" },
    classifyOn: "rounded",
    ladder: "highest",
    root: { ...group, children: { area: { ...group, children } } },
    levels,
    checks: [],
  });
}

function goalposts(from: number, to: number): Indicator {
  return {
    kind: "quantity",
    name: text,
    question: text,
    unit: { kind: "ratio", of: text },
    rubric: { kind: "goalposts", from, to },
    provenance,
  };
}

function bothScores(answers: object, methodology: Methodology<object>) {
  const assessment = {
    cluster: { id: "a", name: "A" },
    wave: 2024,
    origin: "example" as const,
    answers: { area: answers },
  };
  const { score, level } = scoreAssessment(assessment, methodology);
  const columns = scoreColumns(encodeColumns([assessment], methodology), methodology);
  return { score, level, columns: { score: columns.score[0], level: columns.level[0] } };
}

describe("edges of exactness", () => {
  it("compiles a group of many goalposts with many digits, whose common denominator is beyond all doubles", () => {
    // Ends with fifteen digits, as the smallest and the largest value of a panel have.
    const ids = Array.from({ length: 60 }, (_, index) => `q${index}`);
    const children = ids.map((id, index) => [id, goalposts(0, 900_000_000_000_001 + 2 * index)] as const);
    const methodology = methodologyOf(Object.fromEntries(children));
    const answers = Object.fromEntries(ids.map((id) => [id, 450_000_000_000_030]));
    const { score, columns } = bothScores(answers, methodology);
    expect([score, columns.score]).toEqual([50, 50]);
  });

  it.each([-0.001, -0.01, -1])("holds no score to be at most %d, also where levels go by rounded scores", (atMost) => {
    const level = { id: "low", name: text, description: text, provenance: provenance.item };
    const levels = [{ ...level, requires: [{ path: "area", atMost }] }];
    const { level: decided, columns } = bothScores({ q: 0 }, methodologyOf({ q: goalposts(0, 1) }, levels));
    expect(decided).toMatchObject({ status: "decided", id: null });
    expect(columns.level).toBe(-1);
  });

  it("adds up points that doubles hold one by one, but not together", () => {
    const options = Object.fromEntries(["a", "b", "c", "d", "e"].map((id) => [id, { name: text }]));
    const points = {
      a: "9.007199254740991",
      b: "9.007199254740990",
      c: "0.000000000000003",
      d: "-9.007199254740991",
      e: "-9.007199254740989",
    };
    const methodology = methodologyOf({
      marks: {
        kind: "choices",
        name: text,
        question: text,
        options,
        rubric: { kind: "points", points, highest: "0.000000000000008" },
        provenance,
      },
    });
    // 4 of 8 units of 10⁻¹⁵.
    const { score, columns } = bothScores({ marks: Object.keys(options) }, methodology);
    expect([score, columns.score]).toEqual([50, 50]);
  });
});
