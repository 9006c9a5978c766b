/**
 * Writes one page per language about `ssme2022` beside this file, from the methodology alone. With `--check` it writes
 * nothing and fails if a page is not what it would write.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ssme2022, type Locale } from "ssme";
import { methodologyPage, pageName } from "./page.js";

const locales: readonly Locale[] = ["es", "en"];

for (const locale of locales) {
  const file = join(import.meta.dirname, pageName(ssme2022, locale));
  const page = methodologyPage(ssme2022, locale);
  if (process.argv.includes("--check")) check(file, page);
  else writeFileSync(file, page);
}

function check(file: string, page: string): void {
  const lines = existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
  const expected = page.split("\n");
  const at = expected.findIndex((line, index) => line !== lines[index]);
  if (at < 0 && lines.length === expected.length) return;
  const line = at < 0 ? expected.length : at;
  console.error(`${file}:${line + 1}: is ${show(lines[line])}, should be ${show(expected[line])}`);
  console.error("Run npm run docs:methodology and commit the result.");
  process.exitCode = 1;
}

function show(line: string | undefined): string {
  return line === undefined ? "absent" : JSON.stringify(line);
}
