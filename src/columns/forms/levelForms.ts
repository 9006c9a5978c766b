import type { RunOptions } from "../../scoring/reweigh.js";
import { BLOCK, makeGroupBlock, type Block, type GroupBlock } from "../block.js";
import type { BlockSource } from "../blockSource.js";
import type { ColumnPlan } from "../columnPlan.js";
import { ROUNDING } from "../errorBound.js";
import { requiredPaths } from "../usedColumns.js";
import { FIVE, sumForm } from "./sumForm.js";
import { readWeights, shareOut, weightTree, type WeightNode } from "./weightTree.js";

/** Decides the levels of a block of clusters, writes them from `at` on, and marks those that are in doubt. */
export type LevelBlock = (block: Pick<Block, "n" | "doubts">, levels: Int16Array, at: number) => void;

/**
 * Levels of complete answers under other weights. A mean of means is one sum of products, in which each answer is multiplied
 * with its shares in all groups above it. So what levels look at takes a pass over values that are kept; groups that are
 * looked at themselves come first, and are one value in the groups above them.
 *
 * Gives null for weights that are for others to read, or to refuse.
 */
export type LevelForms = (weights: NonNullable<RunOptions["weights"]>) => LevelBlock | null;

/** The sum of products that a group is. */
interface Form {
  readonly node: WeightNode;
  /** Sums, and by how much they may be off. */
  readonly group: GroupBlock;
  /** The slots below it, five by five, and the factors of these; where there are fewer, the first with factor 0. */
  readonly slots: Int32Array;
  readonly factors: Float64Array;
  /** How many there are. */
  readonly count: number;
}

/** Prepares the levels of a source; null if not everything in it is answered, or is a value between 0 and 1 under a mean. */
export function levelForms(
  { plan, slots, groupRoom, compileRules }: ColumnPlan,
  source: BlockSource,
): LevelForms | null {
  const { blocks } = compileRules({}, false);
  if (slots === null || blocks === null || !source.isComplete) return null;
  const { run, decide } = blocks;
  const known = [...slots.values()];
  const lookedAt = new Set(requiredPaths(plan.methodology.levels));
  // Groups follow the indicators.
  const slotOf = new Map([...slots].map(([path, { index }]) => [path, index]));
  run.groups.forEach(({ plan: { path } }) => {
    if (lookedAt.has(path)) slotOf.set(path, slotOf.size);
  });
  const tree = weightTree(plan, (path) => slotOf.get(path) ?? -1);
  const error = Math.max(...known.map((slot) => slot.error));
  const groups = groupRoom.map(makeGroupBlock);
  // Children come before their parents.
  const forms = run.groups.flatMap(({ index, plan: { path } }): Form[] => {
    if (path !== "" && !lookedAt.has(path)) return [];
    const node = tree.groups.get(path) as WeightNode;
    const own = node.children.flatMap(slotsBelow);
    const group = groups[index] as GroupBlock;
    group.error = error + ((termsOf(node) + roundingsOf(node) + 2) / 2) * ROUNDING;
    const length = Math.ceil(own.length / FIVE) * FIVE;
    const padded = Int32Array.from({ length }, (_, at) => own[at] ?? own[0] ?? 0);
    return [{ node, group, slots: padded, factors: new Float64Array(length), count: own.length }];
  });
  const values = keepValues(
    source,
    known.map(({ over }) => over),
    slotOf.size,
  );
  const shares = new Float64Array(slotOf.size);
  return (given) => {
    const weights = readWeights(tree, given);
    if (weights === null) return null;
    for (const { node, slots: own, factors, count } of forms) {
      if (!shareOut(node, weights, 1, shares)) return null;
      for (let at = 0; at < count; at += 1) factors[at] = shares[own[at] as number] as number;
    }
    return ({ n, doubts }, levels, at) => {
      const kept = values[at / BLOCK] as Float64Array;
      for (const { node, group, slots: own, factors } of forms) {
        sumForm(kept, own, factors, n, group.x);
        if (node.slot >= 0) kept.set(group.x, node.slot * BLOCK);
      }
      decide({ n, slots: [], groups, doubts }, levels, at);
    };
  };
}

function slotsBelow({ slot, children }: WeightNode): readonly number[] {
  return slot >= 0 ? [slot] : children.flatMap(slotsBelow);
}

/** How many terms there are in a sum and in those that come before it. */
function termsOf({ slot, children }: WeightNode): number {
  return children.reduce((sum, child) => sum + termsOf(child), slot >= 0 ? 1 : 0);
}

/** By how many roundings a share may be off: those of a weight, of the sum of weights, of a quotient and of a product for each group. */
function roundingsOf({ children }: WeightNode): number {
  return children.length === 0 ? 0 : children.length + 7 + Math.max(...children.map(roundingsOf));
}

/** Keeps the values of each block, those of all slots one after the other, with room for those of groups. */
function keepValues({ length, read }: BlockSource, over: readonly number[], slots: number): readonly Float64Array[] {
  const values: Float64Array[] = [];
  for (let from = 0; from < length; from += BLOCK) {
    const n = Math.min(BLOCK, length - from);
    const block = new Float64Array(slots * BLOCK);
    read(from, n).forEach(({ x }, slot) => {
      for (let u = 0; u < n; u += 1) block[slot * BLOCK + u] = (x[u] as number) / (over[slot] as number);
    });
    values.push(block);
  }
  return values;
}
