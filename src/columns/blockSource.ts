import { BLOCK, type SlotBlock } from "./block.js";
import type { FoundColumn } from "./checkColumns.js";
import type { ColumnPlan } from "./columnPlan.js";
import { blockReader } from "./readBlocks.js";
import { areValid, refuseCells } from "./refuseCells.js";
import type { Slot } from "./slot.js";

/** Columns as blocks of clusters. */
export interface BlockSource {
  /** How many clusters there are. */
  readonly length: number;
  readonly columns: readonly FoundColumn[];
  /** Reads `n` clusters of a block, beginning at a multiple of four: what they answered to each slot, in order. */
  readonly read: (from: number, n: number) => readonly SlotBlock[];
  /** Whether everything is known to be answered. */
  readonly isComplete: boolean;
}

/** Reads blocks from columns, again each time. Throws `invalid-columns` as soon as a block has a cell that is not valid. */
export function blockSource({ slots, slotRoom }: ColumnPlan, columns: readonly FoundColumn[]): BlockSource {
  let known: { readonly read: ReadSlots; readonly into: readonly SlotBlock[] } | null = null;
  // The room is shared, but what refers to the columns goes with them.
  const reading = (): NonNullable<typeof known> =>
    (known ??= {
      read: slots === null ? (): null => null : slotReader(slots, columns),
      into: slotRoom.map((slot) => ({ ...slot })),
    });
  // What no slot reads is looked at here, cell by cell; a fault is told together with those of all other columns.
  if (!areValid(columns.filter(({ name }) => slots?.has(name) !== true))) refuseCells(columns);
  return {
    length: columns[0]?.column.values.length ?? 0,
    columns,
    read: (from, n) => {
      const { read, into } = reading();
      read(from, n, into);
      return into;
    },
    isComplete: false,
  };
}

/** Reads all blocks once and keeps copies, so that later changes to the columns do not reach them. */
export function keptBlocks(plan: ColumnPlan, columns: readonly FoundColumn[]): BlockSource {
  const copies = columns.map((found) => {
    const { values, states } = found.column;
    // Not slices, which are no copies where the states are a Buffer.
    return { ...found, column: { values: new Float64Array(values), states: new Uint8Array(states) } };
  });
  const source = blockSource(plan, copies);
  const blocks: (readonly SlotBlock[])[] = [];
  for (let from = 0; from < source.length; from += BLOCK) {
    const slots = source.read(from, Math.min(BLOCK, source.length - from));
    // What is read stands in room that the next block needs.
    blocks.push(slots.map((slot) => ({ ...slot, x: slot.x.slice() })));
  }
  const isComplete = blocks.every((slots) => slots.every(({ states }) => states === null));
  const read = (from: number): readonly SlotBlock[] => {
    const [first, slots] = [from % BLOCK, blocks[Math.floor(from / BLOCK)] ?? []];
    return first === 0 ? slots : slots.map((slot) => beginAt(slot, first));
  };
  return { ...source, isComplete, read };
}

function beginAt({ x, isWhole, states }: SlotBlock, first: number): SlotBlock {
  return { x: x.subarray(first), isWhole, states: states?.subarray(first) ?? null };
}

type ReadSlots = (from: number, n: number, into: readonly SlotBlock[]) => void;

function slotReader(slots: ReadonlyMap<string, Slot>, columns: readonly FoundColumn[]): ReadSlots {
  const read = columns.filter(({ name }) => slots.has(name));
  const byName = new Map(read.map((column) => [column.name, column]));
  const readers = [...slots].map(([path, slot]) => blockReader(byName.get(path) as FoundColumn, slot));
  return (from, n, into) => {
    if (!readers.every((reader, index) => reader(from, n, into[index] as SlotBlock))) refuseCells(read);
  };
}
