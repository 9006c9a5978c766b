import type { Origin } from "../assessment/assessment.js";
import { origins } from "../assessment/origins.js";
import type { Row } from "../assessment/row.js";
import type { GroupScore } from "../assessment/scorecard.js";
import type { Fraction } from "../numeric/fraction.js";
import type { Plan } from "../scoring/plan.js";
import { fed, shaped, together, type Accumulator } from "./accumulator.js";
import { amounts } from "./amounts.js";
import type { Assessed } from "./assessed.js";
import { indicatorSummary } from "./indicatorSummary.js";
import { levelCounts } from "./levelCounts.js";
import { answered, type Response } from "./response.js";
import { scores, type Score } from "./scores.js";
import type { ScoreStatistics, SummaryContent } from "./summary.js";

/** Gathers all that is told of a set of clusters. */
export function content(plan: Plan): Accumulator<Assessed, unknown, SummaryContent> {
  const indicators = plan.layout.fields.map((field) => [field.path, indicatorSummary(field, plan)] as const);
  const areas = plan.root.children.map(({ id, path }) => [id, areaScores(id, path)] as const);
  const parts = together({
    origins: fed(originCounts, ({ assessment }: Assessed) => assessment.origin),
    levels: fed(levelCounts(plan.methodology.levels.map(({ id }) => id)), ({ scorecard }: Assessed) => scorecard.level),
    score: fed(scores(""), ({ scorecard, exact }: Assessed) => scoreResponse(scorecard, exact.score)),
    areas: together<Assessed, Record<string, ScoreStatistics>>(Object.fromEntries(areas)),
    improvementOpportunities: fed(amounts(""), ({ scorecard }: Assessed) =>
      answered(scorecard.improvementOpportunities),
    ),
    indicators: fed(
      together<Row, SummaryContent["indicators"]>(Object.fromEntries(indicators)),
      ({ row }: Assessed) => row,
    ),
  });
  return shaped(parts, ({ origins, levels, ...rest }) => ({
    n: Object.values(origins).reduce((sum, count) => sum + count, 0),
    origins,
    ...levels,
    ...rest,
  }));
}

const originCounts: Accumulator<Origin, Record<Origin, number>, Record<Origin, number>> = {
  create: () => ({ survey: 0, reconstruction: 0, example: 0 }),
  add: (state, origin) => {
    state[origin] += 1;
  },
  merge: (state, other) => {
    for (const origin of origins) state[origin] += other[origin];
  },
  extract: (state) => ({ ...state }),
};

function areaScores(id: string, path: string): Accumulator<Assessed, unknown, ScoreStatistics> {
  return fed(scores(path), ({ scorecard, exact }: Assessed) => scoreResponse(scorecard.areas[id], exact.areas[id]));
}

/** A score that is absent because nothing in its group applies is not applicable; any other is not answered. */
function scoreResponse(reported: GroupScore | undefined, exact: Fraction | null | undefined): Response<Score> {
  const score = reported?.score ?? null;
  if (score !== null && exact) return answered({ exact, reported: score });
  return { state: reported?.range === null ? "not-applicable" : "not-answered" };
}
