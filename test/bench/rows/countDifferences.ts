import type { Differences } from "../row.js";

/** Scores and levels of many units: the total and the areas, NaN without a score. */
interface Scored {
  readonly score: ArrayLike<number>;
  readonly areas: Readonly<Record<string, ArrayLike<number>>>;
  readonly level?: ArrayLike<number>;
}

/**
 * Counts the units of a reference that differ from the library's. A score may differ by floating point's error, and where
 * both are rounded by one unit of the last decimal; anything more means that the two do not compute the same.
 */
export function countDifferences(
  library: Scored,
  reference: Scored,
  { rounded }: { readonly rounded: boolean },
): Differences {
  const tolerance = rounded ? 0.0101 : 0.00501;
  const pairs = [
    [library.score, reference.score] as const,
    ...Object.entries(library.areas).map(([id, scores]) => [scores, reference.areas[id] ?? []] as const),
  ];
  const units = library.score.length;
  const differs = new Uint8Array(units);
  for (const [own, other] of pairs) {
    for (let row = 0; row < units; row++) {
      const [a, b] = [own[row] ?? NaN, other[row] ?? NaN];
      if (Object.is(a, b)) continue;
      if (!(Math.abs(a - b) < tolerance)) throw new Error(`Row ${row}: the library says ${a}, the reference ${b}.`);
      if (rounded) differs[row] = 1;
    }
  }
  let levels = 0;
  for (let row = 0; row < units; row++) {
    if (library.level !== undefined && reference.level !== undefined && library.level[row] !== reference.level[row])
      levels++;
  }
  return { units, scores: differs.reduce((sum, one) => sum + one, 0), levels };
}
