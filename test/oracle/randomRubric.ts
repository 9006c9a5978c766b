import type { GoalpostsRubric, PointsRubric, ShareRubric, StepsRubric } from "../../src/methodology/rubric.js";
import type { Numeric } from "../../src/numeric/numeric.js";
import type { Random } from "./random.js";

/** Draws points inside their range, as flags and choices need them; at least one option has more than the lowest. */
export function randomPoints<O extends string>(
  random: Random,
  options: readonly O[],
  isRound: boolean,
): PointsRubric<O> {
  const lowest = random.pick<Numeric | undefined>([undefined, undefined, 0, -2, "-0.5", 1]);
  const from = Number(lowest ?? 0);
  const best = random.pick(options);
  const top = from + (isRound ? random.pick([2, 4]) : random.whole(2, 7));
  const points = options.map((option): [O, Numeric] => {
    if (option === best) return [option, top];
    const drawn = isRound ? from + random.whole(0, top - from) : from + random.whole(0, (top - from) * 10) / 10;
    return [option, random.chance(0.2) ? drawn.toFixed(1) : Number(drawn.toFixed(1))];
  });
  return {
    kind: "points",
    points: Object.fromEntries(points) as Record<O, Numeric>,
    ...(lowest === undefined ? {} : { lowest }),
    ...(random.chance(0.3) ? { highest: top + random.pick([0, 1, 4]) } : {}),
  };
}

/** Draws points of several options: some may be negative, and the range narrower than what can be reached. */
export function randomSumOfPoints(random: Random, options: readonly string[], isRound: boolean): PointsRubric {
  const points: Record<string, Numeric> = {};
  for (const option of options) {
    points[option] = isRound ? random.whole(-1, 2) : random.pick<Numeric>([-1.5, 0, "0.25", 1, 2, "3.5"]);
  }
  points[random.pick(options)] = 2;
  const lowest = random.chance(0.3) ? { lowest: random.pick<Numeric>([-2, "-0.5", 1]) } : {};
  const highest = random.chance(0.4) ? { highest: random.pick<Numeric>([2, 4, "2.5"]) } : {};
  return { kind: "points", points, ...lowest, ...highest };
}

/** Draws steps or goalposts, some of them for the ratio to one of these quantities. */
export function randomQuantityRubric(
  random: Random,
  quantities: readonly string[],
  isRound: boolean,
): StepsRubric | GoalpostsRubric {
  const rubric = random.chance(0.5) ? randomSteps(random, isRound) : randomGoalposts(random, isRound);
  return quantities.length > 0 && random.chance(0.2) ? { ...rubric, per: random.pick(quantities) } : rubric;
}

function randomSteps(random: Random, isRound: boolean): StepsRubric {
  let atLeast = random.pick([0, 0, 1, 5]);
  const steps = Array.from({ length: random.whole(1, 4) }, () => {
    const step = { atLeast: random.chance(0.3) ? atLeast.toFixed(2) : atLeast, points: random.whole(-1, 4) };
    atLeast = Number((atLeast + (isRound ? random.whole(1, 20) : random.whole(1, 400) / 10)).toFixed(1));
    return step;
  });
  steps[random.whole(0, steps.length - 1)]!.points = 4;
  const lowest = random.chance(0.3) ? { lowest: random.pick<Numeric>([-1, "0.5", 1]) } : {};
  const highest = random.chance(0.3) ? { highest: random.pick<Numeric>([2, "4", 5]) } : {};
  return { kind: "steps", steps, ...lowest, ...highest };
}

function randomGoalposts(random: Random, isRound: boolean): GoalpostsRubric {
  // Powers of ten and of two, so that some logarithms come out even.
  if (random.chance(0.12)) {
    const [from, to] = random.pick<[Numeric, Numeric]>([
      [1, 100],
      ["0.5", 8],
      [64, 1],
      [0.7, 33.3],
    ]);
    return { kind: "goalposts", from, to, scale: "log" };
  }
  const from = isRound ? random.pick<Numeric>([0, 20, "100"]) : random.pick<Numeric>([0, 0.7, 95, "33.3", -3]);
  const to = isRound ? random.pick<Numeric>([40, "8", 60]) : random.pick<Numeric>([1, 70, "12.75", 100]);
  return { kind: "goalposts", from, to, ...(random.chance(0.2) ? { scale: "linear" } : {}) };
}

/** Draws goalposts for one category of shares, or for the largest. */
export function randomShareRubric(random: Random, categories: readonly string[], isRound: boolean): ShareRubric {
  const [from, to] = random.pick<[Numeric, Numeric]>([[0, 100], [100, 50], isRound ? [0, 40] : ["12.5", 66.6]]);
  return { kind: "share", from, to, ...(random.chance(0.5) ? { category: random.pick(categories) } : {}) };
}
