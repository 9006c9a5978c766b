import { NOT_ANSWERED, type Cells } from "./cells.js";
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
  return isPlainObject(holder)
    ? readPlain(holder as Readonly<Record<string, unknown>>, nodes, cells, at)
    : readOther(holder, nodes, cells, at);
}

function readOther(holder: unknown, nodes: readonly LayoutNode[], cells: Cells, at: number): number {
  let states = 0;
  for (const node of nodes) states |= readNode(ownOf(holder, node.id), node, cells, at);
  return states;
}

/** What a plain object inherits is known, so that only few names need to be looked for among its own. */
function readPlain(
  holder: Readonly<Record<string, unknown>>,
  nodes: readonly LayoutNode[],
  cells: Cells,
  at: number,
): number {
  const { length } = nodes;
  let states = 0;
  let next = 0;
  // What engines come by on their way through an object takes a fraction of what looking it up by its name does.
  for (const key in holder) {
    let place = next;
    while (place < length && (nodes[place] as LayoutNode).id !== key) place += 1;
    if (place === length) continue;
    for (; next < place; next += 1) states |= lookUp(holder, nodes[next] as LayoutNode, cells, at);
    const node = nodes[next] as LayoutNode;
    states |= node.isInherited ? lookUp(holder, node, cells, at) : readNode(holder[key], node, cells, at);
    next += 1;
  }
  // What is absent at the end, and what stands in another order.
  for (; next < length; next += 1) states |= lookUp(holder, nodes[next] as LayoutNode, cells, at);
  return states;
}

function lookUp(holder: Readonly<Record<string, unknown>>, node: LayoutNode, cells: Cells, at: number): number {
  return readNode(node.isInherited ? ownOf(holder, node.id) : holder[node.id], node, cells, at);
}

function ownOf(holder: unknown, id: string): unknown {
  const isOwn = typeof holder === "object" && holder !== null && Object.hasOwn(holder, id);
  return isOwn ? (holder as Readonly<Record<string, unknown>>)[id] : undefined;
}

function readNode(raw: unknown, { read, first, count, children }: LayoutNode, cells: Cells, at: number): number {
  if (read === null) return readChildren(raw, children, cells, at);
  return raw === undefined ? clear(cells, at + first, count) : 1 << read(raw, cells, at + first);
}

/** What is absent is not answered, whatever it is an answer to. */
function clear({ values, states }: Cells, first: number, count: number): number {
  for (let cell = first; cell < first + count; cell += 1) {
    values[cell] = 0;
    states[cell] = NOT_ANSWERED;
  }
  return 1 << NOT_ANSWERED;
}
