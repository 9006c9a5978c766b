export { roundShares } from "./roundShares.js";
export { summarize } from "./summarize.js";
export { summarizeAsync } from "./summarizeAsync.js";
export type { Quantiles } from "../numeric/quantiles.js";
export type { By } from "./by.js";
export type { SummaryOptions } from "./summaryCombiner.js";
export type { Growth, IndicatorSummary, ScoreStatistics, Summary, SummaryContent, SummaryGroup } from "./summary.js";
