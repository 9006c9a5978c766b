import type { Numeric } from "../numeric/numeric.js";
import type { Text } from "../text.js";

/** A single answer as a condition names it: an option id, yes or no, a number, or a state. */
export type Scalar = string | number | boolean;

/**
 * A comparison with one node. All comparisons given must hold.
 *
 * - `atLeast`, `atMost`: the number of a quantity; the score of a group or of any other scored indicator, on the
 *   methodology's scale.
 * - `equals`, `among`: the answer of a flag, a choice or a quantity; `"not-applicable"` asks for that state.
 * - `includes`: a marked option of several.
 *
 * Unknown while the answer is missing or "don't know". An answer that is not applicable equals only itself.
 */
export interface AnswerCondition {
  readonly path: string;
  readonly atLeast?: Numeric;
  readonly atMost?: Numeric;
  readonly equals?: Scalar;
  readonly among?: readonly Scalar[];
  readonly includes?: string;
}

/** A three-valued statement about an assessment: met, unmet or unknown (strong Kleene logic). */
export type Condition =
  | AnswerCondition
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  /** At least so many of the conditions. */
  | { readonly atLeast: number; readonly of: readonly Condition[] }
  /** At least so many of the scored indicators with this tag have at least this value, from 0 to 1. */
  | { readonly atLeast: number; readonly tagged: string; readonly value: Numeric }
  /** A rule that exists but that nobody has published: always unknown, and the text says what is missing. */
  | { readonly unknown: Text };
