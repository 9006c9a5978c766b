import { SsmeError, type Issue } from "../errors.js";

/** A cell that cannot be used. */
export interface FaultyCell {
  readonly column: string;
  /** From 0. */
  readonly index: number;
  readonly expected: string;
  readonly received: string;
}

/** Cells that cannot be used, as they are found. */
export interface FaultyCells {
  readonly add: (cell: FaultyCell) => void;
  /** Throws `invalid-columns` if there are any. */
  readonly refuse: (message: string) => void;
}

/** As many cells of a column are listed. The others most often have the same fault. */
const MOST_LISTED = 10;

/** Begins a list of cells that cannot be used: the first ones of each column, and how many there are in all. */
export function listFaultyCells(): FaultyCells {
  const issues: Issue[] = [];
  const counts = new Map<string, number>();
  let count = 0;
  return {
    add: (cell) => {
      const own = (counts.get(cell.column) ?? 0) + 1;
      counts.set(cell.column, own);
      count += 1;
      if (own <= MOST_LISTED) issues.push(describe(cell));
    },
    refuse: (message) => {
      if (count === 0) return;
      const listed = count > issues.length ? ` (${count}; the first ${MOST_LISTED} of each column)` : "";
      throw new SsmeError("invalid-columns", `${message}${listed}:`, issues);
    },
  };
}

function describe({ column, index, expected, received }: FaultyCell): Issue {
  const row = index + 1;
  const message = `row ${row}: expected ${expected}; received ${received}`;
  return { code: "invalid-cell", path: column, column, row, expected, received, message };
}
