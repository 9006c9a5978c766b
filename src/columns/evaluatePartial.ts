import { ANSWERED, DONT_KNOW, NOT_APPLICABLE } from "../assessment/cells.js";
import type { MissingRule } from "../methodology/methodology.js";
import type { Block, GroupBlock, SlotBlock } from "./block.js";
import type { ChildRun, GroupRun } from "./run.js";
import { isWhole } from "./evaluateComplete.js";
import { sumColumns, type Addend } from "./sumColumns.js";

/** Sums over the children that have a value, for each cluster of a block. */
interface Sums {
  readonly n: number;
  /** Of the numerators. */
  readonly x: Float64Array;
  /** Of the weights that count. */
  readonly weights: Float64Array;
  /** Of the weights that are answered, as numerators of coverage. */
  readonly coverage: Float64Array;
  readonly lacks: Uint8Array;
  readonly doubts: Uint8Array;
}

/** Room that is kept from block to block. */
export interface PartialRoom {
  readonly weights: Float64Array;
  readonly coverage: Float64Array;
  readonly lacks: Uint8Array;
}

/**
 * Combines the values of a group's children in a block in which something is not answered.
 */
export function evaluatePartial(run: GroupRun, { n, slots, groups, doubts }: Block, room: PartialRoom): void {
  const group = groups[run.index] as GroupBlock;
  const sums: Sums = { n, x: group.x, doubts, ...room };
  let isExact = run.multiples !== null;
  const inner = run.children.filter((child) => child.group !== null);
  isExact = addGroups(sums, inner, groups, run.unanswered) && isExact;
  for (const child of run.children) {
    if (child.group !== null) continue;
    const slot = slots[child.slot] as SlotBlock;
    isExact &&= slot.isWhole;
    addIndicator(sums, child, slot, run);
  }
  group.over = run.partial.over;
  group.error = isExact ? 0 : run.error;
  group.coverage = sums.coverage;
  if (run.coverageBound !== null) refuseTooLittle(sums, run);
  divide(sums, run.multiples);
  group.lacks = sums.lacks;
  group.scores = null;
}

function addIndicator(sums: Sums, child: ChildRun, { x, states }: SlotBlock, run: GroupRun): void {
  if (states === null) {
    addAnswered(sums, child, x, child.coverage);
    return;
  }
  const { weight, whenPartial, coverage } = child;
  const excludes = run.unanswered === "exclude" && run.dontKnow === "exclude";
  for (let u = 0; u < sums.n; u += 1) {
    const state = states[u] as number;
    if (state === ANSWERED) {
      sums.x[u] = (sums.x[u] as number) + (x[u] as number) * whenPartial;
      sums.weights[u] = (sums.weights[u] as number) + weight;
      sums.coverage[u] = (sums.coverage[u] as number) + coverage;
    } else if (state === NOT_APPLICABLE) sums.doubts[u] = 1;
    else if (!excludes) leaveOut(sums, u, weight, state === DONT_KNOW ? run.dontKnow : run.unanswered);
  }
}

/** A child that has a value everywhere. */
function addAnswered(sums: Sums, { weight, whenPartial }: ChildRun, x: Float64Array, coverage: number): void {
  for (let u = 0; u < sums.n; u += 1) {
    sums.x[u] = (sums.x[u] as number) + (x[u] as number) * whenPartial;
    sums.weights[u] = (sums.weights[u] as number) + weight;
    sums.coverage[u] = (sums.coverage[u] as number) + coverage;
  }
}

/** Begins the sums with those of groups, whose numerators are 0 where they have no value. Tells whether all are exact. */
function addGroups(
  sums: Sums,
  children: readonly ChildRun[],
  groups: readonly GroupBlock[],
  unanswered: MissingRule,
): boolean {
  const { n, x, weights, coverage, lacks } = sums;
  const parts = children.map(({ group }) => groups[group?.index ?? 0] as GroupBlock);
  const addends = (of: (part: GroupBlock, child: ChildRun) => Pick<Addend, "x" | "factor">): readonly Addend[] =>
    parts.map((part, at) => of(part, children[at] as ChildRun));
  sumColumns(
    addends((part, { whenPartial }) => ({ x: part.x, factor: whenPartial })),
    n,
    x,
  );
  sumColumns(
    addends((part, child) => ({ x: part.coverage ?? part.x, factor: child.coverage })),
    n,
    coverage,
  );
  weights.fill(0, 0, n);
  lacks.fill(0, 0, n);
  parts.forEach((part, at) => {
    const { weight } = children[at] as ChildRun;
    weighGroup(sums, part.lacks as Uint8Array, weight, unanswered);
  });
  return parts.every(isWhole);
}

/** Nothing branches by cluster, for no processor could foresee it. */
function weighGroup({ n, weights, lacks }: Sums, without: Uint8Array, weight: number, rule: MissingRule): void {
  const whereLacking = rule === "zero" ? weight : 0;
  const spoils = rule === "require" ? 1 : 0;
  for (let u = 0; u < n; u += 1) {
    const own = without[u] as number;
    // Added up and not taken off a total, which would leave what rounding lost.
    weights[u] = (weights[u] as number) + (1 - own) * weight + own * whereLacking;
    lacks[u] = (lacks[u] as number) | (own * spoils);
  }
}

/** What a child without a value does to the mean. */
function leaveOut({ weights, lacks }: Sums, u: number, weight: number, rule: MissingRule): void {
  if (rule === "zero") weights[u] = (weights[u] as number) + weight;
  else if (rule === "require") lacks[u] = 1;
}

function refuseTooLittle({ n, coverage, lacks, doubts }: Sums, run: GroupRun): void {
  const { low, high } = run.coverageBound ?? { low: 0, high: 0 };
  for (let u = 0; u < n; u += 1) {
    const answered = coverage[u] as number;
    if (answered < low) lacks[u] = 1;
    else if (answered < high) doubts[u] = 1;
  }
}

function divide({ n, x, weights, lacks }: Sums, multiples: Float64Array | null): void {
  for (let u = 0; u < n; u += 1) {
    const weight = weights[u] as number;
    const without = (lacks[u] as number) | Number(weight === 0);
    lacks[u] = without;
    const value =
      multiples === null ? (x[u] as number) / (weight + without) : (x[u] as number) * (multiples[weight] as number);
    x[u] = value * (1 - without);
  }
}
