import type { Methodology } from "ssme";
import type { Table } from "../readTable.js";
import { groupBy } from "../groupBy.js";
import { numberColumns } from "./numberColumns.js";

/** A cell that holds a number. */
export interface NumberCell {
  readonly row: number;
  readonly column: string;
  /** As the sheet has it. */
  readonly written: string;
}

/** A cell and the number in it as `parseRows` reads it. */
export interface ConvertedCell extends NumberCell {
  readonly read: string;
}

/** The rows of a table with its numbers as `parseRows` reads them, and what was decided on the way. */
export interface Numbers extends Evidence {
  readonly rows: Table["rows"];
  /** Cells that were rewritten: 1.234,5 as 1234.5. */
  readonly converted: readonly ConvertedCell[];
  /** Cells such as 1.234 that only the separator, or only other cells, say how to read. */
  readonly presumed: readonly ConvertedCell[];
  /** Cells such as 1.234 that nothing says how to read. They hold a text that is no number. */
  readonly undecided: readonly NumberCell[];
}

/** Written with a decimal comma, whatever the rest of the file does: 0,5, 1.234,5, 1.234.567. */
const withComma = /^(\d+|[1-9]\d{0,2}(\.\d{3})+),\d+$|^[1-9]\d{0,2}(\.\d{3}){2,}$/;
/** Written with a decimal point: 0.5, 1,234.5, 1,234,567. */
const withPoint = /^(\d+|[1-9]\d{0,2}(,\d{3})+)\.\d+$|^[1-9]\d{0,2}(,\d{3}){2,}$/;
/** 1.234 or 1,234: thousands in one convention, decimals in the other. */
const either = /^[1-9]\d{0,2}[.,]\d{3}$/;

/**
 * Reads the numbers of a table, in the columns that hold numbers and in no others. A cell that can be read in one way
 * only is read so. The others follow their column or, if it does not decide, the file: the decimal comma if some cell
 * must have one and none a decimal point; the decimal point if it is the reverse and commas separate the cells. If no
 * cell decides, semicolons and tabs say comma, as in Excel in Spanish, and commas say point. If cells disagree, or a
 * decimal point stands between semicolons, nobody knows.
 */
export function readNumbers(table: Table, methodology: Methodology): Numbers {
  const columns = numberColumns(methodology).filter((column) => table.columns.includes(column));
  const cells = table.rows.flatMap((row, index) =>
    columns.flatMap((column) => {
      const written = row[column] ?? "";
      return /[.,]/.test(written) ? [{ row: index + 1, column, written }] : [];
    }),
  );
  const file = findEvidence(cells);
  const conventions = new Map(
    [...groupBy(cells, ({ column }) => column)].map(([column, own]) => {
      const evidence = findEvidence(own);
      return [column, conventionOf(table.separator, evidence.comma || evidence.point ? evidence : file)];
    }),
  );

  const rows = table.rows.map((row): Record<string, string> => ({ ...row }));
  const converted: ConvertedCell[] = [];
  const presumed: ConvertedCell[] = [];
  const undecided: NumberCell[] = [];
  for (const cell of cells) {
    const { row, column, written } = cell;
    const isEither = either.test(written);
    const convention = conventions.get(column);
    const sign = isEither ? convention?.decimal : withComma.test(written) ? "," : ".";
    const read = sign === undefined ? `${written}?` : sign === "," ? withDecimalPoint(written) : written;
    (rows[row - 1] ?? {})[column] = read;
    if (sign === undefined) undecided.push(cell);
    else if (read !== written) converted.push({ ...cell, read });
    if (isEither && convention?.isPresumed === true && !read.includes(",")) presumed.push({ ...cell, read });
  }
  return { rows, converted, presumed, undecided, ...file };
}

/** The first cell that must have a decimal comma, and the first that must have a decimal point. */
interface Evidence {
  readonly comma: NumberCell | undefined;
  readonly point: NumberCell | undefined;
}

function findEvidence(cells: readonly NumberCell[]): Evidence {
  const clear = cells.filter(({ written }) => !either.test(written));
  return {
    comma: clear.find(({ written }) => withComma.test(written)),
    point: clear.find(({ written }) => withPoint.test(written)),
  };
}

/** The decimal sign of the cells that can be read in two ways; undefined if nobody knows. */
interface Convention {
  readonly decimal: "," | "." | undefined;
  /** Whether the separator alone says so, or cells against the separator. */
  readonly isPresumed: boolean;
}

function conventionOf(separator: string, { comma, point }: Evidence): Convention {
  const usual = separator === "," ? "." : ",";
  if (comma && point) return { decimal: undefined, isPresumed: false };
  if (comma) return { decimal: ",", isPresumed: usual !== "," };
  if (point) return { decimal: usual === "." ? "." : undefined, isPresumed: false };
  return { decimal: usual, isPresumed: true };
}

/** Turns 1.234,5 into 1234.5. */
function withDecimalPoint(written: string): string {
  return written.replaceAll(".", "").replace(",", ".");
}
