import type { Figure } from "../../../src/assessment/figure.js";

/** A share of clusters, all of whom answered. */
export function share(numerator: number, denominator: number): Figure {
  return {
    value: denominator === 0 ? null : numerator / denominator,
    numerator,
    denominator,
    answered: denominator,
    dontKnow: 0,
    notApplicable: 0,
    unanswered: 0,
  };
}
