import type { ConvertedCell, NumberCell, Numbers } from "../table/readNumbers.js";
import { groupBy } from "../groupBy.js";
import { printCell, printRows } from "./printPlaces.js";

/** Says how the numbers were read: which convention, which cells could be read otherwise, which were not read. */
export function printNumbers({ converted, presumed, undecided, comma, point }: Numbers): void {
  if (converted.length > 0) {
    const example = converted.find(({ written }) => written.includes("."));
    const reading = example === undefined ? "" : `; por ejemplo, ${printReading(example)}`;
    console.log(
      `Números: la coma se leyó como decimal y el punto como separador de miles (celdas: ${converted.length}${reading}).`,
    );
  }
  if (presumed.length > 0) {
    console.log("Números que también se podrían leer de otra manera. Revise si quedaron bien:");
    for (const [column, cells] of groupBy(presumed, (cell) => cell.column)) {
      const example = cells[0] === undefined ? "" : printReading(cells[0]);
      console.log(`  - ${column} (${printRows(cells.map(({ row }) => row))}): ${example}`);
    }
  }
  if (undecided.length > 0) {
    console.error(
      `Números que no se saben leer, como 1.234, que es mil doscientos treinta y cuatro o uno con decimales: ${undecided.length}. ${explainDoubt(comma, point)}\n`,
    );
  }
}

function explainDoubt(comma: NumberCell | undefined, point: NumberCell | undefined): string {
  const withPoint = point === undefined ? "" : `punto decimal en ${printWritten(point)}`;
  return comma === undefined
    ? `En un archivo separado por punto y coma o tabulaciones se espera la coma decimal, pero hay ${withPoint}. Si es un error, corríjalo y vuelva a intentarlo.`
    : `El archivo mezcla las dos maneras: hay coma decimal en ${printWritten(comma)} y ${withPoint}. Corrija la que sea un error y vuelva a intentarlo.`;
}

function printWritten(cell: NumberCell): string {
  return `«${cell.written}» (${printCell(cell)})`;
}

function printReading({ written, read }: ConvertedCell): string {
  return `«${written}» se leyó como ${read.replace(".", ",")}`;
}
