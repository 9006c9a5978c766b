import { ANSWERED } from "../assessment/cells.js";
import type { NodeValues } from "./nodeValue.js";
import type { GroupPlan } from "./plan.js";
import { numeratorBetween } from "./ratedParts.js";
import { HUNDREDTHS } from "./ratingKinds.js";

/**
 * Sums the children of a group that are all numbers between goalposts, and keeps the sum if all of them are answered, with
 * two decimals at most and no more digits than there is room for. Tells whether it did. Where all are of one kind, a
 * processor need not foresee which comes next.
 */
export function sumGoalposts({ index, parts }: GroupPlan, values: NodeValues): boolean {
  const { places, numbers } = parts;
  const { states, values: answers } = values.row.cells;
  let sum = 0;
  let below = 0;
  let missing: number = ANSWERED;
  for (let place = 0; place < places.length; place += 3) {
    const cell = places[place + 1] as number;
    const start = places[place + 2] as number;
    const value = answers[cell] as number;
    const hundredths = Math.floor(value * HUNDREDTHS + 0.5);
    if (hundredths / HUNDREDTHS !== value || hundredths > (numbers[start + 4] as number)) return false;
    missing |= states[cell] as number;
    const numerator = numeratorBetween(numbers, start, hundredths);
    below += Number(numerator < (numbers[start + 1] as number));
    sum += numerator;
  }
  if (missing !== ANSWERED) return false;
  values.below += below;
  values.held[index] = sum;
  return true;
}
