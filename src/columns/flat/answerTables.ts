import type { AnswerTables, Five, FlatAnswer, FlatArea } from "./flatRun.js";

/** As many numerators of each question have room. The loops that look them up have this number written out. */
const MOST_NUMERATORS = 1024;
const NO_ANSWER = -1e200;
/**
 * What answers are multiplied with in an area that has no value: what is no answer is seen through it, and any other sum is
 * too small to change another number.
 */
export const ALMOST_NOTHING = 1e-100;

/** Whether numerators of an answer are looked up, and few enough. */
export function canLookUp({ lookUp }: FlatAnswer): boolean {
  return lookUp !== null && lookUp.length <= MOST_NUMERATORS;
}

/** Puts the numerators of answers together, each times the factor of its answer; none if nothing is looked up. */
export function answerTables(
  { reading, answers }: Pick<FlatArea, "reading" | "answers">,
  factors: Five<number>,
): AnswerTables {
  if (reading === "given" || reading === "measured") return noTables;
  const tables = new Float64Array(answers.length * MOST_NUMERATORS).fill(NO_ANSWER);
  answers.forEach(({ lookUp }, index) => {
    const factor = factors[index] as number;
    const known = (lookUp ?? noTables).map((numerator) => (Number.isNaN(numerator) ? NO_ANSWER : numerator * factor));
    tables.set(known, index * MOST_NUMERATORS);
  });
  return tables;
}

const noTables: AnswerTables = new Float64Array(0);
