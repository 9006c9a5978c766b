/**
 * Reading what comes from outside: assessments as JSON and as rows of a table.
 *
 * @packageDocumentation
 */
export { columns } from "./columns.js";
export type { IssueCode } from "./fault.js";
export { methodologyJsonSchema } from "./methodologyJsonSchema.js";
export { parseAssessment, type ParsedAssessment, type ParseOptions } from "./parseAssessment.js";
export { parseAssessments, type ParsedAssessments, type RejectedAssessment } from "./parseAssessments.js";
export { parseEach, type ParsedEntry } from "./parseEach.js";
export { type ParsedMethodology, parseMethodology } from "./parseMethodology.js";
export { type ParsedRows, parseRows, type ParseRowsOptions, type RejectedRow } from "./parseRows.js";
export { toRow } from "./toRow.js";
