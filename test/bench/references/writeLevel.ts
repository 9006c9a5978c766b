import type { FloatLevel } from "./floatPlan.js";

/**
 * Writes the level that is reached, in terms of the `score` and of each required area's own: one less than how many are, since
 * who reaches a level has reached those below. Nothing branches, for half of the units may go either way.
 */
export function writeLevel(levels: readonly FloatLevel[], areaScore: (area: number) => string): string {
  const reached = levels.map(({ atLeast, requires }) => {
    const bounds = requires.map(({ area, atLeast: bound }) => `Number(${areaScore(area)} >= ${bound})`);
    return `(${[`Number(score >= ${atLeast})`, ...bounds].join(" & ")})`;
  });
  return `${reached.join(" + ")} - 1`;
}
