/** Up to so many names are found sooner by comparing them one by one than by looking them up. */
const FEW = 8;

/** Finds the place of a name among these; −1 for any other. */
export function optionIndexes(names: readonly string[]): (name: string) => number {
  if (names.length > FEW) {
    const indexes = new Map(names.map((name, index) => [name, index]));
    return (name) => indexes.get(name) ?? -1;
  }
  return (name) => {
    let index = names.length - 1;
    while (index >= 0 && names[index] !== name) index -= 1;
    return index;
  };
}
