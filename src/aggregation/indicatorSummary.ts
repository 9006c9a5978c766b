import type { Figure } from "../assessment/figure.js";
import type { CellField } from "../assessment/layout.js";
import type { Row } from "../assessment/row.js";
import type { Quantity, Shares } from "../methodology/indicator.js";
import type { Fraction } from "../numeric/fraction.js";
import type { Plan } from "../scoring/plan.js";
import { fed, shaped, together, type Accumulator } from "./accumulator.js";
import { amounts } from "./amounts.js";
import { buildFigure } from "./buildFigure.js";
import type { Composition } from "./composition.js";
import { fieldAt } from "./fieldAt.js";
import { growth } from "./growth.js";
import { both, givenNumber, markedOptions } from "./response.js";
import { pooledShares, weightedShares } from "./shares.js";
import type { IndicatorSummary } from "./summary.js";
import { tally } from "./tally.js";

/** Gathers what the wave answered to one indicator. */
export function indicatorSummary(field: CellField, plan: Plan): Accumulator<Row, unknown, IndicatorSummary> {
  const { path, node } = field;
  switch (node.kind) {
    case "flag":
    case "choice":
    case "choices": {
      const options = node.kind === "flag" ? ["yes", "no"] : Object.keys(node.options);
      const counted = fed(tally(path, options), markedOptions(field));
      return shaped(counted, (figures): IndicatorSummary => ({ kind: node.kind, options: figures }));
    }
    case "quantity":
      return quantitySummary(field, node, plan);
    case "shares":
      return sharesSummary(field, node, plan);
  }
}

function quantitySummary(
  field: CellField,
  { previous }: Quantity,
  plan: Plan,
): Accumulator<Row, unknown, IndicatorSummary> {
  const { path } = field;
  const given = givenNumber(field);
  const gathered = fed(amounts(path), given);
  if (previous === undefined)
    return shaped(gathered, (figures): IndicatorSummary => ({ kind: "quantity", ...figures }));
  const givenBefore = givenNumber(fieldAt(plan, previous));
  const grown = fed(growth(path, previous), (row: Row) => both(given(row), givenBefore(row)));
  return shaped(together({ gathered, grown }), (figures): IndicatorSummary => ({
    kind: "quantity",
    ...figures.gathered,
    growth: figures.grown,
  }));
}

function sharesSummary(field: CellField, indicator: Shares, plan: Plan): Accumulator<Row, unknown, IndicatorSummary> {
  const { path } = field;
  const pooled = shaped(pooledShares(field, indicator), (gathered) => shareFigures(gathered, path, path));
  const by = indicator.weightedBy;
  if (by === undefined) return shaped(pooled, (shares): IndicatorSummary => ({ kind: "shares", shares }));
  const weighted = shaped(weightedShares(field, indicator, by, plan), (gathered) => shareFigures(gathered, path, by));
  return shaped(together({ pooled, weighted }), (figures): IndicatorSummary => ({
    kind: "shares",
    shares: figures.pooled,
    weighted: { by, shares: figures.weighted },
  }));
}

function shareFigures(
  { responses, whole, parts }: Composition,
  path: string,
  wholePath: string,
): Record<string, Figure> {
  const figure = (numerator: Fraction): Figure =>
    buildFigure({ counts: responses, numerator, denominator: whole, path, denominatorPath: wholePath });
  return Object.fromEntries(parts.map(([category, part]) => [category, figure(part)]));
}
