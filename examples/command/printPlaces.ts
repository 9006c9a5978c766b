const MOST_ROWS = 6;

/** Names rows: «fila 3», «filas 3, 5, 7». More than a few are counted. */
export function printRows(rows: readonly number[]): string {
  if (rows.length === 1) return `fila ${String(rows[0])}`;
  const rest = rows.length - MOST_ROWS;
  return `filas ${rows.slice(0, MOST_ROWS).join(", ")}${rest > 0 ? ` y ${rest} más` : ""}`;
}

/** Names a cell: «fila 3, columna businessImpact.sales». */
export function printCell({ row, column }: { readonly row: number; readonly column: string }): string {
  return `fila ${row}, columna ${column}`;
}
