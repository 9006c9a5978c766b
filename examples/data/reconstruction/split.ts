/**
 * Splits a total into whole parts in proportion to their weights (largest remainder), none under its minimum.
 */
export function split(total: number, weights: readonly number[], minimums: readonly number[] = []): number[] {
  const floorOf = (index: number): number => minimums[index] ?? 0;
  const free = total - weights.reduce((sum, _, index) => sum + floorOf(index), 0);
  if (free < 0) throw new RangeError(`The minimums exceed ${total}`);
  const weight = weights.reduce((sum, each) => sum + each, 0);
  const exact = weights.map((each) => (weight === 0 ? 0 : (free * each) / weight));
  const parts = exact.map(Math.floor);
  const missing = free - parts.reduce((sum, part) => sum + part, 0);
  const fractionOf = (index: number): number => (exact[index] ?? 0) - (parts[index] ?? 0);
  const first = parts.map((_, index) => index).sort((a, b) => fractionOf(b) - fractionOf(a) || a - b);
  const rounded = new Set(first.slice(0, missing));
  return parts.map((part, index) => part + floorOf(index) + (rounded.has(index) ? 1 : 0));
}
