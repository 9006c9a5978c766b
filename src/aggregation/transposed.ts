/** Protects each entry across the groups; gives the entries of one group. */
export function transposed<T>(
  wave: Readonly<Record<string, T>>,
  protect: (name: string, entry: T) => readonly T[],
): (group: number) => Record<string, T> {
  const columns = Object.entries(wave).map(([name, entry]) => ({ name, entries: protect(name, entry) }));
  return (group) => Object.fromEntries(columns.map(({ name, entries }) => [name, entries[group] as T]));
}
