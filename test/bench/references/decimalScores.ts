import { Decimal } from "decimal.js";
import type { Column } from "../subjects/drawColumns.js";
import type { FloatArea, FloatItem, FloatPlan } from "./floatPlan.js";

/** Nine rounded scores and the level of one unit. */
export interface DecimalScores {
  readonly score: number;
  readonly areas: readonly number[];
  readonly level: number;
}

const zero = new Decimal(0);
const one = new Decimal(1);
const hundred = new Decimal(100);

/**
 * Prepares the same scores of complete answers with decimal.js at its default of 20 digits, as one writes it without
 * further thought: a Decimal for each answer, a division for each value and for each mean. Constants are made once.
 */
export function prepareDecimalScores(
  plan: FloatPlan,
  columns: Readonly<Record<string, Column>>,
): (row: number) => DecimalScores {
  const areas = plan.areas.map((area) => ({ weight: new Decimal(area.weight), mean: meanOf(area, columns) }));
  const all = sum(areas.map(({ weight }) => weight));
  const bounds = plan.levels.map(({ atLeast }) => new Decimal(atLeast));
  return (row) => {
    const means = areas.map(({ mean }) => mean(row));
    const total = sum(areas.map(({ weight }, at) => weight.times(means[at]!))).div(all);
    const score = round(total);
    const scores = means.map((mean) => round(mean).toNumber());
    const holds = plan.levels.map(
      ({ requires }, at) => score.gte(bounds[at]!) && requires.every(({ area, atLeast }) => scores[area]! >= atLeast),
    );
    return { score: score.toNumber(), areas: scores, level: holds.lastIndexOf(true) };
  };
}

function meanOf({ items }: FloatArea, columns: Readonly<Record<string, Column>>): (row: number) => Decimal {
  const weighted = items.map((item) => ({
    weight: new Decimal(item.weight),
    value: valueOf(item),
    column: columns[item.path]!.values,
  }));
  const all = sum(weighted.map(({ weight }) => weight));
  return (row) =>
    sum(weighted.map(({ weight, value, column }) => weight.times(value(column[row]!))))
      .div(all)
      .times(hundred);
}

function valueOf({ rating }: FloatItem): (answer: number) => Decimal {
  if (rating.kind === "points") {
    const most = new Decimal(rating.most);
    return (answer) => new Decimal(rating.points[answer]!).div(most);
  }
  const from = new Decimal(rating.from);
  const length = new Decimal(rating.to).minus(from);
  return (answer) => Decimal.max(zero, Decimal.min(one, new Decimal(answer).minus(from).div(length)));
}

function sum(terms: readonly Decimal[]): Decimal {
  return terms.reduce((all, term) => all.plus(term), zero);
}

function round(score: Decimal): Decimal {
  return score.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
}
