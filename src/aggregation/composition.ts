import type { Fraction } from "../numeric/fraction.js";
import type { Accumulator } from "./accumulator.js";
import type { ExactNumber } from "./exactNumber.js";
import { addSums, addTo, emptySum, sumOf, type ExactSum } from "./exactSum.js";
import type { Response } from "./response.js";
import { countResponse, mergeResponses, noResponses, type ResponseCounts } from "./responseCounts.js";

/** The parts of one cluster, in the order of the categories, and what they are parts of, both multiplied by its weight. */
export interface WeighedParts {
  readonly parts: readonly ExactNumber[];
  readonly whole: ExactNumber;
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
      const { parts, whole } = response.value;
      state.whole = addTo(state.whole, whole);
      for (const [index, category] of categories.entries()) {
        state.parts[category] = addTo(state.parts[category] ?? emptySum, parts[index] ?? 0);
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
      whole: sumOf(whole),
      parts: categories.map((category) => [category, sumOf(parts[category] ?? emptySum)]),
    }),
  };
}
