import type { Choice } from "../../methodology/indicator.js";
import { ANSWERED } from "../cells.js";
import { indexOfOption } from "./indexOfOption.js";
import { writeCell, type ReadCell, type StateOf } from "./readCell.js";

/** Prepares the reading of one option: its id. */
export function choiceReader({ options }: Choice, stateOf: StateOf): ReadCell {
  const names = Object.keys(options);
  return (raw, cells, at) => {
    const index = indexOfOption(names, raw);
    return index < 0 ? writeCell(cells, at, 0, stateOf(raw)) : writeCell(cells, at, index, ANSWERED);
  };
}
