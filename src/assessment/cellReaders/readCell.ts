import { DONT_KNOW, INVALID, NOT_ANSWERED, NOT_APPLICABLE, type Cells } from "../cells.js";

/**
 * Reads a raw answer into the cells from `at` on, one for each column of its indicator.
 *
 * @returns The state, which all of these cells have.
 */
export type ReadCell = (raw: unknown, cells: Cells, at: number) => number;

/** The state of what is no value of an indicator. */
export type StateOf = (raw: unknown) => number;

/** Prepares the states of what is no value: "not applicable" is valid only where the indicator allows it. */
export function stateReader(mayNotApply: boolean): StateOf {
  return (raw) => {
    if (raw === undefined || raw === null) return NOT_ANSWERED;
    if (raw === "dont-know") return DONT_KNOW;
    return raw === "not-applicable" && mayNotApply ? NOT_APPLICABLE : INVALID;
  };
}

/** Writes one cell, and gives its state back. */
export function writeCell({ values, states }: Cells, at: number, value: number, state: number): number {
  values[at] = value;
  states[at] = state;
  return state;
}
