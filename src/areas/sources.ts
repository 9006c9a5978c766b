import type { NodeProvenance } from "../methodology/provenance.js";

/** Says that an SSME publication prints a figure of the item. Its wording, weight and rubric stay assumed. */
// @__NO_SIDE_EFFECTS__
export function published(...sources: readonly string[]): NodeProvenance {
  return { item: { status: "published", source: sources.join("; ") } };
}

/** Says that the text of an SSME publication names the item. Its wording, weight and rubric stay assumed. */
// @__NO_SIDE_EFFECTS__
export function inferred(...sources: readonly string[]): NodeProvenance {
  return { item: { status: "inferred", source: sources.join("; ") } };
}

/** Says that another published method asks the item. Its wording, weight and rubric stay assumed. */
// @__NO_SIDE_EFFECTS__
export function adopted(...sources: readonly string[]): NodeProvenance {
  return { item: { status: "adopted", source: sources.join("; ") } };
}

/** The provenance of an item that no publication is known to ask: this library chose it. */
export const assumed: NodeProvenance = {
  item: {
    status: "assumed",
    source: "ssme: no se conoce una publicación que lo pregunte (no publication is known to ask it)",
  },
};

/** Names a passage of the bulletin of 2022: its own words in «», or in Spanish what it says or prints. */
// @__NO_SIDE_EFFECTS__
export function bulletin(passage: string): string {
  return `Confecámaras, boletín SSME 2022: ${passage}`;
}

/**
 * Names quality indicators of the European Cluster Excellence Initiative (ECEI), as the secretariat ESCA numbers them.
 * The cited article lists them from 1.1.0 to 5.1 only.
 */
// @__NO_SIDE_EFFECTS__
export function ecei(...numbers: readonly string[]): string {
  const label = numbers.length === 1 ? "quality indicator" : "quality indicators";
  return `ECEI / ESCA ${label} ${numbers.join(", ")} (Młodzianowski 2023, doi 10.2478/fman-2023-0002)`;
}

/** Names what the European Cluster Collaboration Platform asks of the clusters that register a profile. */
// @__NO_SIDE_EFFECTS__
export function eccp(requirement: string): string {
  return `European Cluster Collaboration Platform, registration of a profile: ${requirement}`;
}
