import type { Indicator } from "../methodology/indicator.js";
import { choiceReader } from "./cellReaders/choiceReader.js";
import { choicesReader } from "./cellReaders/choicesReader.js";
import { flagReader } from "./cellReaders/flagReader.js";
import { quantityReader } from "./cellReaders/quantityReader.js";
import { stateReader, type ReadCell } from "./cellReaders/readCell.js";
import { sharesReader } from "./cellReaders/sharesReader.js";

/**
 * Compiles the reading of an indicator's answers into cells: the single rule of what a valid answer is.
 *
 * `null` and `undefined` are not answered. "Not applicable" is valid only where the indicator allows it. Whether
 * parts add up to a whole given elsewhere, and whether it confirms that absent parts are 0, is not looked at here.
 */
export function cellReader(indicator: Indicator): ReadCell {
  const stateOf = stateReader(indicator.notApplicable !== undefined);
  switch (indicator.kind) {
    case "flag":
      return flagReader(stateOf);
    case "choice":
      return choiceReader(indicator, stateOf);
    case "choices":
      return choicesReader(indicator, stateOf);
    case "quantity":
      return quantityReader(indicator, stateOf);
    case "shares":
      return sharesReader(indicator, stateOf);
  }
}
