const LONGEST = 60;

/** Prints a value that was received, for a message: text in quotation marks and cut, lists and objects as JSON. */
export function printValue(value: unknown): string {
  const text = typeof value === "string" || typeof value === "object" ? JSON.stringify(value) : String(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
