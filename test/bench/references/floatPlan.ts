import type { Indicator, Methodology, Numeric, Rubric } from "ssme";
import { areasOf, indicatorsOf } from "../subjects/scoredIndicators.js";

/** How a raw answer of a column becomes a value from 0 to 1. */
export type FloatRating =
  /** value = points[x] / most, with x an option, a bit set of options, or a whole per cent; NaN for a set that is no answer. */
  | { readonly kind: "points"; readonly points: readonly number[]; readonly most: number }
  /** value = (x − from) / (to − from), clamped. */
  | { readonly kind: "goalposts"; readonly from: number; readonly to: number };

/** One scored indicator. */
export interface FloatItem {
  readonly path: string;
  readonly id: string;
  readonly node: Indicator;
  readonly weight: number;
  readonly rating: FloatRating;
}

/** One area: a weighted mean of its items that leaves missing ones out. */
export interface FloatArea {
  readonly id: string;
  readonly weight: number;
  readonly minimumCoverage: number;
  readonly items: readonly FloatItem[];
}

/** A level: a bound of the total and of some areas. */
export interface FloatLevel {
  readonly atLeast: number;
  readonly requires: readonly { readonly area: number; readonly atLeast: number }[];
}

/** What the references know of a methodology: eight means of five, their mean, and bounds. */
export interface FloatPlan {
  readonly areas: readonly FloatArea[];
  /** Whether one area without a score leaves the total without one. */
  readonly needsAllAreas: boolean;
  readonly levels: readonly FloatLevel[];
}

/** Reads the plan of a methodology that is as plain as those of the benchmarks: scores from 0 to 100 with two decimals. */
export function floatPlan(methodology: Methodology): FloatPlan {
  const areas = areasOf(methodology).map(({ id, node: group }) => ({
    id,
    weight: Number(group.weight),
    minimumCoverage: Number(group.minimumCoverage ?? 0),
    items: indicatorsOf(id, group).map(({ path, id: key, node }) => ({
      path,
      id: key,
      node,
      weight: Number(node.weight ?? 1),
      rating: rate(node, node.rubric!),
    })),
  }));
  const levels = methodology.levels.map(({ atLeast = 0, requires = [] }) => ({
    atLeast: Number(atLeast),
    requires: requires.map((condition) => {
      if (!("path" in condition)) throw new Error("The references know bounds of areas only.");
      return { area: areas.findIndex(({ id }) => id === condition.path), atLeast: Number(condition.atLeast) };
    }),
  }));
  return { areas, levels, needsAllAreas: methodology.root.unanswered === "require" };
}

function rate(node: Indicator, rubric: Rubric): FloatRating {
  if (rubric.kind === "share") throw new Error("The references know no compositions.");
  if (rubric.kind === "goalposts") return { kind: "goalposts", from: Number(rubric.from), to: Number(rubric.to) };
  if (rubric.kind === "steps") {
    const steps = rubric.steps.map(({ atLeast, points }) => ({ atLeast: Number(atLeast), points: Number(points) }));
    const reached = (percent: number): number => steps.filter(({ atLeast }) => percent >= atLeast).at(-1)?.points ?? 0;
    const points = Array.from({ length: 101 }, (_, percent) => reached(percent));
    return { kind: "points", points, most: Math.max(...points) };
  }
  const given: Readonly<Record<string, Numeric>> = rubric.points;
  const options = "options" in node ? Object.keys(node.options) : ["no", "yes"];
  const points = options.map((option) => Number(given[option]));
  if (node.kind !== "choices") return { kind: "points", points, most: Math.max(...points) };
  const most = Number(rubric.highest);
  const sum = (marked: number): number => points.reduce((all, of, at) => all + ((marked >> at) & 1) * of, 0);
  const alone = node.exclusive === undefined ? 0 : 2 ** options.indexOf(node.exclusive);
  const isAnswer = (marked: number): boolean => (marked & alone) === 0 || marked === alone;
  const sets = Array.from({ length: 2 ** options.length }, (_, marked) =>
    isAnswer(marked) ? Math.min(sum(marked), most) : NaN,
  );
  return { kind: "points", points: sets, most };
}
