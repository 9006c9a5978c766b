const LONGEST = 80;

/** Writes a path with dots. Keys may be anything; each is cut where a reader would give up. */
export function printPath(path: readonly string[]): string {
  return path.map((key) => (key.length > LONGEST ? `${key.slice(0, LONGEST)}…` : key)).join(".");
}
