import { makeNumbers, type SlotBlock } from "./block.js";
import type { FoundColumn } from "./checkColumns.js";
import type { Slot } from "./slot.js";

/** Reads the cells of one slot into a block: `n` clusters beginning at `from`. False if a cell is not valid. */
export type ReadBlock = (from: number, n: number, into: SlotBlock) => boolean;

/** Prepares the reading of a column's blocks. */
export function blockReader({ column }: FoundColumn, { field, decode }: Slot): ReadBlock {
  const { states } = column;
  const mayNotApply = field.node.notApplicable !== undefined;
  const findStates = stateFinder(states);
  return (from, n, into) => {
    const found = findStates(from, n);
    const isComplete = found === 0;
    into.states = isComplete ? null : states.subarray(from, from + n);
    into.isWhole = true;
    if (found === INVALID || (found === SOME_DO_NOT_APPLY && !mayNotApply)) return false;
    return decode({ column, from, n, isComplete }, into);
  };
}

/** Room for what a block of clusters answered to one indicator. */
export function makeSlotBlock(): SlotBlock {
  return { x: makeNumbers(), isWhole: true, states: null };
}

/** What states of a block there are, besides 0: others that a column may have, also "not applicable", or numbers that are none. */
const SOME_ARE_MISSING = 1;
const SOME_DO_NOT_APPLY = 2;
const INVALID = 3;

/** Prepares the search for states: four at a time, where they begin at the beginning of a word. */
function stateFinder(states: Uint8Array): (from: number, n: number) => number {
  const isAligned = states.byteOffset % 4 === 0;
  const words = isAligned ? new Uint32Array(states.buffer, states.byteOffset, Math.floor(states.length / 4)) : null;
  return (from, n) => {
    const end = words === null ? from / 4 : Math.floor((from + n) / 4);
    // The bits of all states, and those of states with both lower bits: 3, if there are no higher ones.
    let any = 0;
    let both = 0;
    for (let index = from / 4; index < end; index += 1) {
      const word = (words as Uint32Array)[index] as number;
      any |= word;
      both |= word & (word >>> 1);
    }
    for (let index = 4 * end; index < from + n; index += 1) {
      any |= states[index] as number;
      both |= (states[index] as number) & ((states[index] as number) >>> 1);
    }
    if (any === 0) return 0;
    if ((any & 0xfcfcfcfc) !== 0) return INVALID;
    return (both & 0x01010101) === 0 ? SOME_ARE_MISSING : SOME_DO_NOT_APPLY;
  };
}
