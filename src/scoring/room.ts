import { makeCells, type Cells } from "../assessment/cells.js";
import { makeWholeParts, type WholeParts } from "../numeric/apportion.js";

/** Room to work in for scoring one cluster, which takes longer to make than to fill. */
export interface Room {
  readonly cells: Cells;
  /** Of groups. */
  readonly held: Float64Array;
  /** Of the total score, by area. */
  readonly shares: WholeParts;
}

/** Makes room for so many cells, groups and areas. */
export function makeRoom(cells: number, groups: number, areas: number): Room {
  return { cells: makeCells(cells), held: new Float64Array(groups), shares: makeWholeParts(areas) };
}
