import type { Indicator } from "../methodology/indicator.js";
import type { Group } from "../methodology/methodology.js";
import { childPath, isGroup } from "../methodology/nodes.js";
import { cellReader } from "./cellReader.js";
import { noNumbers, plainNumbers } from "./cellReaders/plainNumbers.js";
import type { ReadCell } from "./cellReaders/readCell.js";

/** One indicator's place in a row of cells. */
export interface CellField {
  readonly path: string;
  readonly node: Indicator;
  /** Where its cells begin. */
  readonly first: number;
  /** The names of its columns: its path, or `path.category` for each category of a composition. */
  readonly names: readonly string[];
  readonly read: ReadCell;
}

/** A node of the tree, ready to be read from nested answers. */
export interface LayoutNode {
  readonly id: string;
  /** How its answers are read, into cells from `first` up to before `last`. Null for a group. */
  readonly read: ReadCell | null;
  readonly first: number;
  readonly last: number;
  /** Numbers between these are answers as they stand; others may be. No number is where the first is the larger one. */
  readonly from: number;
  readonly to: number;
  /** Of a group. */
  readonly children: readonly LayoutNode[];
}

/** How the answers of a methodology stand in a row of cells. */
export interface Layout {
  /** In the order of the tree. */
  readonly fields: readonly CellField[];
  /** How many cells a row has. */
  readonly size: number;
  readonly children: readonly LayoutNode[];
}

/** Lays out the answers of a tree in a row of cells, in the order of the tree, and compiles their reading. */
export function compileLayout(root: Group): Layout {
  const fields: CellField[] = [];
  let size = 0;
  const place = (path: string, node: Indicator): CellField => {
    const names = node.kind === "shares" ? Object.keys(node.categories).map((id) => childPath(path, id)) : [path];
    const field = { path, node, first: size, names, read: cellReader(node) };
    fields.push(field);
    size += names.length;
    return field;
  };
  const compile = (group: Group, parent: string): readonly LayoutNode[] =>
    Object.entries(group.children).map(([id, node]) => {
      const path = childPath(parent, id);
      if (isGroup(node)) {
        const first = size;
        const children = compile(node, path);
        return { id, read: null, first, last: size, from: noNumbers.from, to: noNumbers.to, children };
      }
      const { read, first } = place(path, node);
      const { from, to } = plainNumbers(node);
      return { id, read, first, last: size, from, to, children: [] };
    });
  const children = compile(root, "");
  return { fields, size, children };
}
