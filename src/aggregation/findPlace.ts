/**
 * Finds where something stands, or belongs, in a sorted list of so many entries: after all entries that are before it.
 * `isBefore` tells of the entry at an index whether it is.
 */
export function findPlace(length: number, isBefore: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
