import type { Condition } from "../../methodology/condition.js";
import { fraction, sign } from "../../numeric/fraction.js";
import { listIndicators } from "./listIndicators.js";
import type { EceiStyleParameters } from "./parameters.js";

/** Builds the baseline: a condition for each minimum that is known, and one that names those that nobody gave. */
export function buildMinimums(minima: NonNullable<EceiStyleParameters["minima"]>): readonly Condition[] {
  const known: Condition[] = [];
  const open: string[] = [];
  for (const { path, number, minimum } of listIndicators()) {
    const atLeast = minima[number];
    if (atLeast !== undefined && sign(fraction(atLeast)) > 0) known.push({ path, atLeast });
    if (atLeast === undefined && minimum !== "no") open.push(number);
  }
  if (open.length === 0) return known;
  const list = open.join(", ");
  const unknown = { es: `los mínimos de los indicadores ${list}`, en: `the minimums of the indicators ${list}` };
  return [...known, { unknown }];
}
