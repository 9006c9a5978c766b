import { ANSWERED, DONT_KNOW, INEXACT, NOT_APPLICABLE } from "../assessment/cells.js";
import type { Reason } from "../assessment/reason.js";
import type { Row } from "../assessment/row.js";
import { isFraction, one, zero, type Fraction } from "../numeric/fraction.js";
import type { IndicatorPlan } from "./plan.js";
import type { OpenValue } from "./openValue.js";
import { rateAnswer, type NoValue } from "./rateAnswer.js";

/** Evaluates what a row answers to one indicator. */
export function evaluateIndicator({ rubric, field, path }: IndicatorPlan, row: Row): Fraction | OpenValue {
  const state = row.cells.states[field.first];
  const rating: Fraction | NoValue =
    state === ANSWERED || state === INEXACT ? rateAnswer(rubric, field, row) : { code: codeOf(state), path };
  if (isFraction(rating)) return rating;
  const reason: Reason = { code: rating.code, args: { path: rating.path } };
  return rating.code === "not-applicable"
    ? { value: null, range: null, coverage: null, reason }
    : { value: null, range: { low: zero, high: one }, coverage: zero, reason };
}

function codeOf(state: number | undefined): NoValue["code"] {
  return state === DONT_KNOW ? "dont-know" : state === NOT_APPLICABLE ? "not-applicable" : "not-answered";
}
