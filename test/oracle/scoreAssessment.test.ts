import { isDeepStrictEqual } from "node:util";
import { classifyScore, scoreAssessment, ssme2022 } from "ssme";
import type { Assessment, Methodology, ReasonCode, Scorecard } from "ssme";
import { describe, expect, it } from "vitest";
import { listIndicators } from "../../src/methodology/nodes.js";
import { extremeAnswer } from "./extremeAnswer.js";
import { naiveLevelOf, naiveScore, type NaiveScorecard } from "./naiveScore.js";
import { randomFrom, type Random } from "./random.js";
import { randomAssessment } from "./randomAssessment.js";
import { randomMethodology } from "./randomMethodology.js";
import { levelWithoutReasons, withoutReasons } from "./withoutReasons.js";

const METHODOLOGIES = 2_000;
const ASSESSMENTS = 50;
const MINUTES = 60_000;

/** The first differences, with everything that is needed to look into them. */
type Difference = Readonly<Record<string, unknown>>;

function compare(scorecard: Scorecard, expected: NaiveScorecard): Difference | null {
  const received = withoutReasons(scorecard);
  return isDeepStrictEqual(received, expected) ? null : { received, expected };
}

/** Names of what a scorecard shows, to know that the random cases reach it. */
function listTraits({ level, score, reason, areas }: Scorecard): string[] {
  const found = Object.values(areas);
  const reasons = [reason, ...level.reasons, ...found.map((area) => area.reason)];
  const traits = [level.status, ...reasons.map((known) => `reason ${known?.code ?? ""}`)];
  if (level.status === "decided") traits.push(level.firm ? "firm" : "not firm");
  if (level.status === "decided" && level.id === null) traits.push("no level");
  if (score === null) traits.push("no score");
  if (found.some((area) => area.level !== undefined)) traits.push("area with a level");
  return traits;
}

/** Replaces some answers to ssme2022 by the best, so that high scores occur as well. */
function withBestAnswers(random: Random, assessment: Assessment): Assessment<object> {
  const answers = structuredClone(assessment.answers) as Record<string, Record<string, unknown> | null>;
  const skill = random.next();
  for (const { path, node } of listIndicators(ssme2022.root)) {
    const [area = "", id = ""] = path.split(".");
    if (node.rubric !== undefined && random.chance(skill)) {
      answers[area] = { ...answers[area], [id]: extremeAnswer(node, "best") };
    }
  }
  return { ...assessment, answers };
}

describe("the engine agrees with a naive second implementation", () => {
  const count = METHODOLOGIES * ASSESSMENTS;
  const met = new Map<string, number>();

  it(
    `on ${count} random assessments under ${METHODOLOGIES} random methodologies`,
    () => {
      const differences: Difference[] = [];
      for (let seed = 1; seed <= METHODOLOGIES; seed += 1) {
        const random = randomFrom(seed);
        const methodology = randomMethodology(random);
        for (let place = 0; place < ASSESSMENTS; place += 1) {
          const assessment = randomAssessment(random, methodology.root);
          const scorecard = scoreAssessment(assessment, methodology);
          const naive = naiveScore(assessment, methodology);
          const difference = compare(scorecard, naive.scorecard);
          if (difference !== null) differences.push({ seed, place, ...difference, assessment, methodology });
          for (const trait of new Set([...naive.encountered, ...listTraits(scorecard)])) {
            met.set(trait, (met.get(trait) ?? 0) + 1);
          }
        }
      }
      expect(differences.slice(0, 3), `${differences.length} differences`).toEqual([]);
    },
    5 * MINUTES,
  );

  it("and the random cases reach every rule, every truth and every reason", () => {
    const conditions = ["all", "any", "not", "of", "tagged", "equals", "among", "includes", "atLeast", "atMost"];
    const reasons: ReasonCode[] = [
      ...(["not-answered", "dont-know", "not-applicable", "zero-denominator"] as const),
      ...(["coverage-below-minimum", "required-child-missing", "score-below-level"] as const),
      ...(["requirement-unmet", "requirement-unknown", "rule-unknown"] as const),
      ...(["tagged-too-few", "tagged-too-many"] as const),
    ];
    const traits = [
      ...["half-up", "half-even", "down"].flatMap((mode) => [`tie ${mode}`, `tie ${mode}, rough`]),
      ...["on a bound", "equal remainders", "decided outside the candidates"],
      ...["rule exclude", "rule zero", "rule require", "geometric", "harmonic", "minimum", "maximum"],
      ...["met", "unmet", "unknown"].flatMap((truth) => conditions.map((condition) => `${condition} ${truth}`)),
      ...["decided", "undecided", "firm", "not firm", "no level", "no score", "area with a level"],
      ...reasons.map((code) => `reason ${code}`),
    ];
    expect(traits.filter((trait) => (met.get(trait) ?? 0) === 0)).toEqual([]);
  });

  it(
    "on 3000 random assessments under ssme2022",
    () => {
      const random = randomFrom(2022);
      const levels = new Set<string | null>();
      for (let place = 0; place < 3000; place += 1) {
        const assessment = withBestAnswers(random, randomAssessment(random, ssme2022.root));
        const scorecard = scoreAssessment(assessment, ssme2022);
        expect(compare(scorecard, naiveScore(assessment, ssme2022).scorecard), `assessment ${place}`).toBeNull();
        levels.add(scorecard.level.status === "decided" ? scorecard.level.id : "undecided");
      }
      expect([...levels].sort()).toEqual(["basico", "consolidado", "en-consolidacion", "undecided"]);
    },
    MINUTES,
  );

  it(
    "when it classifies 10000 given scores, with and without an assessment",
    () => {
      const statuses = { decided: 0, undecided: 0 };
      for (let seed = 1; seed <= 500; seed += 1) {
        const random = randomFrom(-seed);
        const methodology: Methodology<unknown> = randomMethodology(random);
        for (let place = 0; place < 20; place += 1) {
          const scale = Number(methodology.scale);
          const score = random.pick([(scale * random.whole(0, 8)) / 8, (scale * random.next()).toFixed(6)]);
          const assessment = random.chance(0.3) ? null : randomAssessment(random, methodology.root);
          const level = classifyScore(score, methodology, assessment === null ? {} : { assessment });
          expect(levelWithoutReasons(level), `seed ${seed}, place ${place}`).toEqual(
            naiveLevelOf(score, methodology, assessment),
          );
          statuses[level.status] += 1;
        }
      }
      expect(statuses.decided).toBeGreaterThan(1000);
      expect(statuses.undecided).toBeGreaterThan(1000);
    },
    2 * MINUTES,
  );
});
