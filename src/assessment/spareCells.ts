import { makeCells, type Cells } from "./cells.js";

/** Cells that one call fills after another: making them anew takes longer than filling them. */
export interface SpareCells {
  /** Cells that are nobody else's until they are given back. What stands in them means nothing. */
  readonly take: () => Cells;
  readonly giveBack: (cells: Cells) => void;
}

/** Keeps cells for one row at a time. Who asks while they are taken, as a getter among answers may do, gets others. */
export function spareCells(size: number): SpareCells {
  let spare: Cells | null = null;
  return {
    take: () => {
      const cells = spare ?? makeCells(size);
      spare = null;
      return cells;
    },
    giveBack: (cells) => {
      spare = cells;
    },
  };
}
