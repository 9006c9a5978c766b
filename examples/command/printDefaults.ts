import type { Table } from "../readTable.js";

/** Says of how many rows the wave or the origin is not in the table, and what is taken instead. */
export function printDefaults(rows: Table["rows"], wave: number | undefined): void {
  const given = rows.filter((row) => Object.values(row).some((cell) => cell.trim() !== ""));
  const without = (column: string): number => given.filter((row) => (row[column] ?? "").trim() === "").length;
  if (wave !== undefined && without("wave") > 0) {
    console.log(`Filas que no dicen su ola (columna wave): ${without("wave")}. Se toman como de ${wave}.`);
  }
  if (without("origin") > 0) {
    console.log(
      `Filas que no dicen su origen (columna origin): ${without("origin")}. Se toman como respuestas de una encuesta (survey).`,
    );
  }
}
