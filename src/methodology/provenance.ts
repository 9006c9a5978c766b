/**
 * Where a rule comes from.
 *
 * - `published`: an SSME publication says it or prints a figure of it.
 * - `inferred`: it follows from the text or the figures of an SSME publication.
 * - `adopted`: another published method has it.
 * - `assumed`: it is ours.
 * - `unknown`: it exists but nobody has published it.
 */
export type ProvenanceStatus = "published" | "inferred" | "adopted" | "assumed" | "unknown";

/** The status of a rule and the source that supports it, in words that a reader can look up. */
export interface Provenance {
  readonly status: ProvenanceStatus;
  readonly source: string;
}

/** Provenance of a node, part by part: that it is measured at all, its weight, its rubric. An absent part is assumed. */
export interface NodeProvenance {
  readonly item: Provenance;
  readonly weight?: Provenance;
  readonly rubric?: Provenance;
}
