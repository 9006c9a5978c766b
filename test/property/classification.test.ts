import fc from "fast-check";
import { classifyScore, scoreAssessment, ssme2022 } from "ssme";
import { describe, expect, it } from "vitest";
import { listIndicators } from "../../src/methodology/nodes.js";
import { extremeAnswer } from "../oracle/extremeAnswer.js";
import { randomAnswer } from "../oracle/randomAssessment.js";
import { anyCase, answerOf, completed, ssme2022Case, withAnswer } from "./scoringCases.js";

const options = { seed: 2022, numRuns: 400 };

describe.each([
  ["ssme2022", ssme2022Case],
  ["random methodologies", anyCase],
])("levels under %s", { timeout: 60_000 }, (_, cases) => {
  it("stay among the candidates, and firm ones stay the same, however the missing answers turn out", () => {
    const seen = { firm: 0, open: 0 };
    fc.assert(
      fc.property(cases, (drawn) => {
        const { assessment, methodology } = drawn;
        const { level } = scoreAssessment(assessment, methodology);
        const isFirm = level.status === "decided" && level.firm;
        seen[isFirm ? "firm" : "open"] += 1;
        for (let attempt = 0; attempt < 4; attempt += 1) {
          const complete = scoreAssessment(completed(drawn), methodology);
          expect(level.candidates).toEqual(expect.arrayContaining([...complete.level.candidates]));
          if (complete.level.status === "decided" && complete.score !== null) {
            expect(level.candidates).toContain(complete.level.id);
          }
          if (isFirm) expect(complete.level).toMatchObject({ status: "decided", id: level.id, firm: true });
        }
      }),
      options,
    );
    expect(seen.firm).toBeGreaterThan(20);
    expect(seen.open).toBeGreaterThan(20);
  });

  it("are firm only if they are the only candidate, and candidates come from the lowest to the highest", () => {
    fc.assert(
      fc.property(cases, ({ assessment, methodology }) => {
        const { level } = scoreAssessment(assessment, methodology);
        const order = [null, ...methodology.levels.map(({ id }) => id)];
        expect(level.candidates).toEqual(order.filter((id) => level.candidates.includes(id)));
        expect(level.candidates.length).toBeGreaterThan(0);
        if (level.status === "decided") {
          expect(level.firm).toBe(level.candidates.length === 1 && level.candidates[0] === level.id);
        } else {
          expect(level.reasons.length).toBeGreaterThan(0);
        }
      }),
      options,
    );
  });
});

describe.each([
  ["ssme2022", ssme2022Case],
  ["random methodologies", anyCase],
])("open levels under %s", { timeout: 60_000 }, (_, cases) => {
  it("name the unanswered questions that settle them: once these are answered, the level is decided and firm", () => {
    let settled = 0;
    fc.assert(
      fc.property(cases, ({ assessment, methodology, random }) => {
        // Unpublished rules stay unknown, and a divisor that is answered may still be 0.
        fc.pre(!/"(unknown|per|share)":|"kind":"share"/.test(JSON.stringify(methodology)));
        const { level } = scoreAssessment(assessment, methodology);
        const isFirm = level.status === "decided" && level.firm;
        if (isFirm) expect(level.questions).toEqual([]);
        if (isFirm) return;
        expect(new Set(level.questions).size).toBe(level.questions.length);
        const indicators = new Map(listIndicators(methodology.root).map(({ path, node }) => [path, node]));
        const answered = level.questions.reduce((sum, path) => {
          expect([undefined, null, "dont-know"]).toContain(answerOf(assessment, path));
          return withAnswer(sum, path, randomAnswer(random, indicators.get(path)!));
        }, assessment);
        expect(scoreAssessment(answered, methodology).level).toMatchObject({
          status: "decided",
          firm: true,
          questions: [],
        });
        settled += 1;
      }),
      options,
    );
    expect(settled).toBeGreaterThan(20);
  });
});

describe("levels of ssme2022", { timeout: 60_000 }, () => {
  const order = ssme2022.levels.map(({ id }) => id);
  const rankOf = (id: string | null | undefined): number => (id === null || id === undefined ? -1 : order.indexOf(id));

  it("never fall when an answer becomes the best", () => {
    let compared = 0;
    fc.assert(
      fc.property(ssme2022Case, ({ assessment, methodology, random }) => {
        const scored = listIndicators(methodology.root).filter(({ node }) => node.rubric !== undefined);
        const { path, node } = random.pick(scored);
        if (answerOf(assessment, path) === "not-applicable") return;
        const before = scoreAssessment(assessment, methodology);
        const after = scoreAssessment(withAnswer(assessment, path, extremeAnswer(node, "best")), methodology);
        expect(rankOf(after.level.candidates[0])).toBeGreaterThanOrEqual(rankOf(before.level.candidates[0]));
        if (before.score === null || before.level.status !== "decided") return;
        expect(after.score ?? -1).toBeGreaterThanOrEqual(before.score);
        expect(after.level.status).toBe("decided");
        if (after.level.status === "decided") {
          expect(rankOf(after.level.id)).toBeGreaterThanOrEqual(rankOf(before.level.id));
          compared += 1;
        }
      }),
      { ...options, numRuns: 1000 },
    );
    expect(compared).toBeGreaterThan(50);
  });

  it("never fall when the score rises", () => {
    const hundredths = fc.integer({ min: 0, max: 10_000 });
    fc.assert(
      fc.property(ssme2022Case, hundredths, hundredths, ({ assessment }, a, b) => {
        const [low, high] = [Math.min(a, b) / 100, Math.max(a, b) / 100].map((score) =>
          classifyScore(score, ssme2022, { assessment }),
        );
        expect(rankOf(high?.candidates.at(-1))).toBeGreaterThanOrEqual(rankOf(low?.candidates.at(-1)));
        expect(rankOf(high?.candidates[0])).toBeGreaterThanOrEqual(rankOf(low?.candidates[0]));
      }),
      options,
    );
  });
});
