import { ANSWERED, DONT_KNOW, NOT_APPLICABLE } from "../assessment/cells.js";
import type { MissingRule } from "../methodology/methodology.js";
import type { Block, GroupBlock, SlotBlock } from "./block.js";
import type { ChildRun, GroupRun } from "./compileRun.js";
import { isWhole } from "./evaluateComplete.js";

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

/** Combines the values of a group's children in a block in which something is not answered. */
export function evaluatePartial(run: GroupRun, { n, slots, groups, doubts }: Block, room: PartialRoom): void {
  const group = groups[run.index] as GroupBlock;
  const sums: Sums = { n, x: group.x, doubts, ...room };
  for (const numbers of [sums.x, sums.weights, sums.coverage]) numbers.fill(0, 0, n);
  sums.lacks.fill(0, 0, n);
  let isExact = run.multiples !== null;
  for (const child of run.children) {
    const part = (child.group === null ? slots[child.slot] : groups[child.group.index]) as SlotBlock | GroupBlock;
    isExact &&= isWhole(part);
    if ("states" in part) addIndicator(sums, child, part, run);
    else addGroup(sums, child, part, run.unanswered);
  }
  group.over = run.partial.over;
  group.error = isExact ? 0 : run.error;
  group.coverage = sums.coverage;
  if (run.coverageBound !== null) refuseTooLittle(sums, run);
  divide(sums, run.multiples);
  group.lacks = sums.lacks;
}

function addIndicator(sums: Sums, child: ChildRun, { x, states }: SlotBlock, run: GroupRun): void {
  if (states === null) return addAnswered(sums, child, x, child.coverage);
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

function addGroup(sums: Sums, child: ChildRun, { x, lacks, coverage }: GroupBlock, unanswered: MissingRule): void {
  const { weight, whenPartial } = child;
  for (let u = 0; u < sums.n; u += 1) {
    sums.coverage[u] = (sums.coverage[u] as number) + (coverage?.[u] as number) * child.coverage;
    if (lacks?.[u] === 0) {
      sums.x[u] = (sums.x[u] as number) + (x[u] as number) * whenPartial;
      sums.weights[u] = (sums.weights[u] as number) + weight;
    } else leaveOut(sums, u, weight, unanswered);
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
    if (lacks[u] === 1 || weight === 0) {
      lacks[u] = 1;
      x[u] = 0;
    } else x[u] = multiples === null ? (x[u] as number) / weight : (x[u] as number) * (multiples[weight] as number);
  }
}
