import { ANSWERED, DONT_KNOW, NOT_ANSWERED, NOT_APPLICABLE } from "../assessment/cells.js";
import { isSmall, zero, type Fraction } from "../numeric/fraction.js";
import type { GroupPlan, Weighing } from "./plan.js";
import { countedValue } from "./missingRules.js";
import { isSettled, valueAt, type NodeValues } from "./nodeValue.js";
import type { OpenValue } from "./openValue.js";
import { numeratorOf } from "./ratedParts.js";
import { GROUP, UNRATED } from "./ratingKinds.js";
import { sumGoalposts } from "./sumGoalposts.js";

/** All below a group applies and is answered: its numerator over the group's `over` stands among those of all groups. */
export const HELD = "held";

/** What comes out of a group's children otherwise: a number where all that applies is answered; null where nothing does. */
export type Combined = Fraction | OpenParts | null;

/** What comes out where something is not answered. */
export interface OpenParts {
  readonly range: NonNullable<OpenValue["range"]>;
  readonly coverage: Fraction;
  /** Under the missing rules, of what counts; null if nothing does, undefined where whole numbers do not hold it. */
  readonly value: Fraction | null | undefined;
}

/**
 * The arithmetic means of a group's children in whole numbers: Σ wᵢ·xᵢ over `common`, over Σ wᵢ. Undefined where these do
 * not do: under other means, or if a value is no whole number over `common`.
 */
export function sumChildren(plan: GroupPlan, values: NodeValues): typeof HELD | Combined | undefined {
  const { common, group, weighing } = plan;
  if (common === null || group.combine !== "arithmetic") return undefined;
  if (plan.parts.areGoalposts && sumGoalposts(plan, values)) return HELD;
  const { places, numbers } = plan.parts;
  const { states, values: answers } = values.row.cells;
  // Of what is answered, and of what is not.
  let sum = 0;
  let weight = 0;
  let low = 0;
  let high = 0;
  let covered = 0;
  let counted = 0;
  let openWeight = 0;
  let countedWeight = 0;
  let below = 0;
  let isHeld = true;
  let place = 0;
  // Most often all is answered. Where nothing is called, engines keep at hand what a loop needs.
  for (; place < weighing.length; place += 1) {
    const kind = places[3 * place] as number;
    const first = places[3 * place + 1] as number;
    const start = places[3 * place + 2] as number;
    let numerator: number;
    if (kind === GROUP) {
      const held = values.held[first] as number;
      if (held < 0) break;
      numerator = held * (numbers[start + 1] as number);
    } else {
      if (kind === UNRATED || states[first] !== ANSWERED) break;
      numerator = numeratorOf(kind, numbers, start, answers[first] as number);
      if (numerator < 0) break;
      below += Number(numerator < (numbers[start + 1] as number));
    }
    sum += numerator;
    weight += numbers[start] as number;
  }
  for (; place < weighing.length; place += 1) {
    const kind = places[3 * place] as number;
    if (kind !== UNRATED && kind !== GROUP) {
      const cell = places[3 * place + 1] as number;
      const start = places[3 * place + 2] as number;
      const whole = numbers[start] as number;
      const state = states[cell];
      if (state === ANSWERED) {
        const numerator = numeratorOf(kind, numbers, start, answers[cell] as number);
        if (numerator >= 0) {
          sum += numerator;
          weight += whole;
          below += Number(numerator < (numbers[start + 1] as number));
          continue;
        }
      } else if (state === NOT_ANSWERED || state === DONT_KNOW) {
        high += whole * common;
        openWeight += whole;
        if ((state === DONT_KNOW ? group.dontKnow : group.unanswered) === "zero") countedWeight += whole;
        continue;
      } else if (state === NOT_APPLICABLE) continue;
    }
    const { node, whole } = weighing[place] as Weighing;
    const value = valueAt(values, node);
    if (isSettled(value)) {
      const numerator = numeratorOver(common, value);
      if (numerator < 0) return undefined;
      sum += whole * numerator;
      weight += whole;
      if (node.kind === "indicator" && numerator < common) below += 1;
    } else if (value.range !== null) {
      const counts = countedValue(group, value);
      const ofLow = numeratorOver(common, value.range.low);
      const ofHigh = numeratorOver(common, value.range.high);
      const ofCoverage = numeratorOver(common, value.coverage ?? zero);
      const ofCounted = counts === null ? 0 : numeratorOver(common, counts);
      if (ofLow < 0 || ofHigh < 0 || ofCoverage < 0) return undefined;
      // What is left out of a child gives each its own denominator, and there may be too many for a common one.
      if (ofCounted < 0) isHeld = false;
      low += whole * ofLow;
      high += whole * ofHigh;
      covered += whole * ofCoverage;
      counted += whole * ofCounted;
      openWeight += whole;
      if (counts !== null) countedWeight += whole;
    }
  }
  values.below += below;
  if (openWeight === 0) {
    if (weight === 0) return null;
    if (weight !== plan.totalWeight) return { n: sum, d: common * weight };
    values.held[plan.index] = sum;
    return HELD;
  }
  const over = common * (weight + openWeight);
  const ofCounted = common * (weight + countedWeight);
  return {
    range: { low: { n: sum + low, d: over }, high: { n: sum + high, d: over } },
    coverage: { n: common * weight + covered, d: over },
    value: !isHeld ? undefined : ofCounted === 0 ? null : { n: sum + counted, d: ofCounted },
  };
}

/** The numerator of a value over a common denominator; −1 unless it is a whole number. */
export function numeratorOver(common: number, value: Fraction): number {
  if (!isSmall(value)) return -1;
  const times = common / value.d;
  return Number.isInteger(times) ? times * value.n : -1;
}
