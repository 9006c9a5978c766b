import { answerAt } from "../assessment/answerAt.js";
import { readAnswer, type Reading } from "../assessment/readAnswer.js";
import { SsmeError } from "../errors.js";
import type { Plan } from "../scoring/compile.js";

/** The answers of one cluster, read, by path of the indicator. */
export type Readings = ReadonlyMap<string, Reading>;

/** Reads all answers of one cluster once, for everything that is gathered from them. */
export function readAnswers(answers: unknown, { layout }: Plan): Readings {
  return new Map(layout.fields.map(({ path, node }) => [path, readAnswer(node, answerAt(answers, path))]));
}

/** The reading at a path that names an indicator. */
export function readingAt(readings: Readings, path: string): Reading {
  const reading = readings.get(path);
  if (reading === undefined) throw new SsmeError("unknown-path", `No indicator is called ${path}.`);
  return reading;
}
