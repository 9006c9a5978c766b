/** Three-valued truth, for statements about answers that may be missing. */
export type Truth = "met" | "unmet" | "unknown";

/** Strong Kleene conjunction: unmet if anything is, else unknown if anything is. Nothing at all is met. */
export function allOf(truths: readonly Truth[]): Truth {
  return truths.includes("unmet") ? "unmet" : truths.includes("unknown") ? "unknown" : "met";
}

/** Strong Kleene conjunction of two. */
export function both(a: Truth, b: Truth): Truth {
  return a === "unmet" || b === "unmet" ? "unmet" : a === "unknown" ? a : b;
}

/** Strong Kleene disjunction: met if anything is, else unknown if anything is. Nothing at all is unmet. */
export function anyOf(truths: readonly Truth[]): Truth {
  return truths.includes("met") ? "met" : truths.includes("unknown") ? "unknown" : "unmet";
}

/** Whether at least so many are met: unknown while those that are unknown could make the difference. */
export function atLeastOf(count: number, truths: readonly Truth[]): Truth {
  const met = truths.filter((truth) => truth === "met").length;
  const open = truths.filter((truth) => truth === "unknown").length;
  return met >= count ? "met" : met + open < count ? "unmet" : "unknown";
}

/** Strong Kleene negation. */
export function notOf(truth: Truth): Truth {
  return truth === "met" ? "unmet" : truth === "unmet" ? "met" : "unknown";
}

/** Truth of something that is known. */
export function known(holds: boolean): Truth {
  return holds ? "met" : "unmet";
}
