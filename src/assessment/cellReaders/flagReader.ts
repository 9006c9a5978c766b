import { ANSWERED } from "../cells.js";
import { writeCell, type ReadCell, type StateOf } from "./readCell.js";

/** Prepares the reading of a yes or no: `true` or `false`. */
export function flagReader(stateOf: StateOf): ReadCell {
  return (raw, cells, at) => {
    if (raw === true) return writeCell(cells, at, 1, ANSWERED);
    return writeCell(cells, at, 0, raw === false ? ANSWERED : stateOf(raw));
  };
}
