import { parseDecimal } from "../numeric/decimal.js";
import type { Fraction } from "../numeric/fraction.js";
import type { Accumulator } from "./accumulator.js";
import { addSums, addTo, emptySum, type ExactSum } from "./exactSum.js";
import type { Response } from "./response.js";
import { countResponse, mergeResponses, noResponses, type ResponseCounts } from "./responseCounts.js";

/** The parts of one cluster and what they are parts of, both multiplied by its weight. */
export interface WeighedParts {
  readonly parts: ReadonlyMap<string, Fraction>;
  readonly whole: Fraction;
}

/** Sums of parts by category, and of their wholes. */
export interface CompositionState {
  readonly responses: ResponseCounts;
  whole: ExactSum;
  readonly parts: Record<string, ExactSum>;
}

/** What was gathered: the sums as exact numbers. */
export interface Composition {
  readonly responses: ResponseCounts;
  readonly whole: Fraction;
  readonly parts: readonly (readonly [category: string, part: Fraction])[];
}

/** Pools the parts and the wholes of the clusters that answered; a category's share is Σ parts / Σ wholes. */
export function composition(
  categories: readonly string[],
): Accumulator<Response<WeighedParts>, CompositionState, Composition> {
  return {
    create: () => ({
      responses: noResponses(),
      whole: emptySum,
      parts: Object.fromEntries(categories.map((category) => [category, emptySum])),
    }),
    add: (state, response) => {
      countResponse(state.responses, response);
      if (response.state !== "answered") return;
      state.whole = addTo(state.whole, response.value.whole);
      for (const [category, part] of response.value.parts) {
        state.parts[category] = addTo(state.parts[category] ?? emptySum, part);
      }
    },
    merge: (state, other) => {
      mergeResponses(state.responses, other.responses);
      state.whole = addSums(state.whole, other.whole);
      for (const category of categories) {
        state.parts[category] = addSums(state.parts[category] ?? emptySum, other.parts[category] ?? emptySum);
      }
    },
    extract: ({ responses, whole, parts }) => ({
      responses,
      whole: parseDecimal(whole),
      parts: categories.map((category) => [category, parseDecimal(parts[category] ?? emptySum)]),
    }),
  };
}
