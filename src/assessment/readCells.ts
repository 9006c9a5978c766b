import { ANSWERED, INVALID, NOT_ANSWERED, type Cells } from "./cells.js";
import { isPlainObject } from "./isPlainObject.js";
import type { Layout, LayoutNode } from "./layout.js";

/**
 * Reads all answers of one cluster into the cells from `at` on. Own enumerable properties only, each once; unknown ones
 * are passed over.
 *
 * @param answers - Nested by area and indicator.
 * @param layout - Of the methodology's tree.
 * @param cells - With room for `layout.size` cells from `at` on.
 * @param at - Where the first cell is.
 * @returns Whether all of them are valid.
 */
export function readCells(answers: unknown, { children, size }: Layout, cells: Cells, at = 0): boolean {
  return readChildren(answers, children, size, cells, at);
}

/** Reads the answers to nodes next to each other, the cells of which end where it says. */
function readChildren(holder: unknown, nodes: readonly LayoutNode[], end: number, cells: Cells, at: number): boolean {
  const { length } = nodes;
  if (typeof holder !== "object" || holder === null) {
    if (length > 0) clear(cells, at + (nodes[0] as LayoutNode).first, at + end);
    return true;
  }
  const { values, states } = cells;
  const isPlain = isPlainObject(holder);
  let isValid = true;
  let next = 0;
  // Looking for what is there takes a fraction of the time that asking for all that may be there does.
  for (const key in holder) {
    if (!isPlain && !Object.hasOwn(holder, key)) continue;
    let place = next;
    while (place < length && (nodes[place] as LayoutNode).id !== key) place += 1;
    if (place === length) {
      // It stands in another order, or is unknown.
      place = 0;
      while (place < next && (nodes[place] as LayoutNode).id !== key) place += 1;
      if (place === next) continue;
    }
    const node = nodes[place] as LayoutNode;
    const first = at + node.first;
    if (place > next) clear(cells, at + (nodes[next] as LayoutNode).first, first);
    if (place >= next) next = place + 1;
    const raw = (holder as Readonly<Record<string, unknown>>)[key];
    if (typeof raw === "number" && raw >= node.from && raw <= node.to) {
      values[first] = raw;
      states[first] = ANSWERED;
    } else if (node.read === null) {
      if (!readChildren(raw, node.children, node.last, cells, at)) isValid = false;
    } else if (node.read(raw, cells, first) === INVALID) isValid = false;
  }
  if (next < length) clear(cells, at + (nodes[next] as LayoutNode).first, at + end);
  return isValid;
}

/** What is absent is not answered. */
function clear({ values, states }: Cells, start: number, end: number): void {
  for (let cell = start; cell < end; cell += 1) {
    values[cell] = 0;
    states[cell] = NOT_ANSWERED;
  }
}
