import type { FloatLevel } from "./floatPlan.js";

/**
 * Writes the choice of the highest level that holds, in terms of the `score` and of each required area's own: with conditions
 * that branch, or without.
 */
export function writeLevel(
  levels: readonly FloatLevel[],
  areaScore: (area: number) => string,
  branching: boolean,
): string {
  return branching ? writeChoice(levels, areaScore) : writeCount(levels, areaScore);
}

function writeChoice(levels: readonly FloatLevel[], areaScore: (area: number) => string): string {
  return levels.reduce((lower, { atLeast, requires }, index) => {
    const bounds = requires.map(({ area, atLeast: bound }) => `${areaScore(area)} >= ${bound}`);
    return `${[`score >= ${atLeast}`, ...bounds].join(" && ")} ? ${index} : ${lower}`;
  }, "-1");
}

/** How many of the levels above the lowest hold, if that is the highest one's index: who reaches one has reached those below. */
function writeCount(levels: readonly FloatLevel[], areaScore: (area: number) => string): string {
  const bounds = levels.map(({ atLeast }) => atLeast);
  const rise = bounds[0] === 0 && bounds.every((bound, at) => at === 0 || bound >= bounds[at - 1]!);
  if (!rise || levels.slice(0, -1).some(({ requires }) => requires.length > 0)) {
    throw new Error("Levels can be counted only if they rise from 0 and none but the highest has requirements.");
  }
  return levels
    .slice(1)
    .map(({ atLeast, requires }) => {
      const others = requires.map(({ area, atLeast: bound }) => `Number(${areaScore(area)} >= ${bound})`);
      return `(${[`Number(score >= ${atLeast})`, ...others].join(" & ")})`;
    })
    .join(" + ");
}
