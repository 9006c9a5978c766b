import { ANSWERED, DONT_KNOW, NOT_APPLICABLE } from "../../assessment/cells.js";
import type { Run } from "../run.js";
import { ALMOST_NOTHING } from "./answerTables.js";
import { MOST_ANSWERS, type FlatArea, type PatternRows } from "./flatRun.js";
import { markOf } from "./marks.js";

// The loops that look up rows have these numbers written out. Bundlers make variables of a module's constants, and engines
// read variables in each round, and look what they are.

/** There are 2^3 numbers in a row. The rows are found by shifting, since a product would be one of doubles. */
const ROW_BITS = 3;
/** Between goalposts: the sum if every answer reached its upper one. */
const BASE = 5;
/** What units of the last decimal are divided by: 10^decimals, and NaN where the area has no value. */
const PER_ONE = 6;
/** What the area adds to the marks of the root. */
const MARK = 7;

/** Two bits hold a state. */
const STATES = 4;
const PATTERNS = 1 << (2 * MOST_ANSWERS);

/** Works out the rows of all patterns of an area. */
export function compilePatternRows(area: FlatArea, run: Pick<Run, "root" | "rounding">): PatternRows {
  const rows = new Float64Array(PATTERNS << ROW_BITS);
  for (let pattern = 0; pattern < PATTERNS; pattern += 1) compileRow(area, run, pattern, rows);
  return rows;
}

function compileRow(
  { run, children, answers, reading, tables, share }: FlatArea,
  { root, rounding }: Pick<Run, "root" | "rounding">,
  pattern: number,
  rows: PatternRows,
): void {
  const states = children.map((_, at) => (pattern >> (2 * at)) % STATES);
  let [weight, answered, isRequired, doubts] = [0, 0, false, 0];
  children.forEach(({ weight: own, coverage }, at) => {
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
  children.forEach(({ whenPartial }, index) => {
    if (states[index] !== ANSWERED) return;
    const factor = isAbsent && tables.length > 0 ? ALMOST_NOTHING : whenPartial * multiple;
    rows[at + index] = reading === "measured" ? factor / 4 : factor;
    if (reading === "measured") rows[at + BASE] = (rows[at + BASE] as number) + factor * (answers[index]?.over ?? 0);
  });
  // No number comes out where a state is one that the question does not have.
  if (states.some((state, index) => state === NOT_APPLICABLE && answers[index]?.mayNotApply === false)) {
    rows[at] = Number.NaN;
  }
  rows[at + PER_ONE] = isAbsent ? Number.NaN : rounding.perOne;
  rows[at + MARK] = markOf({
    coverage: share.coverage * answered,
    weight: isAbsent && root.unanswered !== "zero" ? 0 : share.weight,
    doubts,
  });
}
