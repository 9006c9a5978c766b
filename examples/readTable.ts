import { readFileSync } from "node:fs";
import { CsvError, parse } from "csv-parse/sync";
import { decodeText } from "./table/decodeText.js";
import { findSeparator } from "./table/separator.js";

/** A table as it was read: every cell is the text of the file. */
export interface Table {
  /** The first row that is not blank. */
  readonly columns: readonly string[];
  /**
   * Every row of the sheet by column, in its place: the first row is row 1 of the spreadsheet. The heading and the rows
   * that cannot be used are empty.
   */
  readonly rows: readonly Readonly<Record<string, string>>[];
  /** Rows with another number of cells than the heading: nobody knows which cell belongs where. */
  readonly ragged: readonly { readonly row: number; readonly cells: number }[];
  /** What stands between the cells. */
  readonly separator: string;
}

/**
 * Reads a CSV file as people have them: separated by commas, semicolons or tabs; in UTF-8, UTF-16 or Windows-1252; with
 * or without a byte order mark, blank rows above, and Excel's line `sep=;`. A text instead of a table says what is wrong.
 */
export function readTable(file: string): Table | string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return explainFailure(file, error);
  }
  const text = decodeText(bytes);
  if (text === null) {
    return `«${file}» no es un archivo de texto; parece un libro de Excel u otro archivo binario. Ábralo en Excel y guárdelo con «Guardar como» › «CSV UTF-8».`;
  }
  if (markup.test(text)) {
    return `«${file}» es una página web (HTML o XML) con otro nombre, no un CSV. Ábralo en Excel y guárdelo con «Guardar como» › «CSV UTF-8».`;
  }
  const { separator, body } = findSeparator(text);
  try {
    const records = parse(body, { delimiter: separator, relax_column_count: true, trim: true });
    const heading = records.findIndex((record) => !isBlank(record));
    if (heading === -1) return `«${file}» está vacío. Debe tener una fila de encabezados y una fila por clúster.`;
    return { ...arrange(records, heading), separator };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return `«${file}» no se puede leer como CSV: cerca de la línea ${String(error["lines"])} hay unas comillas (") sin cerrar o fuera de lugar. Corríjalas y vuelva a intentarlo.`;
  }
}

const markup = /^\s*<(!doctype|\?xml|html|head|meta|body|table)\b/i;

function arrange(records: readonly string[][], heading: number): Omit<Table, "separator"> {
  const columns = withoutEmptyEnd(records[heading] ?? []);
  const ragged: { row: number; cells: number }[] = [];
  const rows = records.map((record, index) => {
    if (index <= heading || isBlank(record)) return {};
    const cells = withoutEmptyEnd(record, columns.length);
    if (cells.length === columns.length)
      return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ""]));
    ragged.push({ row: index + 1, cells: cells.length });
    return {};
  });
  return { columns, rows, ragged };
}

function isBlank(record: readonly string[]): boolean {
  return record.every((cell) => cell === "");
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
