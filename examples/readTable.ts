import { readFileSync } from "node:fs";
import { CsvError, parse } from "csv-parse/sync";
import iconv from "iconv-lite";

/** A table as it was read. */
export interface Table {
  readonly columns: readonly string[];
  /**
   * Every row of the sheet by column, in its place: the first row is row 1 of the spreadsheet. The heading and the rows
   * that cannot be used are empty.
   */
  readonly rows: readonly Readonly<Record<string, string>>[];
  /** Rows with another number of cells than the heading: nobody knows which cell belongs where. */
  readonly ragged: readonly { readonly row: number; readonly cells: number }[];
}

/**
 * Reads a CSV file as people have them: separated by commas, semicolons or tabs; in UTF-8, or in Windows-1252 as
 * Excel writes it in Colombia; with or without a byte order mark. A text instead of a table says what is wrong.
 *
 * With semicolons or tabs, numbers are read as Spanish writes them (1.234,5), unless some cell has a point that can be
 * nothing but a decimal point (0.5, 12.75).
 */
export function readTable(file: string): Table | string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return explainFailure(file, error);
  }
  const text = decode(bytes);
  if (text === null) {
    return `«${file}» no es un archivo de texto; parece un libro de Excel u otro archivo binario. Ábralo en Excel y guárdelo con «Guardar como» › «CSV UTF-8».`;
  }
  if (text.trim() === "") return `«${file}» está vacío. Debe tener una fila de encabezados y una fila por clúster.`;
  const delimiter = delimiterOf(text);
  try {
    const records = parse(text, { delimiter, relax_column_count: true, trim: true });
    const isSpanish = delimiter !== "," && !records.flat().some((cell) => decimalPoint.test(cell));
    return arrange(isSpanish ? records.map((record) => record.map(withDecimalPoint)) : records);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return `«${file}» no se puede leer como CSV: cerca de la línea ${String(error["lines"])} hay unas comillas (") sin cerrar o fuera de lugar. Corríjalas y vuelva a intentarlo.`;
  }
}

/** Null for what is not text. */
function decode(bytes: Buffer): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return iconv.decode(bytes, "utf-16le");
  if (bytes.includes(0) || bytes.subarray(0, 4).toString("latin1") === "%PDF") return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return iconv.decode(bytes, "windows-1252");
  }
}

/** The separator that the heading has most of. */
function delimiterOf(text: string): string {
  const heading = text.slice(0, text.search(/\r?\n|$/));
  const count = (delimiter: string): number => heading.split(delimiter).length;
  return [",", ";", "\t"].reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}

const decimalPoint = /^(0\.\d+|\d+\.(\d{1,2}|\d{4,}))$/;
const spanishNumber = /^(\d+|[1-9]\d{0,2}(\.\d{3})+)(,\d+)?$/;

/** Turns 1.234,5 into 1234.5. */
function withDecimalPoint(cell: string): string {
  return spanishNumber.test(cell) ? cell.replaceAll(".", "").replace(",", ".") : cell;
}

function arrange(records: readonly string[][]): Table {
  const columns = withoutEmptyEnd(records[0] ?? []);
  const ragged: { row: number; cells: number }[] = [];
  const rows = records.map((record, index) => {
    const cells = withoutEmptyEnd(record, columns.length);
    if (index === 0 || cells.every((cell) => cell === "")) return {};
    if (cells.length === columns.length)
      return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ""]));
    ragged.push({ row: index + 1, cells: cells.length });
    return {};
  });
  return { columns, rows, ragged };
}

/** Spreadsheets leave empty cells behind the last column. */
function withoutEmptyEnd(cells: readonly string[], least = 0): string[] {
  let length = cells.length;
  while (length > least && cells[length - 1] === "") length -= 1;
  return cells.slice(0, length);
}

function explainFailure(file: string, error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  switch (code) {
    case "ENOENT":
      return `No existe el archivo «${file}». Revise el nombre y la carpeta.`;
    case "EISDIR":
      return `«${file}» es una carpeta. Indique el archivo CSV que está dentro de ella.`;
    default:
      return `No se puede leer «${file}» (${code}). Revise los permisos, o si otro programa lo tiene abierto.`;
  }
}
