/** Tells whether a number is whole and from 0 to `most`. One outside, or none, makes the product negative or no number. */
export function isIndex(value: number, most: number): boolean {
  return Math.floor(value) === value && value * (most - value) >= 0;
}
