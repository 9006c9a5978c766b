import type { Issue } from "../errors.js";
import { printValue } from "../printValue.js";
import type { Locale, Text } from "../text.js";
import { issueMessage } from "./issueMessages.js";

/**
 * The issue of an input that should hold several things and does not: anything that cannot be gone through, and text,
 * whose characters are no entries. Null if it is as it should be.
 */
export function noListIssue(input: unknown, expected: Text, locale: Locale): Issue | null {
  if (typeof input === "object" && input !== null && Symbol.iterator in input) return null;
  const words = { received: printValue(input, locale), expected: expected[locale] };
  return { code: "not-a-list", path: "", ...words, message: issueMessage("not-a-list", words, locale) };
}
