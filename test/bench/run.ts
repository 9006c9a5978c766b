/**
 * Measures the built library against references, row by row, each in a process of its own, and prints a table.
 *
 * `npm run bench` measures everything, writes `results.json` beside this file, and from it `docs/benchmarks.md`.
 * `npm run bench -- columns missing` measures these rows alone and `npm run bench -- --subject=likert` this subject, and
 * both write nothing; neither does `--quick`, which measures more shortly. `--page` writes the page anew from
 * `results.json`, and `--date=2026-11-22` tells it the date of a run. `--profile` tells in which functions the
 * library spent its time.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { format } from "prettier";
import { hottestFunctions } from "./hottestFunctions.js";
import { benchmarkPage } from "./page.js";
import { describeMachine, isMet, printRate, printSpread, printTarget, type Result, type Results } from "./results.js";
import type { Measured, Row } from "./row.js";
import { rows } from "./rows/rows.js";

const { values: options, positionals: names } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: "boolean", default: false },
    page: { type: "boolean", default: false },
    profile: { type: "boolean", default: false },
    subject: { type: "string" },
    date: { type: "string" },
    only: { type: "boolean", default: false },
  },
});
const effort = options.quick
  ? { warmUp: 500, rounds: 5, milliseconds: 20 }
  : { warmUp: 1500, rounds: 11, milliseconds: 60 };
/** An odd number. */
const processes = options.quick || options.profile ? 1 : 3;
/** Tells the C library of Linux to give no memory back: new memory may cost more than what is measured, once it is asked for. */
const keepsMemory = { MALLOC_MMAP_THRESHOLD_: String(2 ** 31), MALLOC_TRIM_THRESHOLD_: String(2 ** 36) };
const resultsFile = join(import.meta.dirname, "results.json");
const pageFile = join(import.meta.dirname, "../../docs/benchmarks.md");

if (options.only) await measureHere();
else if (options.page) await writePage(JSON.parse(readFileSync(resultsFile, "utf8")) as Results);
else await measureAll();

/** Measures one row of one subject in this process, and prints it as JSON. */
async function measureHere(): Promise<void> {
  const row = rows.find(({ id }) => id === names[0]);
  const subject = row?.subjects.find((name) => name === options.subject);
  if (row === undefined || subject === undefined) throw new Error(`There is no row ${names[0] ?? ""} of that subject.`);
  console.log(JSON.stringify(await row.measure(subject, effort)));
}

async function measureAll(): Promise<void> {
  const machine = describeMachine();
  const unknown = names.filter((name) => !rows.some(({ id }) => id === name));
  if (unknown.length > 0)
    throw new Error(`No row is called ${unknown.join(" or ")}; ${rows.map(({ id }) => id).join(", ")} are.`);
  const chosen = names.length === 0 ? rows : rows.filter(({ id }) => names.includes(id));
  const results = chosen.flatMap((row) =>
    row.subjects
      .filter((subject) => options.subject === undefined || subject === options.subject)
      .map((subject): Result => {
        const result = { row: row.id, subject, ...measureMiddle(row, subject) };
        printLine(row, result);
        return result;
      }),
  );
  if (options.quick || options.profile || names.length > 0 || options.subject !== undefined) return;
  const date = options.date === undefined ? {} : { date: options.date };
  const run: Results = { machine, ...date, ...effort, processes, results: results.map(profileIfMissed) };
  writeFileSync(resultsFile, await format(JSON.stringify(run), { parser: "json" }));
  await writePage(run);
}

/** Runs a row that misses its target once more, for a profile: what was measured stays as it is. */
function profileIfMissed(result: Result): Result {
  const row = rows.find(({ id }) => id === result.row);
  if (row === undefined || isMet(result, row.target)) return result;
  const folder = mkdtempSync(join(tmpdir(), "ssme-bench-"));
  measureApart(row, result.subject, folder, true);
  return { ...result, profile: hottestFunctions(folder, 6) };
}

/** Measures in several processes, and gives the middle one: engines may compile the same code in another way in the next. */
function measureMiddle(row: Row, subject: string): Measured {
  const measured = Array.from({ length: processes }, () => measureApart(row, subject));
  measured.sort((a, b) => a.figure.median - b.figure.median);
  return measured[(processes - 1) / 2]!;
}

/**
 * Measures in a fresh process, which nothing that ran before has warmed up, slowed down or filled; with a profile, if a
 * folder is given for it.
 */
function measureApart(
  { id }: Row,
  subject: string,
  folder = options.profile ? mkdtempSync(join(tmpdir(), "ssme-bench-")) : null,
  isQuick = options.quick,
): Measured {
  const profile = folder === null ? [] : ["--cpu-prof", `--cpu-prof-dir=${folder}`];
  const given = [id, `--subject=${subject}`, "--only", ...(isQuick ? ["--quick"] : [])];
  const child = spawnSync(
    process.execPath,
    ["--expose-gc", ...profile, ...process.execArgv, import.meta.filename, ...given],
    { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"], env: { ...process.env, ...keepsMemory } },
  );
  if (child.status !== 0) throw new Error(`Row ${id} of ${subject} failed.`);
  for (const { name, place, share } of folder === null || !options.profile ? [] : hottestFunctions(folder, 15)) {
    console.log(`  ${(100 * share).toFixed(1).padStart(5)} % ${name} ${place}`);
  }
  return JSON.parse(child.stdout) as Measured;
}

function printLine({ target }: Row, result: Result): void {
  const { row, subject, figure, unchecked, branchless, library, reference, per, differences, remark } = result;
  const cells = [
    row.padEnd(11),
    subject.padEnd(9),
    printTarget(target).padEnd(10),
    printSpread(figure).padEnd(22),
    isMet(result, target) ? "met " : "NOT ",
    `${printRate(library)} ${per}/s, reference ${printRate(reference)}`,
    unchecked === undefined ? "" : `; without checks ${printSpread(unchecked)}`,
    branchless === undefined ? "" : `; branchless reference ${printSpread(branchless)}`,
    differences === undefined
      ? ""
      : `; of ${differences.units} units ${differences.scores} scores and ${differences.levels} levels differ`,
    remark === undefined ? "" : `; ${remark}`,
  ];
  console.log(`${cells.slice(0, 5).join(" ")} ${cells.slice(5).join("")}`);
}

async function writePage(run: Results): Promise<void> {
  writeFileSync(pageFile, await format(benchmarkPage(run, rows), { parser: "markdown", printWidth: 120 }));
}
