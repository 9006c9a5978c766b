const LONGEST = 60;

/**
 * Finds the name that somebody most likely meant: the one with the fewest edits (Levenshtein), without regard to case
 * and accents, if they are at most a third of the letters. Null if there is none; ties go to the first.
 */
export function nearestName(written: string, names: readonly string[]): string | null {
  if (written.length > LONGEST) return null;
  const plain = simplify(written);
  let best: string | null = null;
  let fewest = Math.max(1, Math.floor(plain.length / 3)) + 1;
  for (const name of names) {
    if (Math.abs(name.length - plain.length) >= fewest) continue;
    const edits = countEdits(plain, simplify(name));
    if (edits < fewest) [best, fewest] = [name, edits];
  }
  return best;
}

function simplify(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function countEdits(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}
