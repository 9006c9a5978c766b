import type { Reading } from "../assessment/readAnswer.js";
import type { AnswerCondition } from "../methodology/condition.js";
import { evaluateCondition } from "./evaluateCondition.js";
import type { Truth } from "./truth.js";
import { seeQuantity } from "./view.js";

/** Compares one answer, already read, with a condition on it. Unknown while it is missing. */
export function compareAnswer(condition: AnswerCondition, reading: Reading): Truth {
  return evaluateCondition(condition, {
    number: () => seeQuantity(reading),
    reading: () => reading,
    tagged: () => [],
    open: () => [],
    openTagged: () => [],
  });
}
