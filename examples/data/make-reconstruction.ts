/**
 * Makes reconstruction-2022.csv and its manifest: `npm run reconstruction`.
 *
 * A hundred fictitious clusters whose answers give what the SSME's bulletin of 2022 prints. It shares no code with the
 * library, so that what the library makes of the table is no echo of how it was made. README.md says what it is good for.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { stringify } from "csv-stringify/sync";
import { columnNotes } from "./reconstruction/columns.js";
import { drawClusters } from "./reconstruction/drawClusters.js";

const SEED = 2022;

/** The table as text: comma-separated, one row per cluster. */
export function reconstructionCsv(): string {
  return stringify(drawClusters(SEED), { header: true, columns: [...columnNotes.keys()] });
}

/** What each column is worth, as JSON text. */
export function reconstructionManifest(): string {
  return `${JSON.stringify(Object.fromEntries(columnNotes), null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL("reconstruction-2022.csv", import.meta.url), reconstructionCsv());
  writeFileSync(new URL("reconstruction-2022.manifest.json", import.meta.url), reconstructionManifest());
}
