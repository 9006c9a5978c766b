import type { Figure } from "../assessment/figure.js";
import { one, whole, zero, type Fraction } from "../numeric/fraction.js";
import { quantile } from "../numeric/quantiles.js";
import type { Accumulator } from "./accumulator.js";
import { buildFigure } from "./buildFigure.js";
import { addValue, mergeValues, noValues, ranked, sumOfValues, type DistinctValues } from "./distinctValues.js";
import type { ExactNumber } from "./exactNumber.js";
import type { Response } from "./response.js";
import { countResponse, mergeResponses, noResponses, type ResponseCounts } from "./responseCounts.js";

/** Numbers given, one entry per distinct one. */
export interface AmountsState {
  readonly responses: ResponseCounts;
  values: DistinctValues;
}

/** Total, mean and median of a number over the clusters that gave it. */
export interface Amounts {
  readonly total: Figure;
  readonly mean: Figure;
  readonly median: Figure;
}

const half: Fraction = { n: 1, d: 2 };

/** Gathers numbers for their total (denominator 1), mean and median (type 7, denominator 1). */
export function amounts(path: string): Accumulator<Response<ExactNumber>, AmountsState, Amounts> {
  return {
    create: () => ({ responses: noResponses(), values: noValues }),
    add: (state, response) => {
      countResponse(state.responses, response);
      if (response.state === "answered") state.values = addValue(state.values, response.value);
    },
    merge: (state, other) => {
      mergeResponses(state.responses, other.responses);
      state.values = mergeValues(state.values, other.values);
    },
    extract: ({ responses: counts, values }) => {
      const total = sumOfValues(values);
      const median = counts.answered === 0 ? zero : quantile(ranked(values), half);
      return {
        total: buildFigure({ counts, numerator: total, denominator: one, path }),
        mean: buildFigure({ counts, numerator: total, denominator: whole(counts.answered), path }),
        median: buildFigure({ counts, numerator: median, denominator: one, path }),
      };
    },
  };
}
