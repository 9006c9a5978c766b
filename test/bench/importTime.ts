import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

const root = join(import.meta.dirname, "../..");
const RUNS = 9;

/** Milliseconds, medians of nine fresh processes each. */
export interface ImportTimes {
  readonly ssme: number;
  readonly decimal: number;
  readonly ratio: number;
}

/**
 * Measures how long a fresh process of Node takes to import the built library, and decimal.js for comparison. It is the
 * process's first import, so that both times include what Node does once to begin importing. The two take turns, so
 * that a busy machine slows both.
 */
export async function importRatio(): Promise<ImportTimes> {
  const times = { ssme: [] as number[], decimal: [] as number[] };
  for (let run = 0; run < RUNS; run += 1) {
    times.decimal.push(await importTime("decimal.js"));
    times.ssme.push(await importTime("ssme"));
  }
  const ssme = median(times.ssme);
  const decimal = median(times.decimal);
  return { ssme, decimal, ratio: ssme / decimal };
}

async function importTime(name: string): Promise<number> {
  const code = `const start = performance.now(); await import("${name}"); console.log(performance.now() - start);`;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", code], {
    cwd: root,
  });
  return Number(stdout);
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[(times.length - 1) / 2] ?? NaN;
}
