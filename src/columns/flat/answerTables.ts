/**
 * Numerators of the answers to five questions, by number: 1,024 of the first, then those of the second, and so on. What is no
 * answer has a numerator so far below 0 that no sum with it is 0 or more, and 0 times it is 0, as NaN would not be.
 */
export type AnswerTables = Float64Array;

/** As many numerators of each question have room. The loops that look them up have this number written out. */
const MOST_NUMERATORS = 1024;
const NO_ANSWER = -1e200;
/**
 * What answers are multiplied with in an area that has no value: what is no answer is seen through it, and any other sum is
 * too small to change another number.
 */
export const ALMOST_NOTHING = 1e-100;

/** Puts tables together; null if one has too many numerators. */
export function answerTables(tables: readonly Float64Array[]): AnswerTables | null {
  if (tables.some(({ length }) => length > MOST_NUMERATORS)) return null;
  const together = new Float64Array(tables.length * MOST_NUMERATORS).fill(NO_ANSWER);
  tables.forEach((table, index) => {
    const known = table.map((numerator) => (Number.isNaN(numerator) ? NO_ANSWER : numerator));
    together.set(known, index * MOST_NUMERATORS);
  });
  return together;
}
