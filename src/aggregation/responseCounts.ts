import type { Figure } from "../assessment/figure.js";
import type { Response } from "./response.js";

/** How many clusters answered, and how many did not in which way. They add up to the clusters that were asked. */
export type ResponseCounts = {
  -readonly [State in "answered" | "dontKnow" | "notApplicable" | "unanswered"]: Figure[State];
};

const countOf = {
  answered: "answered",
  "dont-know": "dontKnow",
  "not-applicable": "notApplicable",
  "not-answered": "unanswered",
} as const;

/** Nobody asked yet. */
export function noResponses(): ResponseCounts {
  return { answered: 0, dontKnow: 0, notApplicable: 0, unanswered: 0 };
}

/** Counts one response. */
export function countResponse(counts: ResponseCounts, { state }: Response<unknown>): void {
  counts[countOf[state]] += 1;
}

/** Adds counts to others. */
export function mergeResponses(counts: ResponseCounts, other: ResponseCounts): void {
  for (const state of Object.values(countOf)) counts[state] += other[state];
}
