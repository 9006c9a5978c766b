const LONGEST = 60;

/** Prints a value that was received, for a message: text in quotation marks and cut, lists and objects as JSON. */
export function printValue(value: unknown): string {
  if (typeof value === "number" || typeof value === "bigint") return String(value);
  // What JSON cannot hold at all (a function, a symbol) prints as undefined.
  const text = (JSON.stringify(value) as string | undefined) ?? "undefined";
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
