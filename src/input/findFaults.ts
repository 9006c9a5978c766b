import type * as z from "zod";
import type { Text } from "../text.js";
import type { Fault, IssueCode } from "./fault.js";

/** Turns what zod found into faults: one for each place, each with its own code. */
export function findFaults(issues: readonly z.core.$ZodIssue[], parent: readonly string[] = []): readonly Fault[] {
  return issues.flatMap((issue): readonly Fault[] => {
    const path = [...parent, ...issue.path.map(String)];
    const received = issue.input;
    switch (issue.code) {
      case "unrecognized_keys":
        return issue.keys.map((key) => ({ code: "unknown-key", path: [...path, key], received: key }));
      case "invalid_union": {
        if (received === "not-applicable") return [{ code: "not-applicable-not-allowed", path, received }];
        // What is none of the states, which come first, is judged as a value.
        return findFaults(issue.errors.at(-1) ?? [], path);
      }
      case "invalid_value":
        return [{ code: typeof received === "string" ? "unknown-option" : missingOrWrong(issue), path, received }];
      case "too_small":
        return [{ code: "empty-answer", path, received }];
      case "custom":
        return [{ ...(issue.params as { code: IssueCode; words?: Record<string, string | Text> }), path, received }];
      default:
        return [{ code: missingOrWrong(issue), path, received }];
    }
  });
}

/** In an object what is not there is missing; a list has no missing items, only ones that say nothing. */
function missingOrWrong({ input, path }: z.core.$ZodIssue): IssueCode {
  const isItem = typeof path.at(-1) === "number";
  return (input === undefined || input === null) && !isItem ? "missing" : "wrong-type";
}
