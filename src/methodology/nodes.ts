import type { Indicator } from "./indicator.js";
import type { Group } from "./methodology.js";

/** A node of the tree with the dotted path that names it everywhere. The root's path is empty. */
export interface Located<N extends Group | Indicator = Group | Indicator> {
  readonly path: string;
  readonly node: N;
}

/** Tells a group from an indicator. */
export function isGroup(node: Group | Indicator): node is Group {
  return "children" in node;
}

/** The path of a child. */
export function childPath(parent: string, id: string): string {
  return parent === "" ? id : `${parent}.${id}`;
}

/** The path of the node that holds the one at a path. */
export function parentPath(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf("."), 0));
}

/** Every node below the root, parents first, in the order in which they are written. */
export function listNodes(root: Group, path = ""): Located[] {
  return Object.entries(root.children).flatMap(([id, node]): Located[] => {
    const located = { path: childPath(path, id), node };
    return isGroup(node) ? [located, ...listNodes(node, located.path)] : [located];
  });
}

/** Every indicator, in the order in which they are written. */
export function listIndicators(root: Group): Located<Indicator>[] {
  return listNodes(root).filter((located): located is Located<Indicator> => !isGroup(located.node));
}

/** The node that a path names, or null. */
export function findNode(root: Group, path: string): Group | Indicator | null {
  let node: Group | Indicator = root;
  for (const id of path.split(".")) {
    if (!isGroup(node) || !Object.hasOwn(node.children, id)) return null;
    node = node.children[id] as Group | Indicator;
  }
  return node;
}
