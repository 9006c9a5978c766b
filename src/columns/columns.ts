/**
 * The answers of many clusters to one question, or to one part of it: two arrays of the same length, with a cell for
 * each cluster.
 */
export interface Column {
  /**
   * A flag is 0 for no and 1 for yes; a choice is the index of its option in the order in which the methodology writes
   * them; choices are the bit set Σ 2^index of the marked options, up to 53; a quantity is its number; a part of a composition is
   * its number, and parts in per cent add up to 100. Passed over where the state is not 0.
   */
  readonly values: Float64Array;
  /** 0 answered, 1 not answered, 2 don't know, 3 not applicable where it may be. The parts of a composition have the same. */
  readonly states: Uint8Array;
}

/** Columns by name: the path of the indicator, or `path.category` for each category of a composition. */
export type Columns = Readonly<Record<string, Column>>;
