import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "csv-stringify/sync";
import type { Refusal } from "./refusals.js";

/** Writes all that is wrong to a sheet that Excel opens, and gives its path. Without refusals that of an earlier run goes. */
export function writeRefusals(refusals: readonly Refusal[], folder: string): string | undefined {
  const path = join(folder, "filas-rechazadas.csv");
  if (refusals.length === 0) {
    rmSync(path, { force: true });
    return undefined;
  }
  const columns = [
    { key: "row", header: "fila" },
    { key: "column", header: "columna" },
    { key: "message", header: "mensaje" },
  ];
  writeFileSync(path, stringify([...refusals], { header: true, columns, delimiter: ";", bom: true }));
  return path;
}
