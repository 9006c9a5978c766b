import type { Cells } from "./cells.js";
import { isPlainObject } from "./isPlainObject.js";
import type { Layout, LayoutNode } from "./layout.js";

/**
 * Reads all answers of one cluster into the cells from `at` on. Own properties only; unknown ones are passed over.
 *
 * @param answers - Nested by area and indicator.
 * @param layout - Of the methodology's tree.
 * @param cells - With room for `layout.size` cells from `at` on.
 * @param at - Where the first cell is.
 * @returns Which states there are: a bit for each, 2^state.
 */
export function readCells(answers: unknown, layout: Layout, cells: Cells, at = 0): number {
  return readChildren(answers, layout.children, cells, at);
}

function readChildren(holder: unknown, nodes: readonly LayoutNode[], cells: Cells, at: number): number {
  const isObject = typeof holder === "object" && holder !== null;
  // What a plain object inherits is known, so that only few names need to be looked for among its own.
  const isPlain = isPlainObject(holder);
  let states = 0;
  for (const { id, isInherited, field, children } of nodes) {
    const isOwn = isPlain && !isInherited ? true : isObject && Object.hasOwn(holder, id);
    const raw = isOwn ? (holder as Readonly<Record<string, unknown>>)[id] : undefined;
    states |= field === null ? readChildren(raw, children, cells, at) : 1 << field.read(raw, cells, at + field.first);
  }
  return states;
}
