/** Three-valued truth, for statements about answers that may be missing. */
export type Truth = "met" | "unmet" | "unknown";

/** Strong Kleene conjunction: unmet if anything is, else unknown if anything is. Nothing at all is met. */
export function allOf(truths: readonly Truth[]): Truth {
  return truths.includes("unmet") ? "unmet" : truths.includes("unknown") ? "unknown" : "met";
}

/** Strong Kleene disjunction: met if anything is, else unknown if anything is. Nothing at all is unmet. */
export function anyOf(truths: readonly Truth[]): Truth {
  return truths.includes("met") ? "met" : truths.includes("unknown") ? "unknown" : "unmet";
}

/** Strong Kleene negation. */
export function notOf(truth: Truth): Truth {
  return truth === "met" ? "unmet" : truth === "unmet" ? "met" : "unknown";
}

/** Truth of something that is known. */
export function known(holds: boolean): Truth {
  return holds ? "met" : "unmet";
}
