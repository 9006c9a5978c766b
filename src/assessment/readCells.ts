import { ANSWERED, type Cells } from "./cells.js";
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
  const { length } = nodes;
  const { values, states } = cells;
  const isPlain = isPlainObject(holder);
  let seen = 0;
  let next = 0;
  if (isPlain) {
    // What engines come by on their way through an object takes a fraction of what looking it up by its name does.
    for (const key in holder) {
      let place = next;
      while (place < length && (nodes[place] as LayoutNode).id !== key) place += 1;
      if (place === length) continue;
      for (; next < place; next += 1) seen |= lookUp(holder, isPlain, nodes[next] as LayoutNode, cells, at);
      const node = nodes[next] as LayoutNode;
      next += 1;
      if (node.isInherited) {
        seen |= lookUp(holder, isPlain, node, cells, at);
        continue;
      }
      const raw = (holder as Readonly<Record<string, unknown>>)[key];
      if (typeof raw === "number" && raw >= node.from && raw <= node.to) {
        values[at + node.first] = raw;
        states[at + node.first] = ANSWERED;
        seen |= 1 << ANSWERED;
      } else seen |= readNode(raw, node, cells, at);
    }
  }
  // What is absent at the end, what stands in another order, and what is not plain.
  for (; next < length; next += 1) seen |= lookUp(holder, isPlain, nodes[next] as LayoutNode, cells, at);
  return seen;
}

function lookUp(holder: unknown, isPlain: boolean, node: LayoutNode, cells: Cells, at: number): number {
  const { id, isInherited } = node;
  // What a plain object inherits is known, so that only few names need to be looked for among its own.
  const isOwn =
    (isPlain && !isInherited) || (typeof holder === "object" && holder !== null && Object.hasOwn(holder, id));
  return readNode(isOwn ? (holder as Readonly<Record<string, unknown>>)[id] : undefined, node, cells, at);
}

function readNode(raw: unknown, { read, first, children }: LayoutNode, cells: Cells, at: number): number {
  return read === null ? readChildren(raw, children, cells, at) : 1 << read(raw, cells, at + first);
}
