import { withholdSmall, type Mark } from "./withholdSmallCells.js";

/** Sizes of the sets on which the same figure of each group stands. */
export interface SetSizes {
  readonly sizes: readonly number[];
  /** How many clusters are in groups that are withheld already. */
  readonly hidden: number;
  /** How many are in the wave. */
  readonly whole: number;
}

/**
 * Decides which figures to withhold, each given by the size of the set that it stands on: those of 1 to minimum − 1
 * clusters, those that leave so few of the wave out, and those for which one of the `differences` is so small: how many
 * clusters a figure of the same group, from which it could be subtracted, stands on more or fewer.
 *
 * What is withheld can be computed as a whole, by subtracting what is shown from the wave. So further figures are
 * withheld, the smallest first, until those withheld stand on `minimum` clusters or more together, and so do their
 * differences (or on none).
 */
export function withholdSmallSets(sets: SetSizes, minimum: number, differences: readonly SetSizes[] = []): Mark[] {
  const isSmall = (size: number): boolean => size >= 1 && size < minimum;
  const gives = ({ sizes, whole }: SetSizes, index: number): boolean => {
    const size = sizes[index] ?? 0;
    return size >= minimum && isSmall(whole - size);
  };
  const marks = withholdSmall(sets.sizes, minimum).map((mark, index): Mark => {
    if (mark === "small" || sets.sizes[index] === 0) return mark;
    const protects = gives(sets, index) || differences.some(({ sizes }) => isSmall(sizes[index] ?? 0));
    return protects ? "protecting" : "shown";
  });
  const protect = ({ sizes, hidden }: SetSizes): boolean => {
    const together = sizes.reduce((sum, size, index) => (marks[index] === "shown" ? sum : sum + size), hidden);
    if (!isSmall(together)) return false;
    // Any set that is still shown has `minimum` clusters or none, so one is enough.
    const next = smallest(sizes, (size, index) => size >= minimum && marks[index] === "shown");
    if (next === null) return false;
    marks[next] = "protecting";
    return true;
  };
  while ([sets, ...differences].some(protect));
  return marks;
}

function smallest(sizes: readonly number[], isCandidate: (size: number, index: number) => boolean): number | null {
  return sizes.reduce<number | null>((least, size, index) => {
    if (!isCandidate(size, index)) return least;
    return least === null || size < (sizes[least] ?? 0) ? index : least;
  }, null);
}
