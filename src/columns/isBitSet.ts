import { isMarked } from "../assessment/row.js";
import { powersOfTwo } from "../numeric/powersOfTwo.js";

/** Tells whether a number is a bit set of some of so many options, in which one that is exclusive (or −1) stands alone. */
export function isBitSet(value: number, options: number, exclusive: number): boolean {
  if (!Number.isInteger(value) || value < 1 || value >= 2 * (powersOfTwo[options - 1] ?? 0)) return false;
  return exclusive === -1 || !isMarked(value, exclusive) || value === powersOfTwo[exclusive];
}
