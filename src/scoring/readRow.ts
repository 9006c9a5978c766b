import { answerAt } from "../assessment/answerAt.js";
import { makeCells, type Cells } from "../assessment/cells.js";
import { readAnswer } from "../assessment/readAnswer.js";
import { readCells } from "../assessment/readCells.js";
import type { Row } from "../assessment/row.js";
import { SsmeError, type Issue } from "../errors.js";
import { printValue } from "../printValue.js";
import type { Plan } from "./plan.js";

/**
 * Reads the answers of one cluster into cells, of its own unless others are given. Throws `invalid-answer`, with all
 * issues, if any of them is not valid.
 */
export function readRow(answers: unknown, plan: Plan, cells: Cells = makeCells(plan.layout.size)): Row {
  const isValid = readCells(answers, plan.layout, cells);
  const hasAnswers = answers !== undefined && answers !== null;
  const isNested = typeof answers === "object" && !Array.isArray(answers);
  if (!isValid || (hasAnswers && !isNested)) refuse(answers, isNested || !hasAnswers, plan);
  return { cells, answers };
}

function refuse(answers: unknown, isNested: boolean, { layout }: Plan): never {
  const issues = layout.fields.flatMap(({ path, node }): Issue[] => {
    const raw = answerAt(answers, path);
    const reading = readAnswer(node, raw);
    return reading.state === "invalid" ? [describe(path, raw, reading.expected)] : [];
  });
  throw new SsmeError(
    "invalid-answer",
    "The answers were not parsed and cannot be scored; pass them to parseAssessment.",
    isNested ? issues : [describe("answers", answers, "the answers by area"), ...issues],
  );
}

function describe(path: string, raw: unknown, expected: string): Issue {
  const received = printValue(raw, "en");
  return { code: "invalid-answer", path, expected, received, message: `expected ${expected}; received ${received}` };
}
