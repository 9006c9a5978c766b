/**
 * Copies what is valid and in its usual form, and gives undefined for anything else. What that is and what is wrong with
 * it, if it is wrong at all, is not looked into.
 *
 * Every property is read once and only own enumerable ones are, so that what was checked is what is given back.
 */
export type Copy = (raw: unknown) => unknown;

/** Copies a value of a simple type if a test accepts it. */
export function copyIf(isValid: (raw: unknown) => boolean): Copy {
  return (raw) => (isValid(raw) ? raw : undefined);
}
