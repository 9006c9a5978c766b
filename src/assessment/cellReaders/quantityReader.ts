import type { Quantity } from "../../methodology/indicator.js";
import { compare, fraction, isWhole, parseNumeric, type Fraction } from "../../numeric/fraction.js";
import { ANSWERED, INEXACT, INVALID } from "../cells.js";
import { unitLimits } from "../unitLimits.js";
import { isDecimal } from "./isDecimal.js";
import { isShortDecimal } from "./isShortDecimal.js";
import { writeCell, type ReadCell, type StateOf } from "./readCell.js";

/** Prepares the reading of a quantity: a decimal, as a number or as text, within the limits of its unit. */
export function quantityReader({ unit }: Quantity, stateOf: StateOf): ReadCell {
  const { atLeast, atMost = Infinity, whole } = unitLimits[unit.kind];
  const exactly = { atLeast: fraction(atLeast), atMost: atMost === Infinity ? null : fraction(atMost) };

  const stateOfNumber = (value: number): number =>
    value >= atLeast && value <= atMost && isDecimal(value) && (!whole || Number.isInteger(value)) ? ANSWERED : INVALID;

  /** The state of a text with so many digits that a double may not stand for it. */
  const stateOfLongText = (text: string): number => {
    const value = parseNumeric(text);
    if (value === null || !fits(value)) return INVALID;
    const double = parseNumeric(Number(text));
    return double !== null && compare(value, double) === 0 ? ANSWERED : INEXACT;
  };
  const fits = (value: Fraction): boolean =>
    compare(value, exactly.atLeast) >= 0 &&
    (exactly.atMost === null || compare(value, exactly.atMost) <= 0) &&
    (!whole || isWhole(value));

  return (raw, cells, at) => {
    if (typeof raw === "number") {
      const state = stateOfNumber(raw);
      // Adding makes 0 of −0.
      return writeCell(cells, at, state === ANSWERED ? raw + 0 : 0, state);
    }
    if (typeof raw !== "string" || raw === "dont-know" || raw === "not-applicable")
      return writeCell(cells, at, 0, stateOf(raw));
    const state = isShortDecimal(raw) ? stateOfNumber(Number(raw)) : stateOfLongText(raw);
    return writeCell(cells, at, state === ANSWERED ? Number(raw) + 0 : 0, state);
  };
}
