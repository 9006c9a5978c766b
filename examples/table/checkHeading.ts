const MOST_NAMES = 8;

/** Says why a table with this heading cannot be read; undefined if it can. */
export function checkHeading(columns: readonly string[]): string | undefined {
  const missing = ["cluster.id", "cluster.name"].filter((column) => !columns.includes(column));
  if (missing.length > 0) {
    return `Falta en el encabezado: ${missing.join(", ")}. El encabezado debe ser la primera fila, con los nombres de las columnas de la metodología (cluster.id, cluster.name, governance.manager…). Se encontró: ${printNames(columns)}.`;
  }
  const repeated = new Set(columns.filter((column, at) => column !== "" && columns.indexOf(column) < at));
  if (repeated.size > 0) {
    return `El encabezado repite ${[...repeated].map((column) => `«${column}» (${placesOf(column, columns)})`).join("; ")}. No se sabe cuál vale: deje una sola columna con cada nombre.`;
  }
  return undefined;
}

function printNames(columns: readonly string[]): string {
  const names = columns.slice(0, MOST_NAMES).map((column) => `«${column}»`);
  return names.join(", ") + (columns.length > MOST_NAMES ? ` y ${columns.length - MOST_NAMES} más` : "");
}

function placesOf(name: string, columns: readonly string[]): string {
  const places = columns.flatMap((column, at) => (column === name ? [spreadsheetLetters(at)] : []));
  return `columnas ${places.slice(0, -1).join(", ")} y ${places.at(-1) ?? ""}`;
}

/** A, B, … Z, AA, AB, … */
function spreadsheetLetters(at: number): string {
  const last = String.fromCharCode("A".charCodeAt(0) + (at % 26));
  return at < 26 ? last : spreadsheetLetters(Math.floor(at / 26) - 1) + last;
}
