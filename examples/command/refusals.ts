import type { ParsedRows } from "ssme/input";
import type { Table } from "../readTable.js";
import type { Numbers } from "../table/readNumbers.js";
import { groupBy } from "../groupBy.js";
import { printCell, printRows } from "./printPlaces.js";

/** One thing that is wrong with a row. */
export interface Refusal {
  readonly row: number;
  /** Empty where the whole row is meant. */
  readonly column: string;
  /** Names row and column. */
  readonly message: string;
}

/** Lists all that is wrong with the rows, in the order of the sheet and in its own spelling of the numbers. */
export function listRefusals(table: Table, { converted, undecided }: Numbers, parsed: ParsedRows<unknown>): Refusal[] {
  const written = new Map(converted.map((cell) => [printCell(cell), cell]));
  const doubts = new Map(undecided.map((cell) => [printCell(cell), cell.written]));
  const refusals = parsed.rejected.flatMap(({ row, issues }) =>
    issues.map(({ column = "", message }) => {
      const place = printCell({ row, column });
      const doubt = doubts.get(place);
      if (doubt !== undefined) return { row, column, message: `${place}: ${explainDoubt(doubt)}` };
      const cell = written.get(place);
      const own = cell === undefined ? message : message.replace(`«${cell.read}»`, `«${cell.written}»`);
      // The library reads decimal points; who writes in a sheet in Spanish goes on with commas.
      const sign = table.separator === "," ? "punto" : "coma";
      return { row, column, message: own.replace("con punto para los decimales", `con ${sign} para los decimales`) };
    }),
  );
  const ragged = table.ragged.map(({ row, cells }) => ({
    row,
    column: "",
    message: `fila ${row}: tiene ${cells} celdas y el encabezado ${table.columns.length}. Revise si sobra o falta un separador.`,
  }));
  return [...refusals, ...ragged].sort((a, b) => a.row - b.row);
}

function explainDoubt(written: string): string {
  const [whole = "", decimals = ""] = written.split(/[.,]/);
  return `no se sabe si «${written}» es ${whole}${decimals} o ${whole},${decimals}. Escriba ${whole}${decimals}, o ${whole},${decimals}0 si tiene decimales.`;
}

/** Puts equal refusals of several rows into one message, those of most rows first. */
export function groupRefusals(refusals: readonly Refusal[]): string[] {
  const groups = groupBy(refusals, ({ row, message }) => message.replace(`fila ${row}`, "{rows}"));
  return [...groups]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([message, group]) => message.replace("{rows}", () => printRows(group.map(({ row }) => row))));
}
