import { makeCells, type Cells } from "../assessment/cells.js";
import { makeWholeParts, type WholeParts } from "../numeric/apportion.js";

/** Room to work in for scoring one cluster, which takes longer to make than to fill. */
export interface Room {
  readonly cells: Cells;
  /** Of the total score, by area. */
  readonly shares: WholeParts;
}

/** Makes room for so many cells and areas. */
export function makeRoom(cells: number, areas: number): Room {
  return { cells: makeCells(cells), shares: makeWholeParts(areas) };
}
