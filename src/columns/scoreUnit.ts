import type { Row } from "../assessment/row.js";
import type { Plan } from "../scoring/plan.js";
import { holdingLevels } from "../scoring/decideLevel.js";
import { evaluate } from "../scoring/evaluate.js";
import { coverageOf, scoreOf, valueAt, type NodeValue, type NodeValues } from "../scoring/nodeValue.js";
import { RowView, seeScore } from "../scoring/view.js";
import { isSmall, multiply, type Fraction } from "../numeric/fraction.js";
import { roundFigure, roundFraction } from "../numeric/rounding.js";
import type { Output } from "./output.js";
import { NO_LEVEL, UNDECIDED } from "./scoredColumns.js";
import type { ExactWay } from "./ways.js";

/** Scores one cluster exactly, as `scoreAssessment` does, writes what comes out in its place, and tells which way it took. */
export function scoreUnit(plan: Plan, row: Row, output: Output, at: number): ExactWay {
  const values = evaluate(plan, row);
  const root = valueAt(values, plan.root);
  output.level[at] = decide(values, plan);
  const way = wayOf(scoreOf(root));
  if (output.score === null) return way;
  const { score, areas, coverage } = output;
  score[at] = report(root, plan);
  const covered = coverageOf(root);
  coverage[at] = covered === null ? Number.NaN : roundFigure(covered);
  for (const area of plan.root.children) {
    const scores = areas.get(area.path);
    if (scores !== undefined) scores[at] = report(valueAt(values, area), plan);
  }
  return way;
}

function wayOf(value: Fraction | null): ExactWay {
  if (value === null || isSmall(value)) return "smallFractions";
  return value.rough === true ? "roots" : "largeFractions";
}

function report(node: NodeValue, { methodology, scale }: Plan): number {
  const { decimals, mode } = methodology.rounding;
  const value = scoreOf(node);
  return value === null ? Number.NaN : roundFraction(multiply(value, scale), decimals, mode);
}

function decide(values: NodeValues, plan: Plan): number {
  const { levels, methodology } = plan;
  const view = new RowView(values, plan, "given");
  const score = seeScore(plan.root, values, plan, "given");
  const truths = holdingLevels(levels, methodology.ladder, { path: "", score, view });
  const met = truths.lastIndexOf("met");
  return met < truths.lastIndexOf("unknown") ? UNDECIDED : met === -1 ? NO_LEVEL : met;
}
