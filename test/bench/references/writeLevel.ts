import type { FloatLevel } from "./floatPlan.js";

/** Writes the choice of the highest level that holds, in terms of the `score` and of each required area's own. */
export function writeLevel(levels: readonly FloatLevel[], areaScore: (area: number) => string): string {
  return levels.reduce((lower, { atLeast, requires }, index) => {
    const bounds = requires.map(({ area, atLeast: bound }) => `${areaScore(area)} >= ${bound}`);
    return `${[`score >= ${atLeast}`, ...bounds].join(" && ")} ? ${index} : ${lower}`;
  }, "-1");
}
