import { qualityGroups, type QualityIndicator } from "./qualityGroups.js";

/** A quality indicator and the path of its answer. */
export interface LocatedIndicator extends QualityIndicator {
  readonly path: string;
}

/** The 31 quality indicators, in the order of their numbers. */
export function listIndicators(): readonly LocatedIndicator[] {
  return Object.entries(qualityGroups).flatMap(([group, { indicators }]) =>
    Object.entries<QualityIndicator>(indicators).map(([id, indicator]) => ({ path: `${group}.${id}`, ...indicator })),
  );
}
