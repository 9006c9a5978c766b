import { Decimal } from "decimal.js";
import type { Panel } from "./panels.js";

/** The scores of one unit, from 0 to 100. NaN: nothing was answered. */
export interface UnitScores {
  /** Rounded to two decimals. */
  readonly areas: readonly number[];
  /** Rounded to two decimals. */
  readonly total: number;
  /** How many levels the total reaches before it is rounded. */
  readonly reached: number;
}

/** Where the levels begin. */
export const bounds: readonly number[] = [50, 75];

/** Scores in doubles, before they are rounded. */
interface Doubles {
  readonly areas: readonly number[];
  readonly total: number;
}

/** Means of means, as anyone would write them. */
export function meansOf({ from, to, weights, areaWeights, answers }: Panel, unit: number): Doubles {
  const areas = answers.map((questions) => {
    const values = questions.map((column) => (100 * ((column[unit] ?? NaN) - from)) / (to - from));
    return meanOf(values, weights);
  });
  return { areas, total: meanOf(areas, areaWeights) };
}

/** The weighted mean of what is not NaN; NaN if there is nothing. */
function meanOf(values: readonly number[], weights: readonly number[]): number {
  let [sum, sumOfWeights] = [0, 0];
  values.forEach((value, index) => {
    if (Number.isNaN(value)) return;
    const weight = weights[index] ?? 0;
    sum += weight * value;
    sumOfWeights += weight;
  });
  return sum / sumOfWeights;
}

/** Rounds doubles in one way or another. */
export function roundDoubles({ areas, total }: Doubles, round: (score: number) => number): UnitScores {
  return { areas: areas.map(round), total: round(total), reached: bounds.filter((bound) => total >= bound).length };
}

/**
 * Whether a score is so near to a tie of rounding, or to a bound, that an error in the fifteenth digit could matter.
 * Elsewhere 20 digits give the exact score.
 */
export function isNearEdge({ areas, total }: Doubles): boolean {
  const isNearTie = (score: number): boolean => Math.abs(((score * 100) % 1) - 0.5) < 1e-6;
  return isNearTie(total) || areas.some(isNearTie) || bounds.some((bound) => Math.abs(total - bound) < 1e-6);
}

/** The same means with decimals of so many digits. */
export function scoreWithDecimals(precision: number): (panel: Panel, unit: number) => UnitScores {
  const Digits = Decimal.clone({ precision, rounding: Decimal.ROUND_HALF_UP });
  const decimalMeanOf = (scores: readonly Decimal[], weights: readonly number[]): Decimal => {
    let sum = new Digits(0);
    let weight = new Digits(0);
    scores.forEach((score, index) => {
      if (score.isNaN()) return;
      sum = sum.plus(score.times(weights[index] ?? 0));
      weight = weight.plus(weights[index] ?? 0);
    });
    return sum.div(weight);
  };
  const round = (score: Decimal): number => score.toDecimalPlaces(2).toNumber();
  return ({ from, to, weights, areaWeights, answers }, unit) => {
    const areas = answers.map((questions) =>
      decimalMeanOf(
        questions.map((column) =>
          new Digits(column[unit] ?? NaN)
            .minus(from)
            .times(100)
            .div(to - from),
        ),
        weights,
      ),
    );
    const total = decimalMeanOf(areas, areaWeights);
    return { areas: areas.map(round), total: round(total), reached: bounds.filter((bound) => total.gte(bound)).length };
  };
}

/** The mean of areas that are rounded already, without any other error. */
export function averageRounded({ areaWeights }: Panel, areas: readonly number[]): UnitScores {
  let [sum, weight] = [0, 0];
  areas.forEach((area, index) => {
    if (Number.isNaN(area)) return;
    // In hundredths weights and scores are whole, and so are their sums.
    const whole = Math.round((areaWeights[index] ?? 0) * 100);
    sum += whole * Math.round(area * 100);
    weight += whole;
  });
  const total = Math.floor((2 * sum + weight) / (2 * weight)) / 100;
  return { areas, total, reached: bounds.filter((bound) => sum >= bound * 100 * weight).length };
}
