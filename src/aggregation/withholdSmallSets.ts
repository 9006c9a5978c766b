import type { Mark } from "./withholdSmallCells.js";

/**
 * Decides which sets of clusters to withhold, each given by its size: those of 1 to minimum − 1 clusters.
 *
 * Where the sets are disjoint (`addUp`), what is withheld can be computed as a whole, by subtracting what is shown from
 * the wave. So further sets are withheld, the smallest first, until those withheld have `minimum` clusters or more
 * together; `hidden` clusters are withheld already.
 */
export function withholdSmallSets(
  sizes: readonly number[],
  minimum: number,
  { addUp, hidden }: { readonly addUp: boolean; readonly hidden: number },
): Mark[] {
  const marks = sizes.map((size): Mark => (size >= 1 && size < minimum ? "small" : "shown"));
  if (!addUp) return marks;
  const together = sizes.reduce((sum, size, index) => (marks[index] === "small" ? sum + size : sum), hidden);
  if (together === 0 || together >= minimum) return marks;
  // Any set that is still shown has `minimum` clusters, so one is enough.
  const shown = sizes.map((size, index) => ({ size, index })).filter(({ size }) => size >= minimum);
  const next = shown.reduce<{ size: number; index: number } | null>(
    (least, set) => (least === null || set.size < least.size ? set : least),
    null,
  );
  if (next !== null) marks[next.index] = "protecting";
  return marks;
}
