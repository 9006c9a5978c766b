import type { Figure } from "../assessment/figure.js";
import { mapTable, type FigureTable, type ProtectionRule } from "./figureTable.js";
import type { LevelFigures } from "./levelCounts.js";
import { markAnswers } from "./markAnswers.js";
import { protectCounts } from "./protectFigures.js";
import { protectIndicators } from "./protectIndicators.js";
import type { ScoreStatistics, SummaryContent } from "./summary.js";
import { transposed } from "./transposed.js";
import { isWithheld, withholdFigure } from "./withholdFigure.js";

/** Withholds the small counts inside the groups that are shown, and what would give them away. */
export function protectContents(table: FigureTable<SummaryContent>, rule: ProtectionRule): SummaryContent[] {
  const { groups, wave } = table;
  const levels = protectLevels(table, rule);
  const scores = mapTable(table, (content) => content.score);
  const score = protectScores(scores, rule);
  // The mean of an area over a cluster more or less than the mean of all areas would tell that cluster's score.
  const areas = transposed(wave.areas, (id, statistics) =>
    protectScores(
      mapTable(table, (content) => content.areas[id] ?? statistics),
      rule,
      [mapTable(scores, scored)],
    ),
  );
  const indicators = protectIndicators(
    mapTable(table, (content) => content.indicators),
    rule,
  );
  return groups.map((content, group) => {
    const figures = { ...content, ...levels[group], score: score[group] ?? content.score };
    return {
      ...figures,
      score: levelsWithheld(figures) ? { ...figures.score, quantiles: null } : figures.score,
      areas: areas(group),
      indicators: indicators[group] ?? content.indicators,
    };
  });
}

/** Quantiles of few scores are nearly the scores themselves, from which the withheld counts of levels would follow. */
function levelsWithheld({ levels, withoutLevel }: LevelFigures): boolean {
  return [...Object.values(levels), withoutLevel].some(isWithheld);
}

function protectLevels(table: FigureTable<LevelFigures>, rule: ProtectionRule): LevelFigures[] {
  // No level has an empty id.
  const withNone = (figures: LevelFigures): Record<string, Figure> => ({ ...figures.levels, "": figures.withoutLevel });
  const firmAndNot = ({ firmLevels: firm }: LevelFigures): Record<"firm" | "open", Figure> => ({
    firm,
    open: { ...firm, numerator: firm.denominator - firm.numerator },
  });
  const counts = protectCounts(mapTable(table, withNone), rule);
  const firm = protectCounts(mapTable(table, firmAndNot), rule);
  return table.groups.map((figures, group) => {
    const { "": withoutLevel = figures.withoutLevel, ...levels } = counts[group] ?? {};
    return { levels, withoutLevel, firmLevels: firm[group]?.firm ?? figures.firmLevels };
  });
}

function protectScores(
  table: FigureTable<ScoreStatistics>,
  rule: ProtectionRule,
  nested: readonly FigureTable<number>[] = [],
): ScoreStatistics[] {
  const marks = markAnswers(mapTable(table, scored), rule, nested);
  return table.groups.map((statistics, group) => {
    const mark = marks[group] ?? "shown";
    if (mark === "shown") return statistics;
    const mean = withholdFigure(statistics.mean, mark, rule.minimum);
    return { mean, standardDeviation: null, quantiles: null };
  });
}

function scored({ mean }: ScoreStatistics): number {
  return mean.answered;
}
