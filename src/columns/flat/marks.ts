/** What the areas of a cluster come to in the root, in one number, so that it adds up in one place. */
export interface Marks {
  /** Numerators of coverage. */
  readonly coverage: number;
  /** The weights that count. */
  readonly weight: number;
  /** In how many areas only exact arithmetic can tell. */
  readonly doubts: number;
}

/** Coverage and weights are below this. */
const MARK_LIMIT = 0x10_0000; // 2^20

/** Puts marks into a number: below 2^53 as long as there are not more than 8,192 areas. */
export function markOf({ coverage, weight, doubts }: Marks): number {
  return (doubts * MARK_LIMIT + weight) * MARK_LIMIT + coverage;
}
