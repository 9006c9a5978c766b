import type { Figure } from "../assessment/figure.js";
import { markAnswers, protectCounts, type FigureTable, type ProtectionRule } from "./protectFigures.js";
import { protectIndicator } from "./protectIndicator.js";
import type { LevelFigures } from "./levelCounts.js";
import type { ScoreStatistics, SummaryContent } from "./summary.js";
import { withholdFigure } from "./withholdFigure.js";

/** Withholds the small counts inside the groups that are shown, and what would give them away. */
export function protectContents({ groups, wave }: FigureTable<SummaryContent>, rule: ProtectionRule): SummaryContent[] {
  const levels = protectLevels({ groups, wave }, rule);
  const score = protectScores({ groups: groups.map((content) => content.score), wave: wave.score }, rule);
  const areas = transposed(wave.areas, (id, statistics) =>
    protectScores({ groups: groups.map((content) => content.areas[id] ?? statistics), wave: statistics }, rule),
  );
  const indicators = transposed(wave.indicators, (path, summary) =>
    protectIndicator({ groups: groups.map((content) => content.indicators[path] ?? summary), wave: summary }, rule),
  );
  return groups.map((content, group) => {
    const figures = { ...content, ...levels[group], score: score[group] ?? content.score };
    return {
      ...figures,
      score: levelsWithheld(figures) ? { ...figures.score, quantiles: null } : figures.score,
      areas: areas(group),
      indicators: indicators(group),
    };
  });
}

/** Quantiles of few scores are nearly the scores themselves, from which the withheld counts of levels would follow. */
function levelsWithheld({ levels, withoutLevel }: LevelFigures): boolean {
  return [...Object.values(levels), withoutLevel].some(
    ({ reason }) => reason?.code === "cell-too-small" || reason?.code === "cell-protects-another",
  );
}

function protectLevels({ groups, wave }: FigureTable<LevelFigures>, rule: ProtectionRule): LevelFigures[] {
  // No level has an empty id.
  const withNone = (figures: LevelFigures): Record<string, Figure> => ({ ...figures.levels, "": figures.withoutLevel });
  const firmAndNot = ({ firmLevels: firm }: LevelFigures): Record<"firm" | "open", Figure> => ({
    firm,
    open: { ...firm, numerator: firm.denominator - firm.numerator },
  });
  const counts = protectCounts({ groups: groups.map(withNone), wave: withNone(wave) }, true, rule);
  const firm = protectCounts({ groups: groups.map(firmAndNot), wave: firmAndNot(wave) }, true, rule);
  return groups.map((figures, group) => {
    const { "": withoutLevel = figures.withoutLevel, ...levels } = counts[group] ?? {};
    return { levels, withoutLevel, firmLevels: firm[group]?.firm ?? figures.firmLevels };
  });
}

function protectScores({ groups, wave }: FigureTable<ScoreStatistics>, rule: ProtectionRule): ScoreStatistics[] {
  const answered = ({ mean }: ScoreStatistics): number => mean.answered;
  const marks = markAnswers({ groups: groups.map(answered), wave: answered(wave) }, rule);
  return groups.map((statistics, group) => {
    const mark = marks[group] ?? "shown";
    if (mark === "shown") return statistics;
    const mean = withholdFigure(statistics.mean, mark, rule.minimum);
    return { mean, standardDeviation: null, quantiles: null };
  });
}

/** Protects each entry across the groups; gives the entries of one group. */
function transposed<T>(
  wave: Readonly<Record<string, T>>,
  protect: (name: string, entry: T) => readonly T[],
): (group: number) => Record<string, T> {
  const columns = Object.entries(wave).map(([name, entry]) => ({ name, entries: protect(name, entry) }));
  return (group) => Object.fromEntries(columns.map(({ name, entries }) => [name, entries[group] as T]));
}
