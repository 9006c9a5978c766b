/**
 * From a table of answers to the bulletin: `npm run bulletin`, or `npm run bulletin -- my-survey.csv my-folder`.
 *
 * Reads the table, checks every row, scores and summarises the clusters of one wave, prints a summary, and writes the
 * bulletin in Spanish and in English. Without arguments it takes the reconstruction of 2022 and writes to
 * examples/output/.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { ssme2022, type Wave } from "ssme";
import { summarize } from "ssme/aggregation";
import { parseRows } from "ssme/input";
import { buildBulletin, renderMarkdown } from "ssme/report";
import { inventedColumns } from "./inventedColumns.js";
import { printRefusals, printSummary } from "./printSummary.js";
import { readTable } from "./readTable.js";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const [file = here("data/reconstruction-2022.csv"), folder = here("output")] = process.argv.slice(2);

/** The fourth version, as Confecámaras describes it. */
const wave2022: Wave = {
  version: "4",
  year: 2022,
  fieldStart: "2022-07",
  fieldEnd: "2022-09",
  population: { departments: 26 },
};

/** Gives 0 if a bulletin was written, and 1 if there was nothing to write it from. */
function run(): number {
  const table = readTable(file);
  if (typeof table === "string") {
    console.error(table);
    return 1;
  }
  const parsed = parseRows(table.rows, ssme2022);
  const { accepted } = parsed;
  printRefusals(table, parsed);
  if (accepted.length === 0) {
    console.error("Ninguna fila se puede usar y no se escribió el boletín. Corrija lo anterior y vuelva a intentarlo.");
    return 1;
  }

  // One bulletin tells of one wave.
  const year = Math.max(...accepted.map((assessment) => assessment.wave));
  const assessments = accepted.filter((assessment) => assessment.wave === year);
  if (assessments.length < accepted.length) {
    const others = accepted.length - assessments.length;
    console.log(`El archivo trae varias olas. Se informa la más reciente, ${year}; filas de otras olas: ${others}.\n`);
  }

  const isReconstruction = year === 2022 && assessments.every(({ origin }) => origin === "reconstruction");
  const wave = isReconstruction ? wave2022 : { version: String(year), year };
  const summary = summarize(assessments, ssme2022, { wave, by: ["focus.sector"] });
  printSummary(summary, ssme2022);

  mkdirSync(folder, { recursive: true });
  const caveats = isReconstruction ? inventedColumns() : {};
  for (const locale of ["es", "en"] as const) {
    const path = join(folder, `${{ es: "boletin", en: "bulletin" }[locale]}-${year}.${locale}.md`);
    writeFileSync(path, renderMarkdown(buildBulletin(summary, ssme2022, { locale, caveats })));
    console.log(`Boletín escrito en ${relative(process.cwd(), path)}`);
  }
  return 0;
}

process.exitCode = run();
