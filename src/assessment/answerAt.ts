/** The raw answer at a dotted path; undefined where there is none. Looks at own enumerable properties only. */
export function answerAt(answers: unknown, path: string): unknown {
  let value: unknown = answers;
  for (const id of path.split(".")) {
    if (typeof value !== "object" || value === null || !isEnumerable(value, id)) return undefined;
    value = (value as Record<string, unknown>)[id];
  }
  return value;
}

function isEnumerable(value: object, id: string): boolean {
  return Object.prototype.propertyIsEnumerable.call(value, id);
}
