import type { Group } from "../methodology/methodology.js";
import type { LookUp } from "./evaluateTerm.js";
import { readAnswerAt } from "./readAnswerAt.js";

/** The numbers among one cluster's answers: a quantity, or one category of shares. Null where there is none. */
export function numbersOf(answers: unknown, root: Group): LookUp {
  return ({ path, category }) => {
    const reading = readAnswerAt(path, answers, root);
    if (reading.state !== "answered" || typeof reading.value !== "object") return null;
    if ("n" in reading.value) return reading.value;
    return "get" in reading.value && category !== undefined ? (reading.value.get(category) ?? null) : null;
  };
}
