import type { Reason } from "./reason.js";

/**
 * A figure with everything needed to check it: value = numerator / denominator, and how many units stand behind it.
 *
 * `value` is rounded half-even to 12 decimals; numerator and denominator are the doubles nearest to the exact sums.
 * The four counts of units add up to the units that were asked.
 */
export interface Figure {
  /** Null where it cannot be given; `reason` says why. */
  readonly value: number | null;
  readonly numerator: number;
  readonly denominator: number;
  readonly answered: number;
  readonly dontKnow: number;
  readonly notApplicable: number;
  readonly unanswered: number;
  readonly reason?: Reason;
}
