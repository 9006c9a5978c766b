/**
 * One problem found in data that came from outside: what, where, and what was expected.
 *
 * `path` is dotted (`answers.governance.manager`); it is empty when the whole input is meant. `row` counts data rows
 * from 1 and `column` names the column, for tables only. `message` is in the locale that the caller asked for;
 * programs tell issues apart by `code`.
 */
export interface Issue {
  readonly code: string;
  readonly path: string;
  readonly expected: string;
  readonly received: string;
  readonly message: string;
  readonly row?: number;
  readonly column?: string;
}

/** What an `SsmeError` is about. */
export type SsmeErrorCode =
  /** A methodology breaks rules of its vocabulary, and `issues` lists all of them; or its answers have no table of their own. */
  | "invalid-methodology"
  /** An answer that never went through `parseAssessment` is of a wrong kind or out of range; `issues` lists all of them. */
  | "invalid-answer"
  /** A path names no node of the methodology. */
  | "unknown-path"
  /** An assessment belongs to another wave than the one that is summarised. */
  | "wave-mismatch"
  /** A result was put together with another methodology than the one that made it, or with parts of another summary. */
  | "methodology-mismatch"
  /** Columns are missing, of different lengths, or hold a value or a state that no answer has; `issues` lists them. */
  | "invalid-columns"
  /** An argument is outside its documented range. */
  | "invalid-argument";

/** Thrown for mistakes in calling and for faulty methodologies; never for missing data. Told apart by `code`. */
export class SsmeError extends Error {
  override readonly name = "SsmeError";
  readonly code: SsmeErrorCode;
  readonly issues: readonly Issue[];

  /** Builds an error; its message is followed by one line per issue. */
  constructor(code: SsmeErrorCode, message: string, issues: readonly Issue[] = []) {
    super(
      [message, ...issues.map((issue) => `- ${issue.path === "" ? "" : `${issue.path}: `}${issue.message}`)].join("\n"),
    );
    this.code = code;
    this.issues = issues;
  }
}

/**
 * Tells whether a caught value is an error of this library, and of the given code. Works across copies of the package
 * (one bundled as ESM, one as CJS), where `instanceof` does not.
 *
 * @param error - Anything that was caught.
 * @param code - Ask for this code only; without it any code will do.
 * @returns `true` if it is; the type narrows accordingly.
 *
 * @example
 * ```ts
 * import { defineMethodology, isSsmeError, ssme2022 } from "ssme";
 *
 * let code = "";
 * try {
 *   defineMethodology({ ...ssme2022, official: true });
 * } catch (error) {
 *   if (isSsmeError(error, "invalid-methodology")) code = error.code;
 * }
 * code; // => "invalid-methodology"
 * ```
 */
export function isSsmeError(error: unknown, code?: SsmeErrorCode): error is SsmeError {
  if (!(error instanceof Error) || error.name !== "SsmeError" || !("code" in error)) return false;
  return code === undefined || error.code === code;
}
