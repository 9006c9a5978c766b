import type { Figure } from "../assessment/figure.js";
import { whole } from "../numeric/fraction.js";
import type { Accumulator } from "./accumulator.js";
import { buildFigure } from "./buildFigure.js";
import type { Response } from "./response.js";
import { countResponse, mergeResponses, noResponses, type ResponseCounts } from "./responseCounts.js";

/** Answers counted by option. */
export interface TallyState {
  readonly responses: ResponseCounts;
  readonly options: Record<string, number>;
}

/** Counts the clusters that marked each option: a share of those that answered. */
export function tally(
  path: string,
  options: readonly string[],
): Accumulator<Response<readonly string[]>, TallyState, Record<string, Figure>> {
  return {
    create: () => ({ responses: noResponses(), options: Object.fromEntries(options.map((option) => [option, 0])) }),
    add: (state, response) => {
      countResponse(state.responses, response);
      if (response.state !== "answered") return;
      for (const option of response.value) state.options[option] = (state.options[option] ?? 0) + 1;
    },
    merge: (state, other) => {
      mergeResponses(state.responses, other.responses);
      for (const option of options) state.options[option] = (state.options[option] ?? 0) + (other.options[option] ?? 0);
    },
    extract: ({ responses: counts, options: marked }) =>
      Object.fromEntries(
        options.map((option) => [
          option,
          buildFigure({ counts, numerator: whole(marked[option] ?? 0), denominator: whole(counts.answered), path }),
        ]),
      ),
  };
}
