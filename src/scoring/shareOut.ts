import { apportion } from "../numeric/apportion.js";
import { add, divide, multiply, zero } from "../numeric/fraction.js";
import { roundToUnits, unitsToFraction, unitsToNumber } from "../numeric/rounding.js";
import type { Plan } from "./compile.js";
import type { NodeValue } from "./evaluate.js";

/**
 * Shares the rounded score out to the areas: weight · value / Σ weight, rounded so that the parts add up to the total
 * (largest remainder, ties by the larger part, then by id). Empty without a score, and under other means, which have no
 * additive shares; areas that left the mean are absent.
 */
export function shareOut(root: NodeValue, { scale, methodology }: Plan): ReadonlyMap<string, number> {
  if (root.value === null || methodology.root.combine !== "arithmetic") return new Map();
  const { decimals, mode } = methodology.rounding;
  const weight = root.counted.reduce((sum, { plan }) => add(sum, plan.weight), zero);
  const unit = unitsToFraction(1n, decimals);
  const parts = root.counted.map(({ plan, value }) => ({
    key: plan.id,
    units: divide(multiply(multiply(plan.weight, value ?? zero), scale), multiply(weight, unit)),
  }));
  const units = apportion(parts, roundToUnits(multiply(root.value, scale), decimals, mode));
  return new Map([...units].map(([id, count]) => [id, unitsToNumber(count, decimals)]));
}
