import type { Line } from "../../../src/aggregation/withholdSmallCells.js";

/** The rows and then the columns of a table whose cells are numbered row by row. */
export function tableLines(rows: number, columns: number): Line[] {
  const cellsOf = (length: number, cell: (index: number) => number): Line => Array.from({ length }, (_, i) => cell(i));
  return [
    ...Array.from({ length: rows }, (_, row) => cellsOf(columns, (column) => row * columns + column)),
    ...Array.from({ length: columns }, (_, column) => cellsOf(rows, (row) => row * columns + column)),
  ];
}
