import type { RunOptions } from "../../scoring/reweigh.js";
import { BLOCK, makeGroupBlock, type Block, type GroupBlock } from "../block.js";
import type { BlockSource } from "../blockSource.js";
import type { ColumnPlan } from "../columnPlan.js";
import { ROUNDING } from "../errorBound.js";
import { requiredPaths } from "../usedColumns.js";
import { compileForm } from "./compileForm.js";
import { givenWeights, readWeights, weightTree, type WeightNode } from "./weightTree.js";

/** Decides the levels of a block of clusters, writes them from `at` on, and marks those that are in doubt. */
export type LevelBlock = (block: Pick<Block, "n" | "doubts">, levels: Int16Array, at: number) => void;

/**
 * Levels of complete answers under other weights. A mean of means is one sum of products, in which each answer is multiplied
 * with its shares in all groups above it. So what levels look at takes a pass over values that are kept; groups that are
 * looked at themselves come first, and are one value in the groups above them. Where slots have few values, the products of
 * several are summed once for each combination, and looked up.
 *
 * Gives null for weights that are for others to read, or to refuse.
 */
export type LevelForms = (weights: NonNullable<RunOptions["weights"]>) => WeighedForms | null;

/** Levels under the weights of one run. */
export interface WeighedForms {
  readonly decide: LevelBlock;
  /** The weights as they were read, which exact arithmetic asks for. */
  readonly given: () => NonNullable<RunOptions["weights"]>;
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
  const groups = groupRoom.map(makeGroupBlock);
  const lookedAt = new Set(requiredPaths(plan.methodology.levels));
  // Children come before their parents, and the root is the last.
  const summed = run.groups.filter((group) => group === run.root || lookedAt.has(group.plan.path));
  // Groups that are summed before others are slots as well, after the indicators.
  const slotOf = new Map([...slots].map(([path, { index }]) => [path, index]));
  const sums = new Map<number, Float64Array>();
  for (const { index, plan: group } of summed.slice(0, -1)) {
    sums.set(slotOf.size, (groups[index] as GroupBlock).x);
    slotOf.set(group.path, slotOf.size);
  }
  const tree = weightTree(plan, (path) => slotOf.get(path) ?? -1);
  const error = Math.max(...known.map((slot) => slot.error));
  const forms = summed.map(({ index, plan: { path } }) => {
    const node = tree.groups.get(path) as WeightNode;
    const group = groups[index] as GroupBlock;
    group.error = error + ((termsOf(node) + roundingsOf(node) + 2) / 2) * ROUNDING;
    return compileForm(node, group.x, { source, slots: known, sums });
  });
  const shares = new Float64Array(slotOf.size);
  return (given) => {
    const read = readWeights(tree, given);
    if (read === null || !forms.every(({ weigh }) => weigh(read.weights, shares))) return null;
    return {
      decide: ({ n, doubts }, levels, at) => {
        for (const { sum } of forms) sum(at / BLOCK, n);
        decide({ n, slots: [], groups, doubts }, levels, at);
      },
      given: () => givenWeights(tree, read),
    };
  };
}

/** How many terms there are in a sum and in those that come before it. */
function termsOf({ slot, children }: WeightNode): number {
  return children.reduce((sum, child) => sum + termsOf(child), slot >= 0 ? 1 : 0);
}

/** By how many roundings a share may be off: those of a weight, of the sum of weights, of a quotient and of a product for each group. */
function roundingsOf({ children }: WeightNode): number {
  return children.length === 0 ? 0 : children.length + 7 + Math.max(...children.map(roundingsOf));
}
