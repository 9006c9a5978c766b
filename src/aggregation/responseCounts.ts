import type { Figure } from "../assessment/figure.js";
import type { Response } from "./response.js";

/** How many clusters answered, and how many did not in which way. They add up to the clusters that were asked. */
export type ResponseCounts = {
  -readonly [State in "answered" | "dontKnow" | "notApplicable" | "unanswered"]: Figure[State];
};

/** Nobody asked yet. */
export function noResponses(): ResponseCounts {
  return { answered: 0, dontKnow: 0, notApplicable: 0, unanswered: 0 };
}

/** Counts one response. */
export function countResponse(counts: ResponseCounts, { state }: Response<unknown>): void {
  switch (state) {
    case "answered":
      counts.answered += 1;
      break;
    case "dont-know":
      counts.dontKnow += 1;
      break;
    case "not-applicable":
      counts.notApplicable += 1;
      break;
    case "not-answered":
      counts.unanswered += 1;
  }
}

/** Adds counts to others. */
export function mergeResponses(counts: ResponseCounts, other: ResponseCounts): void {
  counts.answered += other.answered;
  counts.dontKnow += other.dontKnow;
  counts.notApplicable += other.notApplicable;
  counts.unanswered += other.unanswered;
}
