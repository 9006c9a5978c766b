import { BLOCK, type SlotBlock } from "../block.js";
import type { BlockSource } from "../blockSource.js";
import type { Slot } from "../slot.js";

/** What some slots add to a sum together: a table with a cell for each combination of their answers. */
export interface SumTable {
  readonly parts: readonly Part[];
  /** Where it begins among the cells of all tables. */
  readonly base: number;
  readonly size: number;
}

/** A slot with few values. */
interface Part {
  readonly slot: number;
  /** The values that occur, in rising order. */
  readonly values: readonly number[];
  /** By numerator: the place of its value among these, as far as bytes hold it; slots with more values have no table. */
  readonly places: Uint8Array;
}

/** Tables of up to so many cells stay in the cache, a dozen of them. */
const MOST_CELLS = 256;

/** They are filled anew for other weights, and have to save more than that takes: so many clusters share a cell. */
const CLUSTERS_PER_CELL = 8;

/** Numerators are looked for up to here. */
const MOST_OVER = 4096;

/** Plans tables for slots that have few values, as many in one as it has cells for. Others are left out. */
export function makeTables(slots: readonly Slot[], source: BlockSource): readonly SumTable[] {
  const most = Math.min(MOST_CELLS, source.length / CLUSTERS_PER_CELL);
  // Others could not even stand beside one that is like them.
  const parts = slots
    .flatMap((slot) => findPart(slot, source) ?? [])
    .filter(({ values }) => values.length * values.length <= most);
  const tables: SumTable[] = [];
  for (const part of parts.sort((a, b) => b.values.length - a.values.length)) {
    const last = tables.at(-1);
    if (last !== undefined && last.size * part.values.length <= most) {
      tables[tables.length - 1] = { ...last, parts: [...last.parts, part], size: last.size * part.values.length };
    } else {
      tables.push({ parts: [part], base: endOf(tables), size: part.values.length });
    }
  }
  return tables;
}

/** Null if there are numerators that are not whole, or more than are looked for. */
function findPart({ index, over }: Slot, { length, read }: BlockSource): Part | null {
  if (over > MOST_OVER) return null;
  const occurs = new Uint8Array(over + 1);
  for (let from = 0; from < length; from += BLOCK) {
    const n = Math.min(BLOCK, length - from);
    const { x, isWhole } = read(from, n)[index] as SlotBlock;
    if (!isWhole) return null;
    for (let u = 0; u < n; u += 1) occurs[x[u] as number] = 1;
  }
  const numerators = [...occurs.keys()].filter((numerator) => occurs[numerator] === 1);
  const places = new Uint8Array(over + 1);
  numerators.forEach((numerator, place) => (places[numerator] = place));
  return { slot: index, values: numerators.map((numerator) => numerator / over), places };
}

/** Where the next table begins. The cell before all tables is 0. */
export function endOf(tables: readonly SumTable[]): number {
  const last = tables.at(-1);
  return last === undefined ? 1 : last.base + last.size;
}

/** Writes which cell each of the first `n` clusters of a block looks up. */
export function writeIndexes(
  { parts, base }: SumTable,
  slots: readonly SlotBlock[],
  n: number,
  indexes: Uint32Array,
): void {
  indexes.fill(base, 0, n);
  let stride = 1;
  for (const { slot, values, places } of parts) {
    const { x } = slots[slot] as SlotBlock;
    for (let u = 0; u < n; u += 1) {
      indexes[u] = (indexes[u] as number) + stride * (places[x[u] as number] as number);
    }
    stride *= values.length;
  }
}

/**
 * Fills a table with the sums of values times factors, which are by slot. Each slot adds its products to the cells of
 * those before it.
 */
export function fillTable({ parts, base }: SumTable, factors: Float64Array, cells: Float64Array): void {
  cells[base] = 0;
  let size = 1;
  for (const { slot, values } of parts) {
    const factor = factors[slot] as number;
    // The first cells are added to the others, and come last.
    for (let place = values.length - 1; place >= 0; place -= 1) {
      const product = factor * (values[place] as number);
      const first = base + place * size;
      for (let at = 0; at < size; at += 1) cells[first + at] = (cells[base + at] as number) + product;
    }
    size *= values.length;
  }
}
