import type { GroupPlan, IndicatorPlan, NodePlan, Plan } from "../scoring/compile.js";
import { BLOCK, makeGroupRoom, type GroupRoom, type SlotBlock } from "./block.js";
import type { FoundColumn } from "./checkColumns.js";
import { blockReader, makeSlotBlock, settle } from "./readBlocks.js";
import { refuseCells } from "./refuseCells.js";
import { compileSlot, type Slot } from "./slot.js";

/** Columns as blocks of clusters. */
export interface BlockSource {
  /** How many clusters there are. */
  readonly length: number;
  readonly columns: readonly FoundColumn[];
  /** By path of the scored indicators; null if one of them can only be rated by exact arithmetic. */
  readonly slots: ReadonlyMap<string, Slot> | null;
  /** Reads the block of `n` clusters that begins at a multiple of `BLOCK`: what they answered to each slot, in order. */
  readonly read: (from: number, n: number) => readonly SlotBlock[];
  /** Whether everything is known to be answered. */
  readonly isComplete: boolean;
  /** Room for one run at a time, by group. */
  readonly room: readonly GroupRoom[];
  /** Throws `invalid-columns` for the cells that are not valid. */
  readonly refuse: () => void;
}

/**
 * Reads blocks from columns, again each time. Throws `invalid-columns` as soon as a block has a cell that is not valid, unless
 * it is one that is looked at as it is summed.
 */
export function blockSource(plan: Plan, columns: readonly FoundColumn[]): BlockSource {
  const slots = compileSlots(plan);
  const read = slots === null ? (): null => null : slotReader(slots, columns);
  // What no slot reads is looked at here, cell by cell.
  refuseCells(columns.filter(({ name }) => slots?.has(name) !== true));
  const into = [...(slots ?? [])].map(makeSlotBlock);
  return {
    length: columns[0]?.column.values.length ?? 0,
    columns,
    slots,
    read: (from, n) => {
      read(from, n, into);
      return into;
    },
    isComplete: false,
    room: listGroups(plan.root).map(makeGroupRoom),
    refuse: () => {
      refuseCells(columns);
    },
  };
}

/** Reads all blocks once and keeps copies, so that later changes to the columns do not reach them. */
export function keptBlocks(plan: Plan, columns: readonly FoundColumn[]): BlockSource {
  const copies = columns.map((found) => {
    const { values, states } = found.column;
    return { ...found, column: { values: values.slice(), states: states.slice() } };
  });
  const source = blockSource(plan, copies);
  const blocks: (readonly SlotBlock[])[] = [];
  for (let from = 0; from < source.length; from += BLOCK) {
    const slots = source.read(from, Math.min(BLOCK, source.length - from));
    if (!slots.every(settle)) source.refuse();
    // What is read stands in room that the next block needs.
    blocks.push(slots.map((slot) => ({ ...slot, x: slot.x.slice() })));
  }
  const isComplete = blocks.every((slots) => slots.every(({ states }) => states === null));
  return { ...source, isComplete, read: (from) => blocks[from / BLOCK] ?? [] };
}

function compileSlots({ root }: Plan): ReadonlyMap<string, Slot> | null {
  const slots = new Map<string, Slot>();
  for (const { path, field, rubric } of listIndicators(root)) {
    const slot = compileSlot(field, rubric, slots.size);
    if (slot === null) return null;
    slots.set(path, slot);
  }
  return slots;
}

function listGroups(node: NodePlan): readonly GroupPlan[] {
  return node.kind === "indicator" ? [] : [...node.children.flatMap(listGroups), node];
}

function listIndicators(node: NodePlan): readonly IndicatorPlan[] {
  return node.kind === "indicator" ? [node] : node.children.flatMap(listIndicators);
}

function slotReader(
  slots: ReadonlyMap<string, Slot>,
  columns: readonly FoundColumn[],
): (from: number, n: number, into: readonly SlotBlock[]) => void {
  const read = columns.filter(({ name }) => slots.has(name));
  const byName = new Map(read.map((column) => [column.name, column]));
  const readers = [...slots].map(([path, slot]) => blockReader(byName.get(path) as FoundColumn, slot));
  return (from, n, into) => {
    const areValid = readers.every((reader, index) => reader(from, n, into[index] as SlotBlock));
    if (!areValid) refuseCells(read);
  };
}
