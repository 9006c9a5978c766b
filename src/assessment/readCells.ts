import { answerAt } from "./answerAt.js";
import { ANSWERED, INVALID, NOT_ANSWERED, type Cells } from "./cells.js";
import type { Layout, LayoutNode } from "./layout.js";

/**
 * Reads all answers of one cluster into the cells. Own enumerable properties only, each once; unknown ones are passed over.
 *
 * @param answers - Nested by area and indicator.
 * @param layout - Of the methodology's tree.
 * @param cells - With room for `layout.size` cells.
 * @returns Whether all of them are valid.
 */
export function readCells(answers: unknown, { children, size }: Layout, cells: Cells): boolean {
  return readChildren(answers, children, size, cells);
}

/** Reads the answers to nodes next to each other, the cells of which end where it says. */
function readChildren(holder: unknown, nodes: readonly LayoutNode[], end: number, cells: Cells): boolean {
  if (typeof holder !== "object" || holder === null || Array.isArray(holder)) return askEach(holder, nodes, cells);
  const { values, states } = cells;
  let isValid = true;
  let next = 0;
  // Looking for what is there takes a fraction of the time that asking for all that may be there does.
  for (const key in holder) {
    // V8 need not look here: in a for-in loop it knows that hasOwnProperty holds of the keys that it goes over.
    if (!Object.prototype.hasOwnProperty.call(holder, key)) continue;
    let node = nodes[next];
    if (node?.id === key) next += 1;
    else {
      // Others before it are absent, or it stands in another order, or is unknown.
      const place = placeOf(key, nodes, next);
      node = nodes[place];
      if (node === undefined) continue;
      if (place > next) clear(cells, (nodes[next] as LayoutNode).first, node.first);
      if (place >= next) next = place + 1;
    }
    const { first } = node;
    const raw = (holder as Readonly<Record<string, unknown>>)[key];
    if (typeof raw === "number" && raw >= node.from && raw <= node.to) {
      values[first] = raw;
      states[first] = ANSWERED;
    } else if (!readNode(raw, node, cells)) isValid = false;
  }
  if (next < nodes.length) clear(cells, (nodes[next] as LayoutNode).first, end);
  return isValid;
}

/** Asks for each answer by name, since arrays may be long. What is no object has no answers. */
function askEach(holder: unknown, nodes: readonly LayoutNode[], cells: Cells): boolean {
  let isValid = true;
  for (const node of nodes) if (!readNode(answerAt(holder, node.id), node, cells)) isValid = false;
  return isValid;
}

/** The place of the node with an id, looked for from a place on and then before it; −1 if there is none. */
function placeOf(id: string, nodes: readonly LayoutNode[], from: number): number {
  for (let place = from; place < nodes.length; place += 1) if ((nodes[place] as LayoutNode).id === id) return place;
  for (let place = 0; place < from; place += 1) if ((nodes[place] as LayoutNode).id === id) return place;
  return -1;
}

function readNode(raw: unknown, { read, first, last, children }: LayoutNode, cells: Cells): boolean {
  return read === null ? readChildren(raw, children, last, cells) : read(raw, cells, first) !== INVALID;
}

/** What is absent is not answered. */
function clear({ values, states }: Cells, start: number, end: number): void {
  for (let cell = start; cell < end; cell += 1) {
    values[cell] = 0;
    states[cell] = NOT_ANSWERED;
  }
}
