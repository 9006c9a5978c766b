import type { Provenance } from "../../methodology/provenance.js";

// The full criteria are handed out on request only; these are the sources that anyone can read.

/** The table of the quality indicators, from 1.1.0 to 5.1, with those that the audit of Silver looks at. */
export const indicatorsSource = "Młodzianowski 2023, table of quality indicators, doi 10.2478/fman-2023-0002";

/** The only source on success stories. */
export const successStoriesSource =
  "Clúster aragonés de automoción, 2026: 31 indicators, three success stories with 36 credits in all (https://www.elperiodicodearagon.com/aragon/2026/01/22/cluster-aragones-automocion-renueva-sello-125966675.html)";

/** 31 indicators, and the threshold of Gold in per cent. */
export const countSource =
  "GCE Ocean Technology: 31 indicators and at least 80 % (https://www.gceocean.no/about-us/cluster-management-excellence/)";

/** 150 points, and the threshold of Gold in points. */
export const pointsSource =
  "KIT 2013: 150 points over 31 criteria, Gold from 120 (https://www.kit.edu/kit/english/13623.php)";

/** The rules of Bronze. */
export const bronzeSource = "ESCA, bronze label (https://www.cluster-analysis.org/benchmarked-clusters)";

/** The rules of Silver. */
export const silverSource = "ESCA, silver label (https://www.cluster-analysis.org/silver-label)";

/** How the audit of Silver is done. */
export const silverProcessSource =
  "i-perform, silver label process (https://www.i-perform.no/post/silver-label-process-description-english)";

/** Eligibility for all three labels. */
export const eligibilitySource =
  "ESCA, eligibility criteria since 15 November 2019 (https://clustercollaboration.eu/news/esca-new-eligibility-criteria-cluster-management-excellence-labels)";

/** Minimums besides the threshold. */
export const minimumsSource =
  "Cluster-Exzellenz Baden-Württemberg: minimum criteria fulfilled and at least 80 % of the score (https://www.clusterportal-bw.de/en/cluster-excellence-bw/quality-indicators/)";

/** Assessments of one holder of Gold. */
export const goldRenewalsSource =
  "GCE NODE, assessed in 2012, 2015, 2018, 2021 and 2024 (https://gcenode.no/news/gce-node-receives-a-world-class-score)";

/** Says that the publisher of a label, or someone who holds it, states the rule. */
// @__NO_SIDE_EFFECTS__
export function stated(...sources: readonly string[]): Provenance {
  return { status: "adopted", source: sources.join("; ") };
}

/** Says that the rule follows from what the sources state. */
// @__NO_SIDE_EFFECTS__
export function follows(...sources: readonly string[]): Provenance {
  return { status: "inferred", source: sources.join("; ") };
}

/** Provenance of what is given to `eceiStyle` and published by nobody. */
export const parameter: Provenance = {
  status: "assumed",
  source: "Parameter of eceiStyle; ESCA hands it out on request only",
};
