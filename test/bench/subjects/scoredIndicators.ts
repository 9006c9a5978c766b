import type { Group, Indicator, Methodology } from "ssme";

/** An indicator with a rubric, and the area that it belongs to. */
export interface ScoredIndicator {
  readonly area: string;
  readonly id: string;
  readonly path: string;
  readonly node: Indicator;
}

/** The areas of a methodology whose areas hold indicators only. */
export function areasOf(methodology: Methodology): { readonly id: string; readonly node: Group }[] {
  return Object.entries(methodology.root.children).flatMap(([id, node]) => ("children" in node ? [{ id, node }] : []));
}

/** The scored indicators of one area. */
export function indicatorsOf(area: string, { children }: Group): ScoredIndicator[] {
  return Object.entries(children).flatMap(([id, node]) =>
    "children" in node || node.rubric === undefined ? [] : [{ area, id, path: `${area}.${id}`, node }],
  );
}

/** The scored indicators of all areas, in the methodology's order. */
export function scoredIndicators(methodology: Methodology): ScoredIndicator[] {
  return areasOf(methodology).flatMap(({ id, node }) => indicatorsOf(id, node));
}
