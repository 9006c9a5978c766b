import { answerAt } from "./answerAt.js";
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
  let isValid = true;
  if (!isPlainObject(holder)) {
    for (const node of nodes) if (!readNode(answerAt(holder, node.id), node, cells, at)) isValid = false;
    return isValid;
  }
  const { length } = nodes;
  const { values, states } = cells;
  let next = 0;
  // Looking for what is there takes a fraction of the time that asking for all that may be there does.
  for (const key in holder) {
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
    } else if (!readNode(raw, node, cells, at)) isValid = false;
  }
  if (next < length) clear(cells, at + (nodes[next] as LayoutNode).first, at + end);
  return isValid;
}

function readNode(raw: unknown, { read, first, last, children }: LayoutNode, cells: Cells, at: number): boolean {
  return read === null ? readChildren(raw, children, last, cells, at) : read(raw, cells, at + first) !== INVALID;
}

/** What is absent is not answered. */
function clear({ values, states }: Cells, start: number, end: number): void {
  for (let cell = start; cell < end; cell += 1) {
    values[cell] = 0;
    states[cell] = NOT_ANSWERED;
  }
}
