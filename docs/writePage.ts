import { existsSync, readFileSync, writeFileSync } from "node:fs";

/**
 * Writes a generated page. Where the command was given `--check` it writes nothing, and fails if the page is not what it
 * would write. `script` is what brings it up to date.
 */
export function writePage(file: string, page: string, script: string): void {
  if (process.argv.includes("--check")) check(file, page, script);
  else writeFileSync(file, page);
}

function check(file: string, page: string, script: string): void {
  const lines = existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
  const expected = page.split("\n");
  const at = expected.findIndex((line, index) => line !== lines[index]);
  if (at < 0 && lines.length === expected.length) return;
  const line = at < 0 ? expected.length : at;
  console.error(`${file}:${line + 1}: is ${show(lines[line])}, should be ${show(expected[line])}`);
  console.error(`Run npm run ${script} and commit the result.`);
  process.exitCode = 1;
}

function show(line: string | undefined): string {
  return line === undefined ? "absent" : JSON.stringify(line);
}
