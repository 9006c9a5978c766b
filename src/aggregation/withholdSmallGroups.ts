import type { GroupKey } from "./groups.js";
import { withholdSmallCells, type Mark } from "./withholdSmallCells.js";
import { withholdSmallSets } from "./withholdSmallSets.js";

/** A group by its key, and how many clusters it has. */
interface SizedGroup {
  readonly key: GroupKey;
  readonly content: { readonly n: number };
}

/**
 * Decides which groups to withhold as a whole. Groups by two things are a table whose rows and columns add up to what
 * the wave tells of each thing alone.
 */
export function withholdSmallGroups(groups: readonly SizedGroup[], whole: number, minimum: number): Mark[] {
  const sizes = groups.map(({ content }) => content.n);
  const marks = withholdSmallSets({ sizes, hidden: 0, whole }, minimum);
  if (groups.every(({ key }) => key.length < 2)) return marks;
  // Combinations that no cluster has are no groups, and known to be empty: lines leave them out.
  const lines = [0, 1].flatMap((place) => {
    const keys = [...new Set(groups.map(({ key }) => key[place]))];
    return keys.map((key) => [...groups.keys()].filter((group) => groups[group]?.key[place] === key));
  });
  return withholdSmallCells(sizes, lines, minimum, marks);
}
