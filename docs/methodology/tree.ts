import type { Group, Indicator, Methodology, Numeric, Rubric } from "ssme";

/** An area with its id. */
export interface LocatedArea {
  readonly id: string;
  readonly area: Group;
}

/** An indicator with its path and what it is worth of the whole scale; null where it is descriptive. */
export interface LocatedIndicator {
  readonly path: string;
  readonly indicator: Indicator;
  readonly worth: number | null;
}

/** The areas in the order in which they are written. */
export function areasOf({ root }: Methodology): LocatedArea[] {
  return Object.entries(root.children).map(([id, node]) => {
    if (!isGroup(node)) throw new Error(`${id} stands beside the areas; the page has no place for it`);
    return { id, area: node };
  });
}

/** The indicators of an area in the order in which they are written. */
export function indicatorsOf(methodology: Methodology, { id, area }: LocatedArea): LocatedIndicator[] {
  const areaWorth = worthOf(methodology, id);
  const total = Object.values(area.children).reduce((sum, child) => sum + scoredWeight(child), 0);
  return Object.entries(area.children).map(([child, node]) => {
    if (isGroup(node)) throw new Error(`${id}.${child} is a group; the page has no place for it`);
    const isScored = rubricOf(node) !== null;
    return {
      path: `${id}.${child}`,
      indicator: node,
      worth: isScored ? (areaWorth * scoredWeight(node)) / total : null,
    };
  });
}

/** What an area is worth of the whole scale. */
export function worthOf({ root, scale }: Methodology, id: string): number {
  const total = Object.values(root.children).reduce((sum, child) => sum + scoredWeight(child), 0);
  const area = root.children[id];
  return area === undefined ? 0 : (Number(scale) * scoredWeight(area)) / total;
}

/** The rubric of an indicator; null where it is descriptive. */
export function rubricOf(indicator: Indicator): Rubric | null {
  return indicator.rubric ?? null;
}

/** The weight of an indicator or an area; null for a descriptive indicator. */
export function weightOf(node: Group | Indicator): Numeric | null {
  if (isGroup(node)) return node.weight;
  return rubricOf(node) === null ? null : (node.weight ?? 1);
}

function scoredWeight(node: Group | Indicator): number {
  return Number(weightOf(node) ?? 0);
}

function isGroup(node: Group | Indicator): node is Group {
  return "children" in node;
}
