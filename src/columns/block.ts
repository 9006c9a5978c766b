import type { Decoded } from "./decode.js";

/** How many clusters are scored at once: their columns fit into the processor's cache together. */
export const BLOCK = 1024;

/** How many of the clusters that are left make the next block: a multiple of four, until fewer are left. */
export function nextBlock(left: number): number {
  return left < 4 ? left : Math.min(BLOCK, left - (left % 4));
}

/** What a block of clusters answered to one indicator. */
export interface SlotBlock extends Decoded {
  /** The states of the block; null if all are answered. */
  states: Uint8Array | null;
}

/** What a block of clusters has in one group. */
export interface GroupBlock {
  /** Numerators of values, over `over`; 0 without a value. */
  readonly x: Float64Array;
  over: number;
  /** By how much the values may be off; 0 if they are exact. */
  error: number;
  /**
   * 1 where the group has no value; null if it has one everywhere. Beside `scores` it only tells, if it is not null, that one
   * may have none.
   */
  lacks: Uint8Array | null;
  /** The reported scores of all clusters, if levels go by these, NaN for none; `x` may be of another block then. */
  scores: Float64Array | null;
  /** Numerators of coverage, over the group's own `coverage.over`; null if everything is answered. */
  coverage: Float64Array | null;
}

/** Begins a group, in room that it has. */
export function makeGroupBlock({ x }: GroupRoom): GroupBlock {
  return { x, over: 1, error: 0, lacks: null, scores: null, coverage: null };
}

/** Room for one group of a block, kept from block to block and from run to run. */
export interface GroupRoom {
  readonly x: Float64Array;
  readonly weights: Float64Array;
  readonly coverage: Float64Array;
  readonly lacks: Uint8Array;
}

/** Makes room for one group. */
export function makeGroupRoom(): GroupRoom {
  return {
    x: makeNumbers(),
    weights: makeNumbers(),
    coverage: makeNumbers(),
    lacks: makeMarks(),
  };
}

/** All that is known of one block of clusters. */
export interface Block {
  /** How many clusters there are, up to `BLOCK`. */
  n: number;
  slots: readonly SlotBlock[];
  readonly groups: readonly GroupBlock[];
  /** 1 where only exact arithmetic can tell. */
  readonly doubts: Uint8Array;
}

/** Room for the numbers of a block, one for each cluster. */
export function makeNumbers(): Float64Array {
  return new Float64Array(BLOCK);
}

/** Room for the marks of a block, one for each cluster. */
export function makeMarks(): Uint8Array {
  return new Uint8Array(BLOCK);
}
