import { SsmeError, type Issue } from "../errors.js";
import type { Methodology } from "../methodology/methodology.js";
import { divide, whole } from "../numeric/fraction.js";
import { populationDeviation } from "../numeric/populationDeviation.js";
import { quantiles, type Quantiles } from "../numeric/quantiles.js";
import { roundFigure } from "../numeric/rounding.js";
import { printValue } from "../printValue.js";
import { compile } from "../scoring/compile.js";
import { prepareCounts, type CountedScores } from "./countScores.js";
import { NO_LEVEL, UNDECIDED, type ScoredColumns } from "./scoredColumns.js";

/** Statistics of a score as it is reported, over the clusters that have one. */
export interface ReportedScoreStatistics {
  /** Clusters with a score. */
  readonly n: number;
  /** Σ score / n, half-even to 12 decimals. Null without scores. */
  readonly mean: number | null;
  /** √(Σ (score − mean)² / n): the clusters are a population, not a sample. 12 decimals. Null without scores. */
  readonly standardDeviation: number | null;
  /** Quartiles are of type 7, as in a summary. Null without scores. */
  readonly quantiles: Quantiles | null;
}

/** What is told of many scores and levels. Plain JSON. */
export interface ScoresSummary {
  /** Clusters. */
  readonly n: number;
  /** By level id: the clusters that are on it. With those without level and the undecided ones they are all. */
  readonly levels: Readonly<Record<string, number>>;
  /** Decided, but under the lowest level. */
  readonly withoutLevel: number;
  readonly undecided: number;
  readonly score: ReportedScoreStatistics;
  /** By area id. */
  readonly areas: Readonly<Record<string, ReportedScoreStatistics>>;
}

/**
 * Counts levels and takes the statistics of scores that came as columns, in one pass over each.
 *
 * Everything is computed exactly from the scores as they are reported, and rounded once: each score is counted in a
 * histogram of all scores that the methodology can report, from which mean, deviation and quantiles follow. So memory does
 * not depend on the number of clusters, as long as the methodology can report up to 2^20 different scores (a scale of 100 with
 * two decimals has 10,001); with more there is an entry for each different one.
 *
 * The quantiles are those of `summarize`. Its means and deviations are not: they are of the exact scores, before rounding, and
 * each of them differs from the one here by half a unit of the last reported decimal at most (one unit where the methodology
 * rounds down). Of the exact scores 100/3 and 200/3, reported as 33.33 and 66.67, both means are 50; of 100/3 alone
 * `summarize` gives 33.333333333333 and this function 33.33.
 *
 * @param scored - What `scoreColumns` gives. NaN is no score.
 * @param methodology - The one that they were scored with.
 * @returns Counts of levels, and the statistics of the total score and of each area. Without clusters every count is 0 and
 * every statistic null.
 * @throws SsmeError `invalid-columns` for arrays of another kind or length, for scores off the scale or with more decimals than
 * it has, and for levels that the methodology does not have; `issues` names the column and the row, from 1.
 *
 * @example
 * ```ts
 * import { ssme2022 } from "ssme";
 * import { summarizeScores } from "ssme/columns";
 *
 * const summary = summarizeScores(
 *   {
 *     length: 4,
 *     score: Float64Array.of(33.33, 66.67, 80, NaN),
 *     areas: { governance: Float64Array.of(20, 100, 60, NaN) },
 *     coverage: Float64Array.of(1, 1, 1, 0.4),
 *     level: Int16Array.of(0, 1, 2, -2),
 *   },
 *   ssme2022,
 * );
 * summary.levels; // => { basico: 1, "en-consolidacion": 1, consolidado: 1 }
 * summary.undecided; // => 1
 * summary.score.n; // => 3
 * summary.score.mean; // => 60
 * summary.areas["governance"]?.quantiles;
 * // => { minimum: 20, lowerQuartile: 40, median: 60, upperQuartile: 80, maximum: 100 }
 * ```
 */
export function summarizeScores(scored: ScoredColumns, methodology: Methodology): ScoresSummary {
  const plan = compile(methodology);
  const count = prepareCounts(plan);
  const { length } = scored;
  const statistics = (name: string, scores: Float64Array): ReportedScoreStatistics => {
    refuseOtherShape(name, scores, length, Float64Array);
    const counted = count(scores);
    if (typeof counted === "object") return describe(counted);
    const { decimals } = methodology.rounding;
    const expected = `a score from 0 to ${methodology.scale} with up to ${decimals} decimals, or NaN`;
    throw invalidCell(name, counted, expected, scores[counted]);
  };
  const areas = Object.entries(scored.areas).map(([id, scores]) => [id, statistics(`areas.${id}`, scores)]);
  return {
    n: length,
    ...countLevels(scored, methodology),
    score: statistics("score", scored.score),
    areas: Object.fromEntries(areas) as ScoresSummary["areas"],
  };
}

function describe(counted: CountedScores): ReportedScoreStatistics {
  const n = whole(counted.n);
  const isEmpty = counted.n === 0;
  return {
    n: counted.n,
    mean: isEmpty ? null : roundFigure(divide(counted.sum, n)),
    standardDeviation: isEmpty ? null : populationDeviation(n, counted.sum, counted.squares),
    quantiles: quantiles(counted),
  };
}

function countLevels(
  { level, length }: ScoredColumns,
  { levels }: Methodology,
): Pick<ScoresSummary, "levels" | "withoutLevel" | "undecided"> {
  refuseOtherShape("level", level, length, Int16Array);
  // The undecided ones come first, then those without level, then the levels.
  const counts = new Uint32Array(levels.length - UNDECIDED);
  for (let row = 0; row < length; row += 1) {
    const place = (level[row] as number) - UNDECIDED;
    if (place < 0 || place >= counts.length) {
      throw invalidCell("level", row, `a whole number from ${UNDECIDED} to ${levels.length - 1}`, level[row]);
    }
    counts[place] = (counts[place] as number) + 1;
  }
  const countOf = (index: number): number => counts[index - UNDECIDED] ?? 0;
  return {
    levels: Object.fromEntries(levels.map(({ id }, index) => [id, countOf(index)])),
    withoutLevel: countOf(NO_LEVEL),
    undecided: countOf(UNDECIDED),
  };
}

/** What comes from JavaScript may be anything. */
function refuseOtherShape(
  column: string,
  given: unknown,
  length: number,
  kind: typeof Float64Array | typeof Int16Array,
): void {
  if (given instanceof kind && given.length === length) return;
  const expected = `${kind.name} of length ${length}`;
  const received = given instanceof kind ? `length ${given.length}` : printValue(given, "en");
  const message = `expected ${expected}; received ${received}`;
  throw refusal({ code: "invalid-column", path: column, column, expected, received, message });
}

function invalidCell(column: string, index: number, expected: string, value: number | undefined): SsmeError {
  const [row, received] = [index + 1, String(value)];
  const message = `row ${row}: expected ${expected}; received ${received}`;
  return refusal({ code: "invalid-cell", path: column, column, row, expected, received, message });
}

function refusal(issue: Issue): SsmeError {
  return new SsmeError("invalid-columns", "These scores cannot be summarised:", [issue]);
}
