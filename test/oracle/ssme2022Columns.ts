import { ssme2022, type Indicator, type Methodology } from "ssme";
import { listIndicators } from "../../src/methodology/nodes.js";
import { optionsOf, type NaiveColumn } from "./naiveColumn.js";
import type { Random } from "./random.js";

/** Draws answers to what `ssme2022` scores, by clusters from weak to strong, and leaves some of them out. */
export function ssme2022Columns(random: Random, rows: number): Record<string, NaiveColumn> {
  const missing = random.pick([0, 0.02, 0.1]);
  const strengths = Float64Array.from({ length: rows }, () => random.next());
  const scored = listIndicators((ssme2022 as Methodology).root).filter(({ node }) => node.rubric !== undefined);
  const columns = scored.map(({ path, node }): [string, NaiveColumn] => {
    const states = new Uint8Array(rows);
    const values = new Float64Array(rows);
    const last = node.notApplicable === undefined ? 2 : 3;
    const best = bestAnswer(node);
    for (let row = 0; row < rows; row += 1) {
      if (random.chance(missing)) states[row] = random.whole(1, last);
      else values[row] = random.chance(strengths[row]!) ? best : drawAnswer(random, node);
    }
    return [path, { values, states }];
  });
  return Object.fromEntries(columns);
}

function bestAnswer(indicator: Indicator): number {
  const { rubric } = indicator;
  if (rubric?.kind === "steps") return Number(rubric.steps.at(-1)!.atLeast);
  if (rubric?.kind !== "points" || indicator.kind === "quantity") throw new Error("no points or steps");
  const points = optionsOf(indicator).map((option) =>
    Number(Object.entries(rubric.points).find(([id]) => id === option)?.[1]),
  );
  if (indicator.kind !== "choices") return points.indexOf(Math.max(...points));
  return points.reduce((sum, worth, option) => (worth > 0 ? sum + 2 ** option : sum), 0);
}

function drawAnswer(random: Random, indicator: Indicator): number {
  if (indicator.kind === "quantity") {
    const steps = indicator.rubric?.kind === "steps" ? indicator.rubric.steps : [];
    return random.chance(0.5) ? Number(random.pick(steps).atLeast) : random.whole(0, 40);
  }
  const options = optionsOf(indicator);
  if (indicator.kind !== "choices") return random.whole(0, options.length - 1);
  const alone = indicator.exclusive === undefined ? -1 : options.indexOf(indicator.exclusive);
  if (alone >= 0 && random.chance(0.2)) return 2 ** alone;
  const others = options.map((_, option) => option).filter((option) => option !== alone);
  return random.some(others, 1).reduce((sum, option) => sum + 2 ** option, 0);
}
