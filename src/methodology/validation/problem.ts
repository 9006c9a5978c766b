import type { Issue } from "../../errors.js";
import { printValue } from "../../printValue.js";
import type { Locale, Text } from "../../text.js";

/** A rule of the vocabulary that a methodology breaks: where, what stands there, and what to write instead. */
export interface Problem {
  readonly code: ProblemCode;
  /** Of the property inside the methodology: `root.children.governance.weight`. */
  readonly path: string;
  readonly received: unknown;
  readonly expected: Text;
}

/** The kinds of problems. */
export type ProblemCode =
  | "invalid-id"
  | "duplicate-id"
  | "invalid-text"
  | "invalid-number"
  | "unknown-value"
  | "unknown-path"
  | "wrong-kind"
  | "empty"
  | "weights-all-zero"
  | "weight-without-rubric"
  | "missing-points"
  | "unknown-option"
  | "points-outside-range"
  | "empty-range"
  | "not-ascending"
  | "official-but-assumed"
  | "levels-of-other-scale";

const phrases = {
  es: { expected: "Se esperaba:", received: "se recibió:" },
  en: { expected: "Expected", received: "received" },
};

/** Puts a problem into words. */
export function describeProblem({ code, path, received, expected }: Problem, locale: Locale): Issue {
  const words = phrases[locale];
  const printed = printValue(received, locale);
  const message = `${words.expected} ${expected[locale]}; ${words.received} ${printed}.`;
  return { code, path, expected: expected[locale], received: printed, message };
}
