import type { Assessment } from "../assessment/assessment.js";
import { answerAt } from "../assessment/answerAt.js";
import { INEXACT, type Cells } from "../assessment/cells.js";
import { refuseNoList } from "../assessment/refuseNoList.js";
import { isSsmeError, SsmeError } from "../errors.js";
import type { Methodology } from "../methodology/methodology.js";
import { powersOfTwo } from "../numeric/powersOfTwo.js";
import { printValue } from "../printValue.js";
import { compile } from "../scoring/compile.js";
import type { Plan } from "../scoring/plan.js";
import { readRow } from "../scoring/readRow.js";
import type { Column, Columns } from "./columns.js";
import { listFaultyCells, type FaultyCell } from "./faultyCells.js";
import { columnPlan } from "./columnPlan.js";
import type { UsedColumn } from "./usedColumns.js";

/**
 * Puts the answers of many clusters into columns: of every scored indicator, of the quantities that they are divided by,
 * and of the answers that levels require.
 *
 * @param assessments - Any iterable of parsed assessments, read once; their order is that of the cells.
 * @param methodology - For instance `ssme2022`.
 * @returns The columns, by path, or `path.category` for each category of a composition, in the order of the tree.
 * @throws SsmeError `invalid-argument` for what is no list of assessments. `invalid-answer`, with all issues of the first assessment whose answers were never parsed; `row` is its
 * place, counted from 1. `invalid-columns` for answers that no double holds exactly: decimal texts of more than about 15
 * digits, and marks among more than 53 options; the issues name the columns and rows, up to ten of each column. Such
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
  refuseNoList(assessments, [Symbol.iterator]);
  const plan = compile(methodology);
  const { used } = columnPlan(plan);
  const growing = used.map(() => emptyColumn(FIRST_CAPACITY));
  const inexact = listFaultyCells();
  let length = 0;
  for (const assessment of assessments) {
    const cells = readCells(assessment, length, plan);
    used.forEach((place, index) => {
      const state = cells.states[place.cell] as number;
      if (state === INEXACT) inexact.add(describe(place, length, assessment));
      const column = withRoom(growing[index] as Column, length);
      growing[index] = column;
      column.values[length] = cells.values[place.cell] as number;
      column.states[length] = state;
    });
    length += 1;
  }
  inexact.refuse("These answers fit into no column");
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

/** Reads the answers of the assessment at an index. Throws `invalid-answer`, which says where it stands. */
function readCells({ answers }: Assessment, index: number, plan: Plan): Cells {
  try {
    return readRow(answers, plan).cells;
  } catch (error) {
    if (!isSsmeError(error, "invalid-answer")) throw error;
    const row = index + 1;
    const message = `The answers of row ${row} were not parsed and fit into no column; pass them to parseAssessment:`;
    throw new SsmeError(
      error.code,
      message,
      error.issues.map((issue) => ({ ...issue, row })),
    );
  }
}

/** An answer that is valid, but that no double stands for. */
function describe({ name, field }: UsedColumn, index: number, { answers }: Assessment): FaultyCell {
  const at = { column: name, index };
  if ("options" in field.node) {
    const options = Object.keys(field.node.options).length;
    return { ...at, expected: `one of up to ${powersOfTwo.length} options`, received: `one of ${options}` };
  }
  const received = printValue(answerAt(answers, field.path), "en");
  return { ...at, expected: "a decimal that a double holds exactly", received };
}
