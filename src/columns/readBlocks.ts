import { ANSWERED, DONT_KNOW, NOT_APPLICABLE } from "../assessment/cells.js";
import { makeNumbers, type SlotBlock } from "./block.js";
import type { FoundColumn } from "./checkColumns.js";
import type { Slot } from "./slot.js";

/** Reads the cells of one slot into a block: `n` clusters beginning at `from`. False if a cell is not valid. */
export type ReadBlock = (from: number, n: number, into: SlotBlock) => boolean;

/** Prepares the reading of a column's blocks. */
export function blockReader({ column }: FoundColumn, { field, decode }: Slot): ReadBlock {
  const { states } = column;
  const worst = field.node.notApplicable === undefined ? DONT_KNOW : NOT_APPLICABLE;
  const areAnswered = answeredTest(states);
  return (from, n, into) => {
    const isComplete = areAnswered(from, n);
    into.states = isComplete ? null : states.subarray(from, from + n);
    into.isWhole = true;
    if (into.states !== null && !into.states.every((state) => state <= worst)) return false;
    return decode({ column, from, n, isComplete }, into);
  };
}

/** Room for what a block of clusters answered to one indicator. */
export function makeSlotBlock(): SlotBlock {
  return { x: makeNumbers(), isWhole: true, states: null };
}

/** Prepares the test whether all states of a block are 0: four at a time, where they begin at the beginning of a word. */
function answeredTest(states: Uint8Array): (from: number, n: number) => boolean {
  const areBytes = (from: number, to: number): boolean => {
    for (let index = from; index < to; index += 1) if (states[index] !== ANSWERED) return false;
    return true;
  };
  if (states.byteOffset % 4 !== 0) return (from, n) => areBytes(from, from + n);
  const words = new Uint32Array(states.buffer, states.byteOffset, Math.floor(states.length / 4));
  return (from, n) => {
    const to = Math.floor((from + n) / 4);
    let any = 0;
    for (let index = from / 4; index < to; index += 1) any |= words[index] as number;
    return any === 0 && areBytes(4 * to, from + n);
  };
}
