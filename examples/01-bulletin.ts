/**
 * From a table of answers to the bulletin: `npm run bulletin`, or
 * `npm run bulletin -- my-survey.csv my-folder --ola 2024 --parciales`.
 *
 * Reads the table, checks every row, scores and summarises the clusters of one wave, prints a summary, and writes the
 * bulletin in Spanish and in English. Without arguments it takes the reconstruction of 2022 and writes to
 * examples/output/. `--ola` is the wave to report and that of rows that do not say theirs; `--parciales` uses rows with
 * mistakes without the answers that have them.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { type Assessment, ssme2022, type Ssme2022Answers, type Wave } from "ssme";
import { summarize } from "ssme/aggregation";
import { parseRows } from "ssme/input";
import { buildBulletin, renderMarkdown } from "ssme/report";
import { type CommandLine, readCommandLine } from "./command/commandLine.js";
import { groupBy } from "./groupBy.js";
import { mainWave } from "./command/mainWave.js";
import { printDefaults } from "./command/printDefaults.js";
import { printNumbers } from "./command/printNumbers.js";
import { printRows } from "./command/printPlaces.js";
import { printRefusals, printTableIssues } from "./command/printRefusals.js";
import { printSummary } from "./command/printSummary.js";
import { listRefusals } from "./command/refusals.js";
import { type UsedRow, usedRows } from "./command/usedRows.js";
import { writeRefusals } from "./command/writeRefusals.js";
import { inventedColumns } from "./inventedColumns.js";
import { readTable, type Table } from "./readTable.js";
import { checkHeading } from "./table/checkHeading.js";
import { readNumbers } from "./table/readNumbers.js";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The fourth version, as Confecámaras describes it. */
const wave2022: Wave = {
  version: "4",
  year: 2022,
  fieldStart: "2022-07",
  fieldEnd: "2022-09",
  population: { departments: 26 },
};

/** Gives 0 if a bulletin was written, and 1 if there was nothing to write it from. */
function run(args: readonly string[]): number {
  const options = readCommandLine(args);
  if (typeof options === "string") return fail(options);
  const { file = here("data/reconstruction-2022.csv"), folder = here("output") } = options;
  const table = readTable(file);
  if (typeof table === "string") return fail(table);
  const problem = checkHeading(table.columns);
  if (problem !== undefined) return fail(problem);
  if (options.wave === undefined && !table.columns.includes("wave")) {
    return fail("La tabla no dice de qué ola es. Indique el año, por ejemplo --ola 2024, o agregue la columna wave.");
  }

  mkdirSync(folder, { recursive: true });
  const used = checkRows(table, options, folder);
  const year = options.wave ?? mainWave(used.map(({ assessment }) => assessment.wave));
  const isReported = ({ assessment }: UsedRow<unknown>): boolean => assessment.wave === year;
  if (year !== undefined)
    printOtherWaves(
      used.filter((row) => !isReported(row)),
      year,
    );
  const assessments = used.filter(isReported).map(({ assessment }) => assessment);
  if (year === undefined || assessments.length === 0) {
    return fail("Ninguna fila se puede usar y no se escribió el boletín. Corrija lo anterior y vuelva a intentarlo.");
  }
  writeBulletin(assessments, year, folder);
  return 0;
}

function fail(message: string): number {
  console.error(message);
  return 1;
}

/** Reads the assessments of a table, says what is wrong with the others, and writes the whole list. */
function checkRows(table: Table, { wave, usesPartial }: CommandLine, folder: string): UsedRow<Ssme2022Answers>[] {
  const numbers = readNumbers(table, ssme2022);
  const parsed = parseRows(numbers.rows, ssme2022, { origin: "survey", ...(wave === undefined ? {} : { wave }) });
  const used = usedRows(numbers.rows, parsed, usesPartial);
  const refusals = listRefusals(table, numbers, parsed);

  printTableIssues(parsed.issues);
  printDefaults(table.rows, wave);
  printNumbers(numbers);
  const refused = parsed.rejected.length + table.ragged.length;
  const rows = parsed.accepted.length + refused;
  const partial = parsed.rejected.filter((row) => row.partial !== null).length;
  const title = usesPartial
    ? `Filas con errores: ${refused} de ${rows}; de ellas se usan, sin las respuestas erradas: ${partial}`
    : `Filas que no se usaron: ${refused} de ${rows}`;
  printRefusals(title, refusals);
  if (partial > 0 && !usesPartial) {
    console.error(`Con --parciales se usarían ${partial} de esas filas, sin las respuestas erradas.`);
  }
  const list = writeRefusals(refusals, folder);
  if (list !== undefined) console.error(`La lista completa está en ${relative(process.cwd(), list)}\n`);
  return used;
}

/** One bulletin tells of one wave. */
function printOtherWaves(others: readonly UsedRow<unknown>[], year: number): void {
  if (others.length === 0) return;
  const waves = [...groupBy(others, ({ assessment }) => assessment.wave)].map(
    ([wave, rows]) => `${wave} (${printRows(rows.map(({ row }) => row))})`,
  );
  console.log(`El archivo trae varias olas. Se informa la de ${year}; quedan fuera: ${waves.join(", ")}.`);
  console.log("Si es un error, corrija la columna wave; para informar otra ola, indíquela con --ola.\n");
}

function writeBulletin(assessments: readonly Assessment<Ssme2022Answers>[], year: number, folder: string): void {
  const isReconstruction = year === 2022 && assessments.every(({ origin }) => origin === "reconstruction");
  const wave = isReconstruction ? wave2022 : { version: String(year), year };
  const summary = summarize(assessments, ssme2022, { wave, by: ["focus.sector"] });
  printSummary(summary, ssme2022);

  const caveats = isReconstruction ? inventedColumns() : {};
  for (const locale of ["es", "en"] as const) {
    const path = join(folder, `${{ es: "boletin", en: "bulletin" }[locale]}-${year}.${locale}.md`);
    writeFileSync(path, renderMarkdown(buildBulletin(summary, ssme2022, { locale, caveats })));
    console.log(`Boletín escrito en ${relative(process.cwd(), path)}`);
  }
}

process.exitCode = run(process.argv.slice(2));
