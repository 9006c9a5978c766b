import { makeCells, type Cells } from "../assessment/cells.js";
import type { Plan } from "../scoring/plan.js";
import { reweigh, type RunRules } from "../scoring/reweigh.js";
import type { FoundColumn } from "./checkColumns.js";
import type { Output } from "./output.js";
import { scoreUnit } from "./scoreUnit.js";
import type { Ways } from "./ways.js";

/** Works out the clusters of a block that are in doubt, beginning at `at`, and tells how many there were. */
export type SettleDoubts = (doubts: Uint8Array, n: number, at: number) => number;

/** Prepares exact arithmetic, which is given the rules of a run when it first needs them, and counts the ways it took. */
export function doubtSettler(
  plan: Plan,
  rules: () => RunRules,
  columns: readonly FoundColumn[],
  output: Output,
  ways: Ways,
): SettleDoubts {
  let exact: { readonly plan: Plan; readonly cells: Cells } | null = null;
  return (doubts, n, at) => {
    let count = 0;
    for (let u = doubts.indexOf(1); u >= 0 && u < n; u = doubts.indexOf(1, u + 1)) {
      exact ??= { plan: reweigh(plan, rules()), cells: makeCells(plan.layout.size) };
      fillRow(exact.cells, columns, at + u);
      ways[scoreUnit(exact.plan, { cells: exact.cells, answers: undefined }, output, at + u)] += 1;
      count += 1;
    }
    return count;
  };
}

/** Writes what the columns say of one cluster into a row of the methodology. */
function fillRow({ values, states }: Cells, columns: readonly FoundColumn[], index: number): void {
  for (const { cell, column } of columns) {
    values[cell] = column.values[index] as number;
    states[cell] = column.states[index] as number;
  }
}
