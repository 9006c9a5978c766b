import type { AssessmentReading } from "./readAssessment.js";

/**
 * Starts a register of the clusters of each wave. It passes each reading on, with a fault added, and nothing left as
 * valid, if the same cluster was read for the same wave before.
 */
export function clusterRegister(): (reading: AssessmentReading) => AssessmentReading {
  const seen = new Set<string>();
  return (reading) => {
    if (reading.valid === null) return reading;
    const { cluster, wave } = reading.valid;
    const key = JSON.stringify([wave, cluster.id]);
    if (!seen.has(key)) {
      seen.add(key);
      return reading;
    }
    const words = { wave: String(wave) };
    const duplicate = { code: "duplicate-cluster", path: ["cluster", "id"], received: cluster.id, words } as const;
    return { faults: [...reading.faults, duplicate], valid: null };
  };
}
