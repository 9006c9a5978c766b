import { defineMethodology, scoreAssessment, type Methodology } from "ssme";
import { encodeColumns, scoreColumns } from "ssme/columns";
import { describe, expect, it } from "vitest";
import { blockSource } from "../../../src/columns/blockSource.js";
import { checkColumns } from "../../../src/columns/checkColumns.js";
import { columnPlan } from "../../../src/columns/columnPlan.js";
import { runColumns } from "../../../src/columns/runColumns.js";

import type { Ways } from "../../../src/columns/ways.js";
import { compile } from "../../../src/scoring/compile.js";

const text = { es: "Ejemplo", en: "Example" };
const provenance = { item: { status: "assumed", source: "Example" } } as const;

/** Percentages `a` and `b` as they stand, of these weights. */
function meanOfTwo(
  combine: "arithmetic" | "geometric",
  weights: readonly [number, number] = [1, 1],
): Methodology<object> {
  const percent = (weight: number) => ({
    kind: "quantity" as const,
    name: text,
    question: text,
    unit: { kind: "percent" as const },
    weight,
    rubric: { kind: "goalposts" as const, from: 0, to: 100 },
    provenance,
  });
  return defineMethodology({
    id: "example",
    version: "1",
    title: text,
    official: false,
    scale: 100,
    rounding: { decimals: 2, mode: "half-up" },
    classifyOn: "exact",
    ladder: "highest",
    root: {
      name: text,
      description: text,
      weight: 1,
      combine,
      unanswered: "exclude",
      dontKnow: "exclude",
      children: { a: percent(weights[0]), b: percent(weights[1]) },
      provenance,
    },
    levels: [{ id: "half", name: text, description: text, atLeast: 50, provenance: provenance.item }],
    checks: [],
  } as never);
}

/** Scores clusters as columns and one by one, and tells in which ways. */
function scoreBoth(
  methodology: Methodology<object>,
  answers: readonly { readonly a: number; readonly b: number }[],
): { readonly ways: Ways; readonly scores: readonly number[] } {
  const assessments = answers.map((answer, index) => ({
    cluster: { id: `${index}`, name: `${index}` },
    wave: 2022,
    origin: "example" as const,
    answers: answer,
  }));
  const columns = encodeColumns(assessments, methodology);
  const scored = scoreColumns(columns, methodology);
  const cards = assessments.map((assessment) => scoreAssessment(assessment, methodology));
  expect(Array.from(scored.score)).toEqual(cards.map((card) => card.score));
  const decided = cards.map(({ level }) => (level.status === "decided" && level.id === "half" ? 0 : -1));
  expect(Array.from(scored.level)).toEqual(decided);
  const plan = columnPlan(compile(methodology));
  const source = blockSource(plan, checkColumns(columns, plan.used));
  const { length } = answers;
  const areas = new Map(["a", "b"].map((path) => [path, new Float64Array(length)]));
  const [score, coverage, level] = [new Float64Array(length), new Float64Array(length), new Int16Array(length)];
  return { ways: runColumns(plan, source, {}, { score, areas, coverage, level }), scores: Array.from(scored.score) };
}

const none: Ways = { wholeNumbers: 0, estimates: 0, smallFractions: 0, largeFractions: 0, roots: 0 };

describe("clusters are scored", () => {
  it("in whole numbers where everything is whole, ties and bounds included", () => {
    const { ways, scores } = scoreBoth(meanOfTwo("arithmetic", [1, 199]), [
      { a: 50, b: 50 },
      { a: 49, b: 50 },
      { a: 51, b: 49 },
    ]);
    expect(ways).toEqual({ ...none, wholeNumbers: 3 });
    // 49.995 and 49.01
    expect(scores).toEqual([50, 50, 49.01]);
  });

  it("by floating point where that is farther from ties and bounds than it can be off", () => {
    const { ways, scores } = scoreBoth(meanOfTwo("arithmetic", [0.3, 0.7]), [{ a: 12.3, b: 45.67 }]);
    expect(ways).toEqual({ ...none, estimates: 1 });
    expect(scores).toEqual([35.66]);
  });

  it("in fractions of doubles where it is nearer", () => {
    const { ways, scores } = scoreBoth(meanOfTwo("arithmetic"), [
      { a: 0.29, b: 0.72 },
      { a: 49.9, b: 50.1 },
      { a: 49.9, b: 50.09 },
    ]);
    // 0.505 and 49.995 are ties, and 50 is the bound; in floating point 0.29 + 0.72 is less than 1.01.
    expect(ways).toEqual({ ...none, smallFractions: 3 });
    expect(scores).toEqual([0.51, 50, 50]);
  });

  it("in fractions of BigInt where doubles do not hold them", () => {
    const { ways, scores } = scoreBoth(meanOfTwo("arithmetic"), [{ a: 1.23456789012347, b: 98.7754321098764 }]);
    // 50.004999999999935
    expect(ways).toEqual({ ...none, largeFractions: 1 });
    expect(scores).toEqual([50]);
  });

  it("with roots where the mean is geometric", () => {
    const { ways, scores } = scoreBoth(meanOfTwo("geometric"), [
      { a: 25, b: 100 },
      { a: 24.99, b: 100 },
    ]);
    expect(ways).toEqual({ ...none, roots: 2 });
    expect(scores).toEqual([50, 49.99]);
  });
});
