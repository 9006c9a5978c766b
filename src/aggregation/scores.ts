import { whole, type Fraction } from "../numeric/fraction.js";
import { populationDeviation } from "../numeric/populationDeviation.js";
import { quantiles } from "../numeric/quantiles.js";
import type { Accumulator } from "./accumulator.js";
import { buildFigure } from "./buildFigure.js";
import { addValue, mergeValues, noValues, ranked, type DistinctValues } from "./distinctValues.js";
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
        standardDeviation: counts.answered === 0 ? null : populationDeviation(n, total, sumOf(squares)),
        quantiles: quantiles(ranked(reported)),
      };
    },
  };
}
