import type { Reason } from "../assessment/reason.js";
import type { Fraction } from "../numeric/fraction.js";

/** What is known of a node that does not apply, or of which something is not answered. */
export interface OpenValue {
  /** Null without a value; `reason` says why. */
  readonly value: Fraction | null;
  /** The value with every unknown answer below at 0, and at 1. Null if nothing applies. */
  readonly range: { readonly low: Fraction; readonly high: Fraction } | null;
  /** Answered weight over applicable weight. Null if nothing applies. */
  readonly coverage: Fraction | null;
  readonly reason: Reason | null;
}
