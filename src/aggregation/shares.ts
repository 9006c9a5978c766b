import type { CellField } from "../assessment/layout.js";
import type { Row } from "../assessment/row.js";
import type { Shares } from "../methodology/indicator.js";
import { add, zero } from "../numeric/fraction.js";
import type { Plan } from "../scoring/plan.js";
import { fed, type Accumulator } from "./accumulator.js";
import { composition, type Composition, type WeighedParts } from "./composition.js";
import { fractionOf, product, type ExactNumber } from "./exactNumber.js";
import { fieldAt } from "./fieldAt.js";
import { both, converted, givenNumber, givenParts } from "./response.js";

/** Gathers Σ parts and the sum of them all for counts; Σ percentages and 100 · clusters for percentages. */
export function pooledShares(field: CellField, { categories, whole }: Shares): Accumulator<Row, unknown, Composition> {
  const partsOf = givenParts(field);
  const weigh = (parts: readonly number[]): WeighedParts => ({
    parts,
    whole: whole === "percent" ? 100 : totalOf(parts),
  });
  return fed(composition(Object.keys(categories)), (row: Row) => converted(partsOf(row), weigh));
}

/** Gathers Σ (percentage · weight) and 100 · Σ weight over the clusters that gave both. */
export function weightedShares(
  field: CellField,
  { categories }: Shares,
  by: string,
  plan: Plan,
): Accumulator<Row, unknown, Composition> {
  const partsOf = givenParts(field);
  const weightOf = givenNumber(fieldAt(plan, by));
  const weigh = ([parts, weight]: readonly [readonly number[], ExactNumber]): WeighedParts => ({
    parts: parts.map((part) => product(part, weight)),
    whole: product(100, weight),
  });
  return fed(composition(Object.keys(categories)), (row: Row) => converted(both(partsOf(row), weightOf(row)), weigh));
}

/** The sum of whole numbers. */
function totalOf(counts: readonly number[]): ExactNumber {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return Number.isSafeInteger(total) ? total : counts.map(fractionOf).reduce(add, zero);
}
