import { eceiStyle, scoreAssessment, type EceiApplication, type EceiStyleAnswers, type Scorecard } from "ssme";
import { describe, expect, test } from "vitest";
import { invented, withPoints } from "./invented.js";

const labels = eceiStyle(invented);

const eligible: EceiApplication = { eligible: true, benchmarked: true };
const improved: EceiApplication = { ...eligible, monthsBetweenBenchmarkings: 20, improvedAreas: 3 };
const once: EceiApplication = {
  ...eligible,
  monthsBetweenBenchmarkings: "not-applicable",
  improvedAreas: "not-applicable",
};

function score(answers: EceiStyleAnswers, methodology = labels): Scorecard {
  return scoreAssessment(
    { cluster: { id: "c", name: "Clúster" }, wave: 2022, origin: "example", answers },
    methodology,
  );
}

function labelOf(answers: EceiStyleAnswers): string | null {
  const { level } = score(answers);
  if (level.status === "undecided") throw new Error(JSON.stringify(level));
  return level.id;
}

describe("Gold, from 120 of 150 points", () => {
  test.each([
    // Published: Software-Cluster 128 of 150; GCE Ocean Technology 100, 98 and 96 %; Clúster aragonés de automoción 86 %.
    [128, "gold"],
    [150, "gold"],
    [147, "gold"],
    [144, "gold"],
    [129, "gold"],
    // And both sides of the bound.
    [120, "gold"],
    [119, "bronze"],
  ])("%i points: %s", (points, label) => {
    const answers = { application: once, ...withPoints(points) };
    expect(score(answers).score).toBe(points);
    expect(labelOf(answers)).toBe(label);
  });

  test("119.999 points are not rounded up to 120", () => {
    const answers = withPoints(120);
    const structure = { ...answers.structure, commitment: "2.999" };
    const scorecard = score({ application: once, ...answers, structure });
    expect(scorecard.score).toBe(120);
    expect(scorecard.level).toMatchObject({ status: "decided", id: "bronze" });
  });

  test("a single minimum that is missed refuses Gold and Silver, whatever the points", () => {
    const minima = { ...invented.minima, "4.1.4": 5 };
    const answers = withPoints(150);
    const strategy = { ...answers.strategy, financialControlling: "4.9" };
    const { level } = score({ application: improved, ...answers, strategy }, eceiStyle({ ...invented, minima }));
    expect(level).toMatchObject({ status: "decided", id: "bronze", firm: true });
    expect(level.reasons).toMatchObject([
      { code: "requirement-unmet", args: { level: "silver", path: "strategy.financialControlling", actual: 4.9 } },
    ]);
  });

  test("needs no Silver before it, and no label goes to whoever is not eligible", () => {
    expect(labelOf({ application: once, ...withPoints(150) })).toBe("gold");
    expect(labelOf({ application: { ...improved, eligible: false }, ...withPoints(150) })).toBeNull();
  });
});

describe("Silver, by improvements between two benchmarkings", () => {
  test.each([
    ["three improved areas after 20 months", improved, "silver"],
    ["two improved areas", { ...improved, improvedAreas: 2 }, "bronze"],
    ["17 months", { ...improved, monthsBetweenBenchmarkings: 17 }, "bronze"],
    ["18 months", { ...improved, monthsBetweenBenchmarkings: 18 }, "silver"],
    ["24 months", { ...improved, monthsBetweenBenchmarkings: 24 }, "silver"],
    ["25 months", { ...improved, monthsBetweenBenchmarkings: 25 }, "bronze"],
  ])("%s", (_, application, label) => {
    expect(labelOf({ application, ...withPoints(100) })).toBe(label);
  });
});

describe("without what ESCA does not publish", () => {
  test("Gold is undecided and says which rules are missing, and Bronze is certain", () => {
    const { score: total, level } = score({ application: once, ...withPoints(150) }, eceiStyle());
    expect(total).toBeNull();
    expect(level).toMatchObject({ status: "undecided", candidates: ["bronze", "gold"] });
    const rules = level.reasons.filter(({ code }) => code === "rule-unknown").map(({ args }) => args["en"]);
    expect(rules).toEqual([
      expect.stringContaining("the minimums of the indicators 1.1.0, 1.1.1, 1.1.2, 2.1,"),
      expect.stringContaining("the most points of each of the 31 indicators"),
    ]);
  });

  test("what can be decided is: whoever is not eligible gets no label", () => {
    const { level } = score({ application: { eligible: false } }, eceiStyle());
    expect(level).toMatchObject({ status: "decided", id: null, firm: true });
  });

  test("with the maxima alone, too few points refuse Gold", () => {
    const { maxima } = invented;
    const { level } = score({ application: once, ...withPoints(119) }, eceiStyle({ maxima }));
    expect(level).toMatchObject({ status: "decided", id: "bronze" });
  });

  test("with some minima, one that is missed refuses Gold, and the others stay unknown", () => {
    const labelsWithOne = eceiStyle({ maxima: invented.maxima, minima: { "4.4": 5 } });
    const missed = withPoints(150);
    const strategy = { ...missed.strategy, performance: 4 };
    expect(score({ application: once, ...missed, strategy }, labelsWithOne).level).toMatchObject({ id: "bronze" });
    expect(score({ application: once, ...missed }, labelsWithOne).level).toMatchObject({ status: "undecided" });
  });
});
