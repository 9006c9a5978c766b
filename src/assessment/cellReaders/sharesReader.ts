import type { Shares } from "../../methodology/indicator.js";
import { fraction } from "../../numeric/fraction.js";
import { ANSWERED, INVALID, type Cells } from "../cells.js";
import { isDecimal } from "./isDecimal.js";
import { addsUpToHundred } from "./addsUpToHundred.js";
import type { ReadCell, StateOf } from "./readCell.js";

/**
 * Prepares the reading of a composition: an object with a number for each of some categories, absent ones being 0. Parts
 * in per cent add up to 100 within the tolerance; others are whole numbers, and what they add up to is not looked at.
 */
export function sharesReader({ categories, whole, tolerance }: Shares, stateOf: StateOf): ReadCell {
  const names = Object.keys(categories);
  const indexes = new Map(names.map((category, index) => [category, index]));
  const isPercent = whole === "percent";
  const addsUp = addsUpToHundred(fraction(tolerance ?? 0));
  const isPart = (part: unknown): part is number =>
    typeof part === "number" && part >= 0 && isDecimal(part) && (isPercent || Number.isInteger(part));

  const readParts = (raw: object, values: Float64Array, at: number): number => {
    for (let index = 0; index < names.length; index += 1) values[at + index] = 0;
    let given = 0;
    let next = 0;
    for (const key of Object.keys(raw)) {
      const part = (raw as Readonly<Record<string, unknown>>)[key];
      if (part === undefined) continue;
      // Most often the categories stand in their order.
      const index = names[next] === key ? next : indexes.get(key);
      if (index === undefined || !isPart(part)) return INVALID;
      next = index + 1;
      // Adding makes 0 of −0.
      values[at + index] = part + 0;
      given += 1;
    }
    if (given === 0) return INVALID;
    return !isPercent || addsUp(values, at, names.length) ? ANSWERED : INVALID;
  };

  return (raw, { values, states }: Cells, at) => {
    const isObject = typeof raw === "object" && raw !== null && !Array.isArray(raw);
    const state = isObject ? readParts(raw, values, at) : stateOf(raw);
    for (let index = at; index < at + names.length; index += 1) {
      if (state !== ANSWERED) values[index] = 0;
      states[index] = state;
    }
    return state;
  };
}
