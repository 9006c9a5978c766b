import type { Methodology, Origin } from "ssme";
import type { Summary } from "ssme/aggregation";

const origins: Readonly<Record<Origin, string>> = {
  survey: "encuesta",
  reconstruction: "reconstrucción a partir de cifras publicadas; los clústeres no existen",
  example: "ejemplo inventado",
};

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
