import type { Assessment } from "../assessment/assessment.js";
import { INEXACT } from "../assessment/cells.js";
import { SsmeError, type Issue } from "../errors.js";
import type { Methodology } from "../methodology/methodology.js";
import { compile } from "../scoring/compile.js";
import { readRow } from "../scoring/readRow.js";
import type { Column, Columns } from "./columns.js";
import { usedColumns } from "./usedColumns.js";

/**
 * Puts the answers of many clusters into columns: of every scored indicator, of the quantities that they are divided by,
 * and of the answers that levels require.
 *
 * @param assessments - Any iterable of parsed assessments, read once; their order is that of the cells.
 * @param methodology - For instance `ssme2022`.
 * @returns The columns, by path, or `path.category` for each category of a composition, in the order of the tree.
 * @throws SsmeError `invalid-answer` for answers that were never parsed. `invalid-columns`, with all issues, for answers that
 * no double holds exactly: decimal texts of more than about 15 digits, and marks among more than 53 options. Such
 * assessments are for `scoreAssessment`.
 *
 * @example
 * ```ts
 * import { ssme2022, type Ssme2022Answers } from "ssme";
 * import { encodeColumns } from "ssme/columns";
 *
 * const answers: Ssme2022Answers[] = [{ governance: { manager: true, bodies: ["board", "workingGroups"] } }, { governance: { manager: "dont-know" } }];
 * const assessments = answers.map((answer, index) => ({
 *   cluster: { id: `cluster-${index}`, name: `Cluster ${index}` },
 *   wave: 2022,
 *   origin: "example" as const,
 *   answers: answer,
 * }));
 * const columns = encodeColumns(assessments, ssme2022);
 * Array.from(columns["governance.manager"]?.values ?? []); // => [1, 0]
 * Array.from(columns["governance.manager"]?.states ?? []); // => [0, 2]
 * ```
 */
export function encodeColumns<A>(assessments: Iterable<Assessment<NoInfer<A>>>, methodology: Methodology<A>): Columns {
  const plan = compile(methodology);
  const used = usedColumns(plan);
  const growing = used.map(() => emptyColumn(FIRST_CAPACITY));
  const issues: Issue[] = [];
  let length = 0;
  for (const { answers } of assessments) {
    const { cells } = readRow(answers, plan);
    used.forEach(({ name, cell }, index) => {
      const state = cells.states[cell] as number;
      if (state === INEXACT) issues.push(describe(name, length));
      const column = withRoom(growing[index] as Column, length);
      growing[index] = column;
      column.values[length] = cells.values[cell] as number;
      column.states[length] = state;
    });
    length += 1;
  }
  if (issues.length > 0) throw new SsmeError("invalid-columns", "These answers fit into no column:", issues);
  return Object.fromEntries(used.map(({ name }, index) => [name, cut(growing[index] as Column, length)]));
}

const FIRST_CAPACITY = 1024;

function emptyColumn(capacity: number): Column {
  return { values: new Float64Array(capacity), states: new Uint8Array(capacity) };
}

/** The column with room for one more cell. */
function withRoom(column: Column, length: number): Column {
  if (length < column.values.length) return column;
  const larger = emptyColumn(2 * length);
  larger.values.set(column.values);
  larger.states.set(column.states);
  return larger;
}

function cut({ values, states }: Column, length: number): Column {
  return { values: values.slice(0, length), states: states.slice(0, length) };
}

function describe(column: string, index: number): Issue {
  const row = index + 1;
  const expected = "an answer that a double holds exactly";
  const received = "one with too many digits or options";
  const message = `row ${row}: expected ${expected}; received ${received}`;
  return { code: "invalid-cell", path: column, column, row, expected, received, message };
}
