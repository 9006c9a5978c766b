import { isDecimal } from "../../assessment/cellReaders/isDecimal.js";
import type { NodePlan, Plan } from "../../scoring/plan.js";
import type { RunOptions } from "../../scoring/reweigh.js";
import { approximately } from "../approximately.js";

/** The nodes of a tree of means, and the weights that they have of their own. */
export interface WeightTree {
  readonly root: WeightNode;
  /** By path. */
  readonly groups: ReadonlyMap<string, WeightNode>;
  readonly places: ReadonlyMap<string, number>;
  /** By place. */
  readonly own: Float64Array;
}

/** A group or an indicator. */
export interface WeightNode {
  readonly place: number;
  /** Index of the slot of an indicator, or of a group whose values are summed first; −1 for another group. */
  readonly slot: number;
  readonly children: readonly WeightNode[];
}

/** Lays out the weights of a plan. Slots are found by path, −1 for a group that has none. */
export function weightTree({ root }: Plan, slotOf: (path: string) => number): WeightTree {
  const places = new Map<string, number>();
  const groups = new Map<string, WeightNode>();
  const own: number[] = [];
  const visit = (node: NodePlan): WeightNode => {
    const place = own.length;
    own.push(approximately(node.weight));
    // The root weighs nothing that could be changed.
    if (node !== root) places.set(node.path, place);
    const slot = slotOf(node.path);
    if (node.kind === "indicator") return { place, slot, children: [] };
    const group = { place, slot, children: node.children.map(visit) };
    groups.set(node.path, group);
    return group;
  };
  return { root: visit(root), groups, places, own: Float64Array.from(own) };
}

/** The weights of a run, read once: what is given may come from a getter, which may begin another run. */
export interface ReadWeights {
  /** By place, each off by a rounding. */
  readonly weights: Float64Array;
  /** The paths of those that are given. */
  readonly paths: readonly string[];
}

/** Reads the weights of a run; null if one of them is no number or its path is unknown, for others to tell. */
export function readWeights({ places, own }: WeightTree, given: Weights): ReadWeights | null {
  const weights = own.slice();
  const paths = Object.keys(given);
  for (const path of paths) {
    const place = places.get(path);
    const weight = given[path];
    if (place === undefined || typeof weight !== "number" || !(weight >= 0) || !isDecimal(weight)) return null;
    weights[place] = weight;
  }
  return { weights, paths };
}

/** The weights that were given. */
export function givenWeights({ places }: WeightTree, { weights, paths }: ReadWeights): Weights {
  return Object.fromEntries(paths.map((path) => [path, weights[places.get(path) as number] as number]));
}

type Weights = NonNullable<RunOptions["weights"]>;

/**
 * Writes what each slot adds to a group that has a share itself: this times its shares in the groups between.
 *
 * @returns False if nothing weighs anything in one of these groups.
 */
export function shareOut(group: WeightNode, weights: Float64Array, share: number, factors: Float64Array): boolean {
  const { children } = group;
  let total = 0;
  for (const { place } of children) total += weights[place] as number;
  if (!(total > 0)) return false;
  const perWeight = share / total;
  for (const child of children) {
    const own = (weights[child.place] as number) * perWeight;
    if (child.slot >= 0) factors[child.slot] = own;
    else if (!shareOut(child, weights, own, factors)) return false;
  }
  return true;
}
