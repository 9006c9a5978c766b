/**
 * Answers as numbers: one value and one state for each cell. A value is 0 where the state is not `ANSWERED`.
 *
 * A flag is 0 or 1; a choice is the index of its option in the order in which the options are written; choices are the
 * bit set Σ 2^index of the marked options; a quantity is its number; a composition has a cell for each of its categories,
 * in their order, all with the same state and an absent part as 0.
 */
export interface Cells {
  readonly values: Float64Array;
  readonly states: Uint8Array;
}

/** There is a value. */
export const ANSWERED = 0;
/** Nobody answered. */
export const NOT_ANSWERED = 1;
/** The answer is "don't know". */
export const DONT_KNOW = 2;
/** The answer is "not applicable". */
export const NOT_APPLICABLE = 3;
/** What was given is no valid answer. */
export const INVALID = 4;
/** A valid answer that no double stands for: a decimal with too many digits, or marks among more than 53 options. */
export const INEXACT = 5;

/** Makes cells, none of which is answered. */
export function makeCells(length: number): Cells {
  return { values: new Float64Array(length), states: new Uint8Array(length).fill(NOT_ANSWERED) };
}
