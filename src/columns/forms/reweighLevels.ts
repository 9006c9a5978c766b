import { readRunOptions, type RunOptions, type RunRules } from "../../scoring/reweigh.js";
import { BLOCK, makeMarks } from "../block.js";
import type { BlockSource } from "../blockSource.js";
import type { ColumnPlan } from "../columnPlan.js";
import type { LevelsOnly } from "../output.js";
import { doubtSettler } from "../settleDoubts.js";
import { noWays, type Ways } from "../ways.js";
import type { LevelForms } from "./levelForms.js";

/**
 * Decides the levels of all clusters of a source under other weights, from sums of products.
 *
 * @returns In how many clusters each way of computing was enough; null if the run is not one of other weights alone.
 */
export function reweighLevels(
  { plan }: ColumnPlan,
  source: BlockSource,
  forms: () => LevelForms | null,
  options: RunOptions,
  output: LevelsOnly,
): Ways | null {
  const { weights, levels } = options;
  const weighed = weights === undefined || levels !== undefined ? null : (forms()?.(weights) ?? null);
  if (weighed === null) return null;
  const { decide, given } = weighed;
  const ways = noWays();
  const rules = (): RunRules => readRunOptions(plan, { weights: given() });
  const settleDoubts = doubtSettler(plan, rules, source.columns, output, ways);
  const doubts = makeMarks();
  for (let at = 0; at < source.length; at += BLOCK) {
    const n = Math.min(BLOCK, source.length - at);
    doubts.fill(0);
    decide({ n, doubts }, output.level, at);
    ways.estimates += n - settleDoubts(doubts, n, at);
  }
  return ways;
}
