import { makeCells, type Cells } from "../assessment/cells.js";
import type { Plan } from "../scoring/compile.js";
import { reweigh, type RunOptions } from "../scoring/reweigh.js";
import { BLOCK, makeMarks, type Block, type GroupBlock, type GroupRoom, type SlotBlock } from "./block.js";
import type { BlockSource } from "./blockSource.js";
import type { FoundColumn } from "./checkColumns.js";
import type { ColumnPlan, CompiledRules } from "./columnPlan.js";
import type { DecideLevels } from "./compileLevels.js";
import type { AreaRun, GroupRun, Run } from "./run.js";
import { flatScorer } from "./flat/flatScorer.js";
import { evaluateComplete } from "./evaluateComplete.js";
import { evaluatePartial } from "./evaluatePartial.js";
import { evaluatePatterns } from "./evaluatePatterns.js";
import type { Output } from "./output.js";
import { compilePatterns, MOST_IN_PATTERN, type Patterns } from "./patterns.js";
import { settle } from "./readBlocks.js";
import { coverageRounder, scoreRounder, type Numerators, type RoundCoverage, type RoundScores } from "./roundScores.js";
import { scoreUnit } from "./scoreUnit.js";
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
  const scoreBlock = blocks === null ? doubtAll : blockScorer(blocks, groupRoom, source.length, output);
  const scoreFlat =
    blocks === null || blocks.flat === null || output.score === null
      ? null
      : flatScorer(blocks.flat, source.columns, output);
  const groups = groupRoom.map(({ x }): GroupBlock => ({
    x,
    over: 1,
    error: 0,
    lacks: null,
    scores: null,
    coverage: null,
  }));
  let exact: Plan | null = null;
  const doubts = makeMarks();
  const cells = makeCells(plan.layout.size);
  const ways = noWays();
  for (let from = 0; from < source.length; from += BLOCK) {
    const n = Math.min(BLOCK, source.length - from);
    const block: Block = { n, slots: [], groups, doubts };
    doubts.fill(0);
    if (scoreFlat?.(block, from) === true) blocks?.decide(block, output.level, from);
    else {
      doubts.fill(0);
      block.slots = source.read(from, n);
      if (!scoreBlock(block, from)) source.refuse();
    }
    let doubtful = 0;
    for (let u = doubts.indexOf(1); u >= 0 && u < n; u = doubts.indexOf(1, u + 1)) {
      doubtful += 1;
      fillRow(cells, source.columns, from + u);
      exact ??= reweigh(plan, rules);
      ways[scoreUnit(exact, { cells, at: 0, answers: undefined }, output, from + u)] += 1;
    }
    ways[groups.some(({ error }) => error > 0) ? "estimates" : "wholeNumbers"] += n - doubtful;
  }
  return ways;
}

/** Scores a block of clusters, and marks those that are in doubt. False if an answer is not valid. */
type ScoreBlock = (block: Block, at: number) => boolean;

/** Only exact arithmetic can tell. */
function doubtAll({ doubts }: Block): boolean {
  doubts.fill(1);
  return true;
}

function blockScorer(
  { run, decide }: NonNullable<CompiledRules["blocks"]>,
  rooms: readonly GroupRoom[],
  clusters: number,
  output: Output,
): ScoreBlock {
  const partial = run.groups.map((group, at) => partialEvaluator(group, rooms[at] as GroupRoom, clusters));
  const rounders: Rounders = {
    round: scoreRounder(run.rounding, clusters),
    cover: coverageRounder(run.root.coverage.over, run.root.coverageError),
  };
  return (block, at) => {
    if (!evaluateGroups(run, block, partial)) return false;
    writeBlock(run, block, decide, rounders, output, at);
    return true;
  };
}

interface Rounders {
  readonly round: RoundScores;
  readonly cover: RoundCoverage;
}

/** Evaluates a group of a block in which something is not answered. False if an answer is not valid. */
type EvaluatePartial = (block: Block) => boolean;

/** Prepares a group. What its patterns come to is worked out when there are many clusters to look it up for. */
function partialEvaluator(run: GroupRun, room: GroupRoom, clusters: number): EvaluatePartial {
  const isFlat = run.children.length <= MOST_IN_PATTERN && run.children.every(({ group }) => group === null);
  if (!isFlat || clusters < MANY) return (block) => evaluatePartial(run, block, room);
  let patterns: Patterns | null = null;
  return (block) => {
    patterns ??= compilePatterns(run);
    return evaluatePatterns(run, patterns, block, room);
  };
}

const MANY = 4096;

/** False if an answer is not valid. */
function evaluateGroups({ groups, unweighed }: Run, block: Block, partial: readonly EvaluatePartial[]): boolean {
  const { slots } = block;
  const areValid = unweighed.every(({ index }) => settle(slots[index] as SlotBlock));
  const isComplete = slots.every(({ states }) => states === null);
  return areValid && groups.every((group, at) => (isComplete ? evaluateComplete(group, block) : partial[at]?.(block)));
}

function writeBlock(
  run: Run,
  block: Block,
  decide: DecideLevels,
  { round, cover }: Rounders,
  output: Output,
  at: number,
): void {
  decide(block, output.level, at);
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

/** Writes what the columns say of one cluster into a row of the methodology. */
function fillRow({ values, states }: Cells, columns: readonly FoundColumn[], index: number): void {
  for (const { cell, column } of columns) {
    values[cell] = column.values[index] as number;
    states[cell] = column.states[index] as number;
  }
}
