import type { Shares } from "../methodology/indicator.js";
import type { Group } from "../methodology/methodology.js";
import { listIndicators } from "../methodology/nodes.js";
import type { Term } from "../methodology/term.js";

/** A composition in counts, and the term that its parts add up to or, for `"sum"`, that nothing does but they themselves. */
export interface Composition {
  readonly path: string;
  readonly shares: Shares;
  readonly whole: "sum" | Term;
}

/** Lists the compositions of a tree that are in counts. */
export function listCompositions(root: Group): readonly Composition[] {
  return listIndicators(root).flatMap(({ path, node }): Composition[] =>
    node.kind === "shares" && node.whole !== "percent" ? [{ path, shares: node, whole: node.whole }] : [],
  );
}
