import type { Column } from "../subjects/drawColumns.js";
import type { FloatItem, FloatPlan } from "./floatPlan.js";
import { fromSource } from "./fromSource.js";
import { writeLevel } from "./writeLevel.js";

/** Levels of the same units under other weights, by path of area and indicator. */
export type ReweightingLoop = (weights: Readonly<Record<string, number>>) => Int16Array;

/** A pass over values from 0 to 1, given one factor per item and one share per area. */
type Pass = (factors: readonly number[], shares: readonly number[], length: number) => Int16Array;

/**
 * Prepares complete answers for passes with weights as arguments: values from 0 to 1 are worked out once, and a pass goes
 * row by row with all sums written out. It gives levels alone, and rounds what they are decided on.
 */
export function prepareReweighting(
  plan: FloatPlan,
  columns: Readonly<Record<string, Column>>,
  length: number,
  { branching }: { readonly branching: boolean },
): ReweightingLoop {
  const pass = writePass(plan, columns, branching);
  return (weights) => {
    const all = plan.areas.reduce((sum, { id }) => sum + weights[id]!, 0);
    const shares = plan.areas.map(({ id }) => weights[id]! / all);
    const factors = plan.areas.flatMap(({ items }) => {
      const sum = items.reduce((more, { path }) => more + weights[path]!, 0);
      return items.map(({ path }) => (100 * weights[path]!) / sum);
    });
    return pass(factors, shares, length);
  };
}

function writePass({ areas, levels }: FloatPlan, columns: Readonly<Record<string, Column>>, branching: boolean): Pass {
  const names = areas.map(({ id, items }) => items.map((_, at) => `${id}${at}`));
  const values = areas.flatMap(({ items }, area) =>
    items.map((item, at): [string, Float64Array] => [names[area]![at]!, valuesOf(item, columns[item.path]!)]),
  );
  const round = (score: string): string => `Math.floor(${score} * 100 + 0.5) / 100`;
  const sum = (area: number): string => names[area]!.map((name) => `${name}Factor * ${name}[i]`).join(" + ");
  return fromSource(
    Object.fromEntries(values),
    `return function (factors, shares, length) {
      const [${values.map(([name]) => `${name}Factor`).join(", ")}] = factors;
      const [${areas.map(({ id }) => `${id}Share`).join(", ")}] = shares;
      const levels = new Int16Array(length);
      for (let i = 0; i < length; i++) {
        ${areas.map(({ id }, area) => `const ${id} = ${sum(area)};`).join("\n")}
        const score = ${round(`(${areas.map(({ id }) => `${id} * ${id}Share`).join(" + ")})`)};
        levels[i] = ${writeLevel(levels, (area) => round(areas[area]!.id), branching)};
      }
      return levels;
    };`,
  ) as Pass;
}

function valuesOf({ rating }: FloatItem, { values }: Column): Float64Array {
  if (rating.kind === "points") return values.map((x) => rating.points[x]! / rating.most);
  return values.map((x) => Math.min(Math.max((x - rating.from) / (rating.to - rating.from), 0), 1));
}
