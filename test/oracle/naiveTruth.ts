/** What is known of a statement, under strong Kleene logic. */
export type Truth = "met" | "unmet" | "unknown";

export function met(holds: boolean): Truth {
  return holds ? "met" : "unmet";
}

export function negated(value: Truth): Truth {
  return value === "unknown" ? "unknown" : value === "met" ? "unmet" : "met";
}

export function all(truths: readonly Truth[]): Truth {
  if (truths.includes("unmet")) return "unmet";
  return truths.includes("unknown") ? "unknown" : "met";
}

export function any(truths: readonly Truth[]): Truth {
  if (truths.includes("met")) return "met";
  return truths.includes("unknown") ? "unknown" : "unmet";
}

export function atLeastOf(count: number, truths: readonly Truth[]): Truth {
  const certain = truths.filter((truth) => truth === "met").length;
  const possible = truths.filter((truth) => truth !== "unmet").length;
  if (certain >= count) return "met";
  return possible < count ? "unmet" : "unknown";
}
