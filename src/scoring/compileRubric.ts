import type { AnswerValue } from "../assessment/readAnswer.js";
import type { Choice, Choices, Flag, Indicator } from "../methodology/indicator.js";
import type { GoalpostsRubric, PointsRubric, StepsRubric } from "../methodology/rubric.js";
import {
  add,
  compare,
  divide,
  fraction,
  maximum,
  minimum,
  one,
  subtract,
  zero,
  type Fraction,
} from "../numeric/fraction.js";

/** Turns the answer of one indicator into its value from 0 to 1. */
export type RateAnswer = (value: AnswerValue) => Fraction;

/** Prepares the rubric of an indicator; null where there is none, and the indicator is descriptive. */
export function compileRubric(indicator: Indicator): RateAnswer | null {
  if (indicator.kind === "shares" || indicator.rubric === undefined) return null;
  switch (indicator.rubric.kind) {
    case "points":
      return ratePoints(indicator as Flag | Choice | Choices, indicator.rubric);
    case "steps":
      return rateSteps(indicator.rubric);
    case "goalposts":
      return rateGoalposts(indicator.rubric);
  }
}

/** The points that are worth 1: what the rubric says, or the most that an answer can earn. */
export function highestPoints(indicator: Flag | Choice | Choices, rubric: PointsRubric): Fraction {
  if (rubric.highest !== undefined) return fraction(rubric.highest);
  const points = Object.values(rubric.points).map((value) => fraction(value));
  return indicator.kind === "choices"
    ? points.reduce((sum, value) => add(sum, maximum(value, zero)), zero)
    : points.reduce(maximum);
}

function ratePoints(indicator: Flag | Choice | Choices, rubric: PointsRubric): RateAnswer {
  const points = new Map(Object.entries(rubric.points).map(([option, value]) => [option, fraction(value)]));
  const scale = between(fraction(rubric.lowest ?? 0), highestPoints(indicator, rubric));
  const pointsOf = (option: string): Fraction => points.get(option) ?? zero;
  return (value) => {
    if (typeof value === "boolean") return scale(pointsOf(value ? "yes" : "no"));
    if (typeof value === "string") return scale(pointsOf(value));
    return scale((value as readonly string[]).reduce((sum, option) => add(sum, pointsOf(option)), zero));
  };
}

function rateSteps(rubric: StepsRubric): RateAnswer {
  const steps = rubric.steps.map((step) => ({ atLeast: fraction(step.atLeast), points: fraction(step.points) }));
  const best = steps.map((step) => step.points).reduce(maximum);
  const scale = between(fraction(rubric.lowest ?? 0), rubric.highest === undefined ? best : fraction(rubric.highest));
  return (value) => {
    const reached = steps.filter((step) => compare(value as Fraction, step.atLeast) >= 0).at(-1);
    return reached === undefined ? zero : scale(reached.points);
  };
}

function rateGoalposts(rubric: GoalpostsRubric): RateAnswer {
  const scale = between(fraction(rubric.from), fraction(rubric.to));
  return (value) => scale(value as Fraction);
}

/** The position between two ends, clamped to 0..1; the ends may be in either order. */
function between(from: Fraction, to: Fraction): (x: Fraction) => Fraction {
  const length = subtract(to, from);
  return (x) => maximum(zero, minimum(one, divide(subtract(x, from), length)));
}
