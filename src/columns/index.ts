/**
 * Scoring many clusters at once: answers, scores and levels as arrays of numbers.
 *
 * @packageDocumentation
 */
export type { Column, Columns } from "./columns.js";
export { encodeColumns } from "./encodeColumns.js";
export { type PreparedColumns, prepareColumns } from "./prepareColumns.js";
export { scoreColumns } from "./scoreColumns.js";
export { NO_LEVEL, type ScoredColumns, UNDECIDED } from "./scoredColumns.js";
export { type ReportedScoreStatistics, type ScoresSummary, summarizeScores } from "./summarizeScores.js";
export type { Quantiles } from "../numeric/quantiles.js";
export type { RunOptions } from "../scoring/reweigh.js";
