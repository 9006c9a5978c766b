import type * as z from "zod";
import type { Text } from "../text.js";
import type { IssueCode } from "./fault.js";

/** A fault that a check of ours finds, in the form in which zod carries it to `findFaults`. */
export function rawFault(
  code: IssueCode,
  input: unknown,
  { path = [], words }: { readonly path?: number[]; readonly words?: Readonly<Record<string, string | Text>> } = {},
): z.core.$ZodRawIssue {
  return { code: "custom", input, path, params: { code, words } };
}
