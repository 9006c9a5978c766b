import { divide, multiply, subtract, whole, type Fraction } from "../numeric/fraction.js";
import { roundFigure } from "../numeric/rounding.js";
import { squareRoot } from "../numeric/squareRoot.js";
import type { Accumulator } from "./accumulator.js";
import { buildFigure } from "./buildFigure.js";
import { addValue, mergeValues, noValues, quantiles, type DistinctValues } from "./distinctValues.js";
import { addRounded, addRoundedSquare, addSums, emptySum, sumOf, type ExactSum } from "./exactSum.js";
import type { Response } from "./response.js";
import { countResponse, mergeResponses, noResponses, type ResponseCounts } from "./responseCounts.js";
import type { ScoreStatistics } from "./summary.js";

/** A score as it was computed and as it is reported. */
export interface Score {
  readonly exact: Fraction;
  readonly reported: number;
}

/** Power sums of the exact scores, and how often each reported score occurred. */
export interface ScoresState {
  readonly responses: ResponseCounts;
  sum: ExactSum;
  squares: ExactSum;
  reported: DistinctValues;
}

const quarters = [0n, 1n, 2n, 3n, 4n].map((n): Fraction => ({ n, d: 4n }));

/** Gathers scores: mean and deviation of the exact ones, quantiles of the reported ones. */
export function scores(path: string): Accumulator<Response<Score>, ScoresState, ScoreStatistics> {
  return {
    create: () => ({ responses: noResponses(), sum: emptySum, squares: emptySum, reported: noValues }),
    add: (state, response) => {
      countResponse(state.responses, response);
      if (response.state !== "answered") return;
      const { exact, reported } = response.value;
      state.sum = addRounded(state.sum, exact);
      state.squares = addRoundedSquare(state.squares, exact);
      state.reported = addValue(state.reported, reported);
    },
    merge: (state, other) => {
      mergeResponses(state.responses, other.responses);
      state.sum = addSums(state.sum, other.sum);
      state.squares = addSums(state.squares, other.squares);
      state.reported = mergeValues(state.reported, other.reported);
    },
    extract: ({ responses: counts, sum, squares, reported }) => {
      const n = whole(counts.answered);
      const total = sumOf(sum);
      return {
        mean: buildFigure({ counts, numerator: total, denominator: n, path }),
        standardDeviation: counts.answered === 0 ? null : deviation(n, total, sumOf(squares)),
        quantiles: nameQuantiles(quantiles(reported, quarters)),
      };
    },
  };
}

/** √(n · Σx² − (Σx)²) / n. */
function deviation(n: Fraction, sum: Fraction, squares: Fraction): number {
  const spread = subtract(multiply(n, squares), multiply(sum, sum));
  return squareRoot(divide(spread, multiply(n, n)));
}

function nameQuantiles(values: readonly Fraction[]): ScoreStatistics["quantiles"] {
  const [minimum, lowerQuartile, median, upperQuartile, maximum] = values.map(roundFigure);
  return minimum === undefined ||
    lowerQuartile === undefined ||
    median === undefined ||
    upperQuartile === undefined ||
    maximum === undefined
    ? null
    : { minimum, lowerQuartile, median, upperQuartile, maximum };
}
