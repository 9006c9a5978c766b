import type { RunOptions } from "../scoring/reweigh.js";
import { nextBlock, makeGroupBlock, makeMarks, type Block } from "./block.js";
import { blockScorer, type ScoreBlock } from "./blockScorer.js";
import type { BlockSource } from "./blockSource.js";
import type { ColumnPlan } from "./columnPlan.js";
import { flatScorer } from "./flat/flatScorer.js";
import type { Output } from "./output.js";
import { doubtSettler } from "./settleDoubts.js";
import { noWays, type Ways } from "./ways.js";

/**
 * Scores all clusters of a source with the weights and bounds of one run.
 *
 * Blocks of clusters go through plain loops over numbers. What these cannot tell for certain is in doubt, and is worked
 * out exactly, cluster by cluster.
 *
 * @returns In how many clusters each way of computing was enough.
 */
export function runColumns(columnPlan: ColumnPlan, source: BlockSource, options: RunOptions, output: Output): Ways {
  const { plan, groupRoom } = columnPlan;
  const { rules, blocks } = columnPlan.compileRules(options, source.isComplete);
  let scoreBlock: ScoreBlock | null = null;
  const scoreFlat =
    blocks === null || blocks.flat === null || output.score === null
      ? null
      : flatScorer(blocks.flat, source.columns, output);
  const groups = groupRoom.map(makeGroupBlock);
  const doubts = makeMarks();
  const ways = noWays();
  const settleDoubts = doubtSettler(plan, () => rules, source.columns, output, ways);
  for (let from = 0, n = 0; from < source.length; from += n) {
    n = nextBlock(source.length - from);
    const block: Block = { n, slots: [], groups, doubts };
    doubts.fill(0);
    if (scoreFlat?.(block, from) === true) blocks?.decide(block, output.level, from);
    else {
      doubts.fill(0);
      block.slots = source.read(from, n);
      scoreBlock ??= blockScorer(blocks, groupRoom, output);
      scoreBlock(block, from);
    }
    const settled = settleDoubts(doubts, n, from);
    ways[groups.some(({ error }) => error > 0) ? "estimates" : "wholeNumbers"] += n - settled;
  }
  return ways;
}
