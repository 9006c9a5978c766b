import { divide, isZero, subtract, whole } from "../numeric/fraction.js";
import type { Accumulator } from "./accumulator.js";
import { buildFigure } from "./buildFigure.js";
import { fractionOf, type ExactNumber } from "./exactNumber.js";
import { addRounded, addSums, addTo, emptySum, sumOf, type ExactSum } from "./exactSum.js";
import type { Response } from "./response.js";
import { countResponse, mergeResponses, noResponses, type ResponseCounts } from "./responseCounts.js";
import type { Growth } from "./summary.js";

/** Sums of two periods over the clusters that gave both. */
export interface GrowthState {
  readonly responses: ResponseCounts;
  current: ExactSum;
  previous: ExactSum;
  /** Clusters whose earlier amount is 0, which have no growth of their own. */
  fromZero: number;
  /** Sum of each cluster's own growth. */
  ratios: ExactSum;
}

/** Gathers the current and the earlier amount of each cluster for the growth of the whole and the mean growth. */
export function growth(
  path: string,
  previous: string,
): Accumulator<Response<readonly [current: ExactNumber, previous: ExactNumber]>, GrowthState, Growth> {
  return {
    create: () => ({ responses: noResponses(), current: emptySum, previous: emptySum, fromZero: 0, ratios: emptySum }),
    add: (state, response) => {
      countResponse(state.responses, response);
      if (response.state !== "answered") return;
      const [now, before] = response.value;
      state.current = addTo(state.current, now);
      state.previous = addTo(state.previous, before);
      const base = fractionOf(before);
      if (isZero(base)) state.fromZero += 1;
      else state.ratios = addRounded(state.ratios, divide(subtract(fractionOf(now), base), base));
    },
    merge: (state, other) => {
      mergeResponses(state.responses, other.responses);
      state.current = addSums(state.current, other.current);
      state.previous = addSums(state.previous, other.previous);
      state.fromZero += other.fromZero;
      state.ratios = addSums(state.ratios, other.ratios);
    },
    extract: ({ responses: counts, fromZero, ...sums }) => {
      const before = sumOf(sums.previous);
      const increase = subtract(sumOf(sums.current), before);
      const own = counts.answered - fromZero;
      // A cluster without an earlier amount has no growth of its own: an unanswered value.
      const ownCounts = { ...counts, answered: own, unanswered: counts.unanswered + fromZero };
      const onlyZeros = counts.answered > 0 && own === 0;
      const mean = buildFigure({
        counts: ownCounts,
        numerator: sumOf(sums.ratios),
        denominator: whole(own),
        path,
      });
      return {
        previous,
        ratioOfSums: buildFigure({ counts, numerator: increase, denominator: before, path, denominatorPath: previous }),
        meanOfRatios: onlyZeros ? { ...mean, reason: { code: "zero-denominator", args: { path: previous } } } : mean,
      };
    },
  };
}
