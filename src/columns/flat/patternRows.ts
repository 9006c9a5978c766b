import { ANSWERED, DONT_KNOW, NOT_APPLICABLE } from "../../assessment/cells.js";
import type { MissingRule } from "../../methodology/methodology.js";
import { ALMOST_NOTHING } from "./answerTables.js";
import { MOST_ANSWERS, type FlatArea, type PatternRows } from "./flatRun.js";
import { markOf } from "./marks.js";

/** There are 2^3 numbers in a row. The rows are found by shifting, since a product would be one of doubles. */
export const ROW_BITS = 3;
/** Between goalposts: the sum of an area in which nothing is missing to the upper ones. */
export const BASE = 5;
/** NaN where the area has no value, and 0 where it has one. */
export const ABSENT = 6;
/** What the area adds to the marks of the root. */
export const MARK = 7;

/** Two bits hold a state. */
const STATES = 4;
const PATTERNS = 1 << (2 * MOST_ANSWERS);

/** Works out the rows of all patterns of an area. `rule` says what an area without a value does to the root. */
export function compilePatternRows(area: FlatArea, rule: MissingRule): PatternRows {
  const rows = new Float64Array(PATTERNS << ROW_BITS);
  for (let pattern = 0; pattern < PATTERNS; pattern += 1) compileRow(area, rule, pattern, rows);
  return rows;
}

function compileRow(
  { run, answers, reading, share }: FlatArea,
  rule: MissingRule,
  pattern: number,
  rows: PatternRows,
): void {
  const states = run.children.map((_, at) => (pattern >> (2 * at)) % STATES);
  let [weight, answered, isRequired, doubts] = [0, 0, false, 0];
  run.children.forEach(({ weight: own, coverage }, at) => {
    const state = states[at];
    if (state === NOT_APPLICABLE) doubts = 1;
    const missing = state === ANSWERED ? null : state === DONT_KNOW ? run.dontKnow : run.unanswered;
    if (missing === null) answered += coverage;
    if (missing === null || missing === "zero") weight += own;
    if (missing === "require") isRequired = true;
  });
  // Coverage is exact here, and so is its bound.
  const isAbsent = isRequired || weight === 0 || answered < (run.coverageBound?.low ?? 0);
  const multiple = isAbsent ? 0 : (run.multiples?.[weight] ?? 1 / weight);
  const at = pattern << ROW_BITS;
  run.children.forEach(({ whenPartial }, index) => {
    if (states[index] !== ANSWERED) return;
    const factor = isAbsent && reading === "lookedUp" ? ALMOST_NOTHING : whenPartial * multiple;
    rows[at + index] = reading === "measured" ? factor / 4 : factor;
    if (reading === "measured") rows[at + BASE] = (rows[at + BASE] as number) + factor * (answers[index]?.over ?? 0);
  });
  // No number comes out where a state is one that the question does not have.
  if (states.some((state, index) => state === NOT_APPLICABLE && answers[index]?.mayNotApply === false)) {
    rows[at] = Number.NaN;
  }
  rows[at + ABSENT] = isAbsent ? Number.NaN : 0;
  rows[at + MARK] = markOf({
    coverage: share.coverage * answered,
    weight: isAbsent && rule !== "zero" ? 0 : share.weight,
    doubts,
  });
}
