import type { Group, Indicator, Methodology } from "ssme";

/** The columns of a methodology that hold numbers: its quantities and the parts of its compositions. */
export function numberColumns({ root }: Methodology): readonly string[] {
  return Object.entries(root.children).flatMap(([id, node]) => columnsBelow(id, node));
}

function columnsBelow(path: string, node: Group | Indicator): readonly string[] {
  if ("children" in node) {
    return Object.entries(node.children).flatMap(([id, child]) => columnsBelow(`${path}.${id}`, child));
  }
  if (node.kind === "shares") return Object.keys(node.categories).map((part) => `${path}.${part}`);
  return node.kind === "quantity" ? [path] : [];
}
