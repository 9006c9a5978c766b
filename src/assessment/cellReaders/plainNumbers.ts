import type { Indicator } from "../../methodology/indicator.js";
import { unitLimits } from "../unitLimits.js";
import { LARGEST_DECIMAL, LEAST_DECIMAL } from "./isDecimal.js";

/** From a number to another one, both included. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** There is no number in it. */
export const noNumbers: Span = { from: Infinity, to: -Infinity };

/** All numbers in it are answers to an indicator, as they stand. Whoever sees one need not call its reader. */
export function plainNumbers(indicator: Indicator): Span {
  if (indicator.kind !== "quantity") return noNumbers;
  const { atLeast, atMost = Infinity, whole } = unitLimits[indicator.unit.kind];
  return whole ? noNumbers : { from: Math.max(atLeast, LEAST_DECIMAL), to: Math.min(atMost, LARGEST_DECIMAL) };
}
