import type { Text } from "../text.js";
import type { Fault } from "./fault.js";
import type { AssessmentReading } from "./readAssessment.js";

/**
 * Settles which entry stands where the same cluster was given several times for a wave: the first without faults, so
 * that a corrected one replaces those that were refused, or the first of all if each has some. Every other gets a fault
 * that names the one that stands, and nothing of it is left as valid.
 *
 * @param entries - In the order in which they were given.
 * @param placeOf - The words for where an entry was given, such as "row 2".
 */
export function settleRepeats<E extends AssessmentReading>(
  entries: readonly E[],
  placeOf: (entry: E) => Text,
): readonly E[] {
  const standing = new Map<string, E>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (key === null) continue;
    const rival = standing.get(key);
    if (rival === undefined || (!isFlawless(rival) && isFlawless(entry))) standing.set(key, entry);
  }
  return entries.map((entry) => {
    const key = keyOf(entry);
    const chosen = key === null ? undefined : standing.get(key);
    if (entry.valid === null || chosen === undefined || chosen === entry) return entry;
    const { cluster, wave } = entry.valid;
    const words = { wave: String(wave), other: placeOf(chosen), outcome: isFlawless(chosen) ? accepted : refused };
    const duplicate: Fault = { code: "duplicate-cluster", path: ["cluster", "id"], received: cluster.id, words };
    return { ...entry, faults: [...entry.faults, duplicate], valid: null };
  });
}

const accepted: Text = { es: "que sí se acepta", en: "which is accepted" };
const refused: Text = { es: "que tampoco se acepta", en: "which is not accepted either" };

function keyOf({ valid }: AssessmentReading): string | null {
  return valid === null ? null : JSON.stringify([valid.wave, valid.cluster.id]);
}

function isFlawless({ faults }: AssessmentReading): boolean {
  return faults.length === 0;
}
