import type { Figure } from "../assessment/figure.js";
import type { Indicator, Quantity, Shares } from "../methodology/indicator.js";
import type { Located } from "../methodology/nodes.js";
import type { Fraction } from "../numeric/fraction.js";
import { fed, shaped, together, type Accumulator } from "./accumulator.js";
import { amounts } from "./amounts.js";
import { buildFigure } from "./buildFigure.js";
import type { Composition } from "./composition.js";
import { growth } from "./growth.js";
import { readingAt, type Readings } from "./readings.js";
import { both, givenNumber, markedOptions, type Response } from "./response.js";
import { pooledShares, weightedShares } from "./shares.js";
import type { IndicatorSummary } from "./summary.js";
import { tally } from "./tally.js";

/** Gathers what the wave answered to one indicator. */
export function indicatorSummary({ path, node }: Located<Indicator>): Accumulator<Readings, unknown, IndicatorSummary> {
  switch (node.kind) {
    case "flag":
    case "choice":
    case "choices": {
      const options = node.kind === "flag" ? ["yes", "no"] : Object.keys(node.options);
      const counted = fed(tally(path, options), (readings: Readings) => markedOptions(readingAt(readings, path)));
      return shaped(counted, (figures): IndicatorSummary => ({ kind: node.kind, options: figures }));
    }
    case "quantity":
      return quantitySummary(path, node);
    case "shares":
      return sharesSummary(path, node);
  }
}

function quantitySummary(path: string, { previous }: Quantity): Accumulator<Readings, unknown, IndicatorSummary> {
  const given = (readings: Readings): Response<Fraction> => givenNumber(readingAt(readings, path));
  const gathered = fed(amounts(path), given);
  if (previous === undefined)
    return shaped(gathered, (figures): IndicatorSummary => ({ kind: "quantity", ...figures }));
  const grown = fed(growth(path, previous), (readings: Readings) =>
    both(given(readings), givenNumber(readingAt(readings, previous))),
  );
  return shaped(together({ gathered, grown }), (figures): IndicatorSummary => ({
    kind: "quantity",
    ...figures.gathered,
    growth: figures.grown,
  }));
}

function sharesSummary(path: string, indicator: Shares): Accumulator<Readings, unknown, IndicatorSummary> {
  const pooled = shaped(pooledShares(path, indicator), (gathered) => shareFigures(gathered, path, path));
  const by = indicator.weightedBy;
  if (by === undefined) return shaped(pooled, (shares): IndicatorSummary => ({ kind: "shares", shares }));
  const weighted = shaped(weightedShares(path, indicator, by), (gathered) => shareFigures(gathered, path, by));
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
