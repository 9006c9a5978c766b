import type { Row } from "../assessment/row.js";
import type { Plan } from "../scoring/compile.js";
import { holdingLevels } from "../scoring/decideLevel.js";
import { evaluate, type NodeValue } from "../scoring/evaluate.js";
import { seeScore, viewOf } from "../scoring/view.js";
import { multiply } from "../numeric/fraction.js";
import { roundFigure, roundFraction } from "../numeric/rounding.js";
import type { Output } from "./output.js";
import { NO_LEVEL, UNDECIDED } from "./scoredColumns.js";

/** Scores one cluster exactly, as `scoreAssessment` does, and writes what comes out in its place. */
export function scoreUnit(plan: Plan, row: Row, output: Output, at: number): void {
  const root = evaluate(plan, row);
  output.level[at] = decide(root, plan, row);
  if (output.score === null) return;
  const { score, areas, coverage } = output;
  score[at] = report(root, plan);
  coverage[at] = root.coverage === null ? Number.NaN : roundFigure(root.coverage);
  for (const area of root.children) {
    const scores = areas.get(area.plan.path);
    if (scores !== undefined) scores[at] = report(area, plan);
  }
}

function report({ value }: NodeValue, { methodology, scale }: Plan): number {
  const { decimals, mode } = methodology.rounding;
  return value === null ? Number.NaN : roundFraction(multiply(value, scale), decimals, mode);
}

function decide(root: NodeValue, plan: Plan, row: Row): number {
  const { levels, ladder } = plan.methodology;
  const view = viewOf(root, plan, row, "given");
  const truths = holdingLevels(levels, ladder, { path: "", score: seeScore(root, plan, "given"), view });
  const met = truths.lastIndexOf("met");
  return met < truths.lastIndexOf("unknown") ? UNDECIDED : met === -1 ? NO_LEVEL : met;
}
