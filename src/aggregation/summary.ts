import type { Origin } from "../assessment/assessment.js";
import type { Figure } from "../assessment/figure.js";
import type { Reason } from "../assessment/reason.js";
import type { MethodologyReference } from "../assessment/scorecard.js";
import type { Wave } from "../assessment/wave.js";
import type { Quantiles } from "../numeric/quantiles.js";

/** Statistics of a score over the clusters that have one. */
export interface ScoreStatistics {
  /** Mean of the exact scores, not of the rounded ones. */
  readonly mean: Figure;
  /** Of the exact scores, divided by n (the wave is a population, not a sample); 12 decimals. Null without scores or withheld. */
  readonly standardDeviation: number | null;
  /**
   * Of the reported scores. Quartiles are of type 7 (linear interpolation, the default of R and of spreadsheets). Null
   * without scores, and where they are withheld or would tell a count of levels that is.
   */
  readonly quantiles: Quantiles | null;
}

/** Growth of a quantity against the period before, over the clusters that gave both figures; 0.19 is 19 %. Nominal for money. */
export interface Growth {
  /** Path of the quantity of the period before. */
  readonly previous: string;
  /** Sum of the increases over the sum of the earlier amounts: the growth of the whole. */
  readonly ratioOfSums: Figure;
  /** Mean of each cluster's own growth: every cluster counts the same. Earlier amounts of 0 are left out. */
  readonly meanOfRatios: Figure;
}

/** What the wave answered to one indicator. */
export type IndicatorSummary =
  /** By option (`yes` and `no` for a flag): its share of the clusters that answered. */
  | { readonly kind: "flag" | "choice"; readonly options: Readonly<Record<string, Figure>> }
  /** By option: the share of the clusters that marked it. Shares overlap and do not add to 1. */
  | { readonly kind: "choices"; readonly options: Readonly<Record<string, Figure>> }
  /** Sum (denominator 1), mean and median (type 7) over the clusters that answered. */
  | {
      readonly kind: "quantity";
      readonly total: Figure;
      readonly mean: Figure;
      readonly median: Figure;
      readonly growth?: Growth;
    }
  /**
   * By category. `shares`: of the pooled counts, or the plain mean of the percentages. `weighted`: the percentages
   * weighted by the quantity at path `by`, over the clusters that gave both.
   */
  | {
      readonly kind: "shares";
      readonly shares: Readonly<Record<string, Figure>>;
      readonly weighted?: { readonly by: string; readonly shares: Readonly<Record<string, Figure>> };
    };

/** What is told of a set of clusters: the whole wave, or one group of it. */
export interface SummaryContent {
  /** Clusters in the set. */
  readonly n: number;
  readonly origins: Readonly<Record<Origin, number>>;
  /** By level id: its share of the clusters whose level is decided; the undecided ones are the figure's `unanswered`. */
  readonly levels: Readonly<Record<string, Figure>>;
  /** Decided, but under the lowest level. */
  readonly withoutLevel: Figure;
  /** Share of decided levels that no missing answer could change. */
  readonly firmLevels: Figure;
  readonly score: ScoreStatistics;
  /** By area id. */
  readonly areas: Readonly<Record<string, ScoreStatistics>>;
  /** Scored answers below full value, per cluster. */
  readonly improvementOpportunities: { readonly total: Figure; readonly mean: Figure; readonly median: Figure };
  /** By path. */
  readonly indicators: Readonly<Record<string, IndicatorSummary>>;
}

/**
 * The clusters that share a key. `content` is null where the group is too small to be shown, and `reason` says so. A
 * figure that is withheld inside has value null, numerator and denominator 0, and a reason.
 */
export interface SummaryGroup {
  /** One entry per element of `by`; null for clusters without that answer. */
  readonly key: readonly (string | null)[];
  readonly content: SummaryContent | null;
  readonly reason?: Reason;
}

/** The aggregate of a wave. Plain JSON. */
export interface Summary extends SummaryContent {
  readonly methodology: MethodologyReference;
  /** Version of this library. */
  readonly engine: string;
  readonly wave: Wave;
  /** What the groups are made by: paths, `"level"`, or `"function"`. Empty without groups. */
  readonly by: readonly string[];
  /** Whether one cluster can be in several groups, so that groups add up to more than the whole. */
  readonly overlapping: boolean;
  readonly minimumCellSize: number;
  /** Sorted by key. */
  readonly groups: readonly SummaryGroup[];
  /** Plausibility checks of the wave's totals that do not hold. */
  readonly flags: readonly Reason[];
}
