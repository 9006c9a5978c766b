import type { Choice } from "../../methodology/indicator.js";
import { ANSWERED } from "../cells.js";
import { indexOfOption, optionIndexes } from "./optionIndexes.js";
import { writeCell, type ReadCell, type StateOf } from "./readCell.js";

/** Prepares the reading of one option: its id. */
export function choiceReader({ options }: Choice, stateOf: StateOf): ReadCell {
  const indexes = optionIndexes(Object.keys(options));
  return (raw, cells, at) => {
    const index = indexOfOption(indexes, raw);
    return index < 0 ? writeCell(cells, at, 0, stateOf(raw)) : writeCell(cells, at, index, ANSWERED);
  };
}
