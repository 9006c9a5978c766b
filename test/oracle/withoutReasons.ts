import type { GroupScore, LevelResult, Scorecard } from "ssme";
import type { NaiveArea, NaiveGroup, NaiveLevel, NaiveScorecard } from "./naiveScore.js";

/** Cuts a scorecard down to what the oracle says, for a comparison as a whole. */
export function withoutReasons(scorecard: Scorecard): NaiveScorecard {
  const areas = Object.entries(scorecard.areas).map(([id, area]): [string, NaiveArea] => [
    id,
    { ...groupWithoutReasons(area), contribution: area.contribution },
  ]);
  return {
    ...groupWithoutReasons(scorecard),
    improvementOpportunities: scorecard.improvementOpportunities,
    level: levelWithoutReasons(scorecard.level),
    areas: Object.fromEntries(areas),
  };
}

/** Cuts a level down to what the oracle says. */
export function levelWithoutReasons(level: LevelResult): NaiveLevel {
  const { candidates } = level;
  return level.status === "decided"
    ? { status: "decided", id: level.id, firm: level.firm, candidates }
    : { status: "undecided", candidates };
}

function groupWithoutReasons({ score, range, coverage, reason, level, groups }: GroupScore): NaiveGroup {
  const below = Object.entries(groups ?? {}).map(([id, group]) => [id, groupWithoutReasons(group)]);
  return {
    score,
    range,
    coverage,
    reason: reason?.code ?? null,
    ...(level === undefined ? {} : { level: levelWithoutReasons(level) }),
    ...(groups === undefined ? {} : { groups: Object.fromEntries(below) as Record<string, NaiveGroup> }),
  };
}
