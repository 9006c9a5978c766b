import type { Issue, Methodology, Origin } from "ssme";
import type { Summary } from "ssme/aggregation";
import type { ParsedRows } from "ssme/input";
import type { Table } from "./readTable.js";

/** More than this nobody reads in a terminal. */
const MOST_LINES = 12;

const origins: Readonly<Record<Origin, string>> = {
  survey: "encuesta",
  reconstruction: "reconstrucción a partir de cifras publicadas; los clústeres no existen",
  example: "ejemplo inventado",
};

/** Says which rows were left out and why. Their messages name row and column. */
export function printRefusals({ columns, ragged }: Table, { accepted, rejected, issues }: ParsedRows<unknown>): void {
  // A column that is missing matters more than any number of unknown ones.
  const isMissing = (issue: Issue): boolean => issue.code === "missing-column";
  printCapped(
    "La tabla tiene problemas:",
    [...issues.filter(isMissing), ...issues.filter((issue) => !isMissing(issue))].map(({ message }) => message),
  );
  const refusals = [
    ...rejected.flatMap(({ row, issues: found }) => found.map(({ message }) => ({ row, message }))),
    ...ragged.map(({ row, cells }) => ({
      row,
      message: `fila ${row}: tiene ${cells} celdas y el encabezado ${columns.length}. Revise si sobra o falta un separador.`,
    })),
  ];
  const refused = rejected.length + ragged.length;
  printCapped(
    `Filas que no se usaron: ${refused} de ${accepted.length + refused}`,
    refusals.sort((a, b) => a.row - b.row).map(({ message }) => message),
  );
}

function printCapped(title: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  console.error(title);
  for (const line of lines.slice(0, MOST_LINES)) console.error(`  - ${line}`);
  if (lines.length > MOST_LINES) console.error(`  … y ${lines.length - MOST_LINES} más`);
  console.error();
}

/** Prints where the data come from, how many clusters reached each level, and how the areas scored. */
export function printSummary(summary: Summary, methodology: Methodology): void {
  console.log(`${methodology.title.es} (versión ${methodology.version})`);
  console.log(`Ola ${summary.wave.year}: ${summary.n} aglomeraciones`);
  for (const [origin, count] of Object.entries(summary.origins) as [Origin, number][]) {
    if (count > 0) console.log(`  ${String(count).padStart(4)}  ${origins[origin]}`);
  }

  console.log("\nNiveles");
  for (const { id, name } of methodology.levels) print(name.es, String(summary.levels[id]?.numerator ?? 0));
  const undecided = summary.withoutLevel.unanswered;
  if (undecided > 0) print("Sin decidir, por falta de respuestas", String(undecided));

  console.log("\nPuntaje medio por área, de 0 a 100");
  for (const [id, { mean }] of Object.entries(summary.areas)) {
    const value = mean.value === null ? "sin datos" : oneDecimal.format(mean.value);
    print(methodology.root.children[id]?.name.es ?? id, value);
  }
  console.log();
}

/** A formatter, since toFixed rounds the binary number and prints 71.05 as 71.0. */
const oneDecimal = new Intl.NumberFormat("es-CO", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

function print(label: string, value: string): void {
  console.log(`  ${label.padEnd(38)} ${value.padStart(9)}`);
}
