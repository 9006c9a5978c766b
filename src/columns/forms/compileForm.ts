import { BLOCK, type SlotBlock } from "../block.js";
import type { BlockSource } from "../blockSource.js";
import type { Slot } from "../slot.js";
import { lookupColumns, sumLookups } from "./sumLookups.js";
import { productColumns, sumProducts } from "./sumProducts.js";
import { endOf, fillTable, makeTables, writeIndexes, type SumTable } from "./sumTables.js";
import { shareOut, type WeightNode } from "./weightTree.js";

/** The sum of products that a group is. */
export interface Form {
  /** Takes weights, by place, and writes shares, by slot; false if nothing weighs anything in a group. */
  readonly weigh: (weights: Float64Array, shares: Float64Array) => boolean;
  /** Sums the first `n` clusters of a block. */
  readonly sum: (block: number, n: number) => void;
}

/** What there is below groups. */
export interface Below {
  readonly source: BlockSource;
  /** Of the indicators. */
  readonly slots: readonly Slot[];
  /** Of groups that come first, by slot. */
  readonly sums: ReadonlyMap<number, Float64Array>;
}

/** Prepares the sums of a group: keeps the values of slots, and indexes of tables where they have few. */
export function compileForm(node: WeightNode, into: Float64Array, { source, slots, sums }: Below): Form {
  const below = node.children.flatMap(slotsBelow);
  const tables = makeTables(
    below.flatMap((slot) => slots[slot] ?? []),
    source,
  );
  const lookedUp = new Set(tables.flatMap(({ parts }) => parts.map(({ slot }) => slot)));
  const multiplied = below.filter((slot) => !lookedUp.has(slot));
  const factors = new Float64Array(productColumns(multiplied.length));
  const cells = new Float64Array(endOf(tables));
  const blocks = mapBlocks(source, (read, n) => ({
    values: keepValues(read, n, multiplied, slots, factors.length),
    indexes: keepIndexes(read, n, tables),
  }));
  return {
    weigh: (weights, shares) => {
      if (!shareOut(node, weights, 1, shares)) return false;
      multiplied.forEach((slot, column) => (factors[column] = shares[slot] as number));
      for (const table of tables) fillTable(table, shares, cells);
      return true;
    },
    sum: (block, n) => {
      const { values, indexes } = blocks[block] as (typeof blocks)[number];
      multiplied.forEach((slot, column) => {
        const first = sums.get(slot);
        if (first !== undefined) values.set(first, column * BLOCK);
      });
      into.fill(0, 0, n);
      sumProducts(values, factors, n, into);
      sumLookups(cells, indexes, tables.length, n, into);
    },
  };
}

function slotsBelow({ slot, children }: WeightNode): readonly number[] {
  return slot >= 0 ? [slot] : children.flatMap(slotsBelow);
}

function mapBlocks<T>(
  { length, read }: BlockSource,
  make: (slots: readonly SlotBlock[], n: number) => T,
): readonly T[] {
  const made: T[] = [];
  for (let from = 0; from < length; from += BLOCK) {
    const n = Math.min(BLOCK, length - from);
    made.push(make(read(from, n), n));
  }
  return made;
}

/** Values of a block, those of each slot in a column of their own; columns of groups, and of nothing, stay empty. */
function keepValues(
  read: readonly SlotBlock[],
  n: number,
  multiplied: readonly number[],
  slots: readonly Slot[],
  columns: number,
): Float64Array {
  const values = new Float64Array(columns * BLOCK);
  multiplied.forEach((slot, column) => {
    const { over } = slots[slot] ?? {};
    if (over === undefined) return;
    const { x } = read[slot] as SlotBlock;
    for (let u = 0; u < n; u += 1) values[column * BLOCK + u] = (x[u] as number) / over;
  });
  return values;
}

/** Indexes of a block, those of each table in a column of their own; columns of nothing are of the cell that is 0. */
function keepIndexes(read: readonly SlotBlock[], n: number, tables: readonly SumTable[]): Uint32Array {
  const indexes = new Uint32Array(lookupColumns(tables.length) * BLOCK);
  tables.forEach((table, column) => writeIndexes(table, read, n, indexes.subarray(column * BLOCK)));
  return indexes;
}
