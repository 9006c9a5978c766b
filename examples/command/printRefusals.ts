import type { Issue } from "ssme";
import { groupRefusals, type Refusal } from "./refusals.js";

/** More than this nobody reads in a terminal. */
const MOST_LINES = 12;

/** Says what is wrong with the table's columns. */
export function printTableIssues(issues: readonly Issue[]): void {
  // A column that is missing matters more than any number of unknown ones.
  const isMissing = (issue: Issue): boolean => issue.code === "missing-column";
  const sorted = [...issues.filter(isMissing), ...issues.filter((issue) => !isMissing(issue))];
  printList(
    "La tabla tiene problemas:",
    sorted.map(({ message }) => message),
  );
}

/** Says what is wrong with the rows, equal mistakes of several rows in one line. */
export function printRefusals(title: string, refusals: readonly Refusal[]): void {
  const lines = groupRefusals(refusals);
  const rest = lines.length - MOST_LINES;
  printList(title, [...lines.slice(0, MOST_LINES), ...(rest > 0 ? [`… y ${rest} problemas más`] : [])]);
}

function printList(title: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  console.error(title);
  for (const line of lines) console.error(`  - ${line}`);
  console.error();
}
