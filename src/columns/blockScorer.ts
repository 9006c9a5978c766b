import type { BlockRules } from "./columnPlan.js";
import type { Block, GroupBlock, GroupRoom, SlotBlock } from "./block.js";
import { evaluateComplete } from "./evaluateComplete.js";
import { evaluatePartial } from "./evaluatePartial.js";
import type { Output } from "./output.js";
import { coverageRounder, scoreRounder, type Numerators, type RoundCoverage, type RoundScores } from "./roundScores.js";
import type { AreaRun, Run } from "./run.js";

/** Scores a block of clusters whose columns were read, and marks those that are in doubt. */
export type ScoreBlock = (block: Block, at: number) => void;

/** Prepares the scoring of blocks, which goes group by group; without rules for blocks only exact arithmetic can tell. */
export function blockScorer(rules: BlockRules | null, rooms: readonly GroupRoom[], output: Output): ScoreBlock {
  if (rules === null) return doubtAll;
  const { run, decide } = rules;
  const rounders: Rounders = {
    round: scoreRounder(run.rounding),
    cover: coverageRounder(run.root.coverage.over, run.root.coverageError),
  };
  return (block, at) => {
    evaluateGroups(run, block, rooms);
    decide(block, output.level, at);
    writeScores(run, block, rounders, output, at);
  };
}

function doubtAll({ doubts }: Block): void {
  doubts.fill(1);
}

interface Rounders {
  readonly round: RoundScores;
  readonly cover: RoundCoverage;
}

function evaluateGroups({ groups }: Run, block: Block, rooms: readonly GroupRoom[]): void {
  const isComplete = block.slots.every(({ states }) => states === null);
  groups.forEach((group, at) => {
    if (isComplete) evaluateComplete(group, block);
    else evaluatePartial(group, block, rooms[at] as GroupRoom);
  });
}

function writeScores(run: Run, block: Block, { round, cover }: Rounders, output: Output, at: number): void {
  if (output.score === null) return;
  const { n, groups, slots, doubts } = block;
  const root = groups[run.root.index] as GroupBlock;
  round(root, n, output.score, at, doubts);
  for (const area of run.areas) {
    const { group, slot } = area.part;
    const part = group === null ? ofIndicator(slots[slot] as SlotBlock, area) : (groups[group.index] as GroupBlock);
    round(part, n, output.areas.get(area.path) as Float64Array, at, doubts);
  }
  if (root.coverage === null) output.coverage.fill(1, at, at + n);
  else cover(root.coverage, n, output.coverage, at, doubts);
}

function ofIndicator({ x, isWhole, states }: SlotBlock, { scale, error }: AreaRun): Numerators {
  return { x, over: scale.over, error: isWhole && scale.isExact ? 0 : error, lacks: states };
}
