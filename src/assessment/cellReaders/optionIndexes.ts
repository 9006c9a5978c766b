/** Among so many names at most, comparing with all of them takes less time than a look-up. */
const FEW = 8;

/** The places of names: these themselves if they are few. */
export type OptionIndexes = readonly string[] | ReadonlyMap<string, number>;

/** Prepares finding the place of an option. */
export function optionIndexes(names: readonly string[]): OptionIndexes {
  return names.length <= FEW ? names : new Map(names.map((name, index) => [name, index]));
}

/** The place of an option; −1 for what is none. */
export function indexOfOption(indexes: OptionIndexes, option: unknown): number {
  if (typeof option !== "string") return -1;
  if (!Array.isArray(indexes)) return (indexes as ReadonlyMap<string, number>).get(option) ?? -1;
  const names = indexes as readonly string[];
  let index = -1;
  // No processor could foresee which one it is: so nothing branches.
  for (let place = 0; place < names.length; place += 1) index += Number(names[place] === option) * (place + 1);
  return index;
}
