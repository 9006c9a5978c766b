import {
  defineMethodology,
  scoreAssessment,
  ssme2022,
  type Assessment,
  type Indicator,
  type Ssme2022Answers,
} from "ssme";
import { describe, expect, it } from "vitest";
import { extremeAnswer } from "../../oracle/extremeAnswer.js";
import { isDeeplyFrozen } from "../../../src/methodology/isDeeplyFrozen.js";
import { listIndicators, type Located } from "../../../src/methodology/nodes.js";

const indicators = listIndicators(ssme2022.root);
const scored = indicators.filter(({ node }) => node.rubric !== undefined);

function assessmentOf(answerOf: (located: Located<Indicator>) => unknown): Assessment<Ssme2022Answers> {
  const answers: Record<string, Record<string, unknown>> = {};
  for (const located of scored) {
    const [area = "", id = ""] = located.path.split(".");
    answers[area] = { ...answers[area], [id]: answerOf(located) };
  }
  return { cluster: { id: "cafe", name: "Clúster de Café" }, wave: 2022, origin: "example", answers };
}

const best = assessmentOf(({ node }) => extremeAnswer(node, "best"));
const worst = assessmentOf(({ node }) => extremeAnswer(node, "worst"));

describe("ssme2022", () => {
  it("has no fault that a definition of one's own would be refused for, and cannot be changed", () => {
    expect(defineMethodology(ssme2022)).toEqual(ssme2022);
    expect(isDeeplyFrozen(ssme2022)).toBe(true);
  });

  it("asks 76 indicators, scores 40 of them, five in each of the eight areas", () => {
    expect(indicators).toHaveLength(76);
    expect(scored).toHaveLength(40);
    const areas = Object.keys(ssme2022.root.children);
    expect(areas).toHaveLength(8);
    expect(areas.map((area) => scored.filter(({ path }) => path.startsWith(`${area}.`)).length)).toEqual(
      Array(8).fill(5),
    );
  });

  it("gives 100, and consolidado, where everything is at its best", () => {
    const { score, range, coverage, improvementOpportunities, level, areas } = scoreAssessment(best, ssme2022);
    expect({ score, range, coverage, improvementOpportunities }).toEqual({
      score: 100,
      range: { low: 100, high: 100 },
      coverage: 1,
      improvementOpportunities: 0,
    });
    expect(level).toEqual({
      status: "decided",
      id: "consolidado",
      firm: true,
      candidates: ["consolidado"],
      questions: [],
      reasons: [],
    });
    expect(Object.values(areas).map(({ contribution }) => contribution)).toEqual(Array(8).fill(12.5));
  });

  it("gives 0, and básico, where everything is at its lowest", () => {
    const { score, range, improvementOpportunities, level } = scoreAssessment(worst, ssme2022);
    expect({ score, range, improvementOpportunities }).toEqual({
      score: 0,
      range: { low: 0, high: 0 },
      improvementOpportunities: 40,
    });
    expect(level).toMatchObject({ status: "decided", id: "basico", firm: true });
  });

  it.each(scored.map(({ path }) => [path]))("gives 2.5 of 100 points for %s alone", (path) => {
    const alone = assessmentOf((located) => extremeAnswer(located.node, located.path === path ? "best" : "worst"));
    expect(scoreAssessment(alone, ssme2022).score).toBe(2.5);
  });

  it("leaves the level open as soon as two of an area's five answers are missing", () => {
    const without = (...paths: string[]): Assessment<Ssme2022Answers> =>
      assessmentOf(({ path, node }) => (paths.includes(path) ? null : extremeAnswer(node, "best")));
    const [first = "", second = ""] = scored.filter(({ path }) => path.startsWith("strategy.")).map(({ path }) => path);
    expect(scoreAssessment(without(first), ssme2022).score).toBe(100);
    const open = scoreAssessment(without(first, second), ssme2022);
    expect(open.score).toBeNull();
    expect(open.range).toEqual({ low: 95, high: 100 });
    expect(open.areas["strategy"]).toMatchObject({
      score: null,
      coverage: 0.6,
      contribution: null,
      reason: { code: "coverage-below-minimum", args: { path: "strategy", coverage: 0.6, minimum: 0.8 } },
    });
    expect(open.level).toMatchObject({
      status: "undecided",
      candidates: ["consolidado"],
      questions: [first, second],
      reasons: [{ code: "coverage-below-minimum", args: { path: "strategy" } }],
    });
  });

  it("asks for governance and business impact at 50 or more before it calls a cluster consolidado", () => {
    const weakAt = (area: string): Assessment<Ssme2022Answers> =>
      assessmentOf(({ path, node }) => extremeAnswer(node, path.startsWith(`${area}.`) ? "worst" : "best"));
    expect(scoreAssessment(weakAt("projects"), ssme2022).level).toMatchObject({ id: "consolidado" });
    const weak = scoreAssessment(weakAt("governance"), ssme2022);
    expect(weak.score).toBe(87.5);
    expect(weak.level).toMatchObject({
      status: "decided",
      id: "en-consolidacion",
      firm: true,
      reasons: [
        {
          code: "requirement-unmet",
          args: { level: "consolidado", path: "governance", comparison: "atLeast", expected: 50, actual: 0 },
        },
      ],
    });
  });

  it("says in two languages that it is not the SSME's own", () => {
    expect(ssme2022.official).toBe(false);
    expect(ssme2022.title).toEqual({
      es: "SSME 2022, reconstrucción no oficial",
      en: "SSME 2022, unofficial reconstruction",
    });
  });
});
