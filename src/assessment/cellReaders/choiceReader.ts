import type { Choice } from "../../methodology/indicator.js";
import { ANSWERED } from "../cells.js";
import { writeCell, type ReadCell, type StateOf } from "./readCell.js";

/** Prepares the reading of one option: its id. */
export function choiceReader({ options }: Choice, stateOf: StateOf): ReadCell {
  const indexes = new Map<unknown, number>(Object.keys(options).map((option, index) => [option, index]));
  return (raw, cells, at) => {
    const index = indexes.get(raw);
    return index === undefined ? writeCell(cells, at, 0, stateOf(raw)) : writeCell(cells, at, index, ANSWERED);
  };
}
