/** Among so many names at most, comparing with all of them takes less time than to stop at the right one. */
const FEW = 8;

/** The place of an option among names; −1 for what is none. */
export function indexOfOption(names: readonly string[], option: unknown): number {
  if (typeof option !== "string") return -1;
  if (names.length > FEW) return names.indexOf(option);
  let index = -1;
  // No processor could foresee which one it is: so nothing branches.
  for (let place = 0; place < names.length; place += 1) index += Number(names[place] === option) * (place + 1);
  return index;
}
