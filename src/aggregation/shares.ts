import type { Shares } from "../methodology/indicator.js";
import { add, hundred, multiply, zero } from "../numeric/fraction.js";
import { fed, type Accumulator } from "./accumulator.js";
import { composition, type Composition, type WeighedParts } from "./composition.js";
import { readingAt, type Readings } from "./readings.js";
import { both, converted, givenNumber, givenParts } from "./response.js";

/** Gathers Σ parts and the sum of them all for counts; Σ percentages and 100 · clusters for percentages. */
export function pooledShares(path: string, { categories, whole }: Shares): Accumulator<Readings, unknown, Composition> {
  return fed(composition(Object.keys(categories)), (readings: Readings) =>
    converted(givenParts(readingAt(readings, path)), (parts): WeighedParts => ({
      parts,
      whole: whole === "percent" ? hundred : [...parts.values()].reduce(add, zero),
    })),
  );
}

/** Gathers Σ (percentage · weight) and 100 · Σ weight over the clusters that gave both. */
export function weightedShares(
  path: string,
  { categories }: Shares,
  by: string,
): Accumulator<Readings, unknown, Composition> {
  return fed(composition(Object.keys(categories)), (readings: Readings) =>
    converted(
      both(givenParts(readingAt(readings, path)), givenNumber(readingAt(readings, by))),
      ([parts, weight]): WeighedParts => ({
        parts: new Map([...parts].map(([category, part]) => [category, multiply(part, weight)])),
        whole: multiply(hundred, weight),
      }),
    ),
  );
}
