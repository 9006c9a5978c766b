import type { AnswerValue, Reading } from "../assessment/readAnswer.js";
import type { ReasonCode } from "../assessment/reason.js";
import type { Choice, Choices, Flag, Indicator, Shares } from "../methodology/indicator.js";
import type { GoalpostsRubric, PointsRubric, ShareRubric, StepsRubric } from "../methodology/rubric.js";
import { add, compare, divide, fraction, hundred, isZero, maximum, minimum, multiply, one, subtract, zero, type Fraction } from "../numeric/fraction.js";
import { logarithmicPosition } from "../numeric/irrational.js";

/** Why an answer has no value after all: what it is divided by is missing or 0. */
export interface NoValue {
  readonly code: Extract<ReasonCode, "not-answered" | "dont-know" | "not-applicable" | "zero-denominator">;
  readonly path?: string;
}

/** Turns the answer of one indicator into its value from 0 to 1. `read` gives the answers of others. */
export type RateAnswer = (value: AnswerValue, read: (path: string) => Reading) => Fraction | NoValue;

/** Prepares the rubric of an indicator; null where there is none, and the indicator is descriptive. */
export function compileRubric(indicator: Indicator): RateAnswer | null {
  if (indicator.rubric === undefined) return null;
  switch (indicator.rubric.kind) {
    case "points":
      return ratePoints(indicator as Flag | Choice | Choices, indicator.rubric);
    case "steps":
      return rateQuantity(rateSteps(indicator.rubric), indicator.rubric.per);
    case "goalposts":
      return rateQuantity(rateGoalposts(indicator.rubric), indicator.rubric.per);
    case "share":
      return rateShare(indicator as Shares, indicator.rubric);
  }
}

function ratePoints(indicator: Flag | Choice | Choices, rubric: PointsRubric): RateAnswer {
  const points = new Map(Object.entries(rubric.points).map(([option, value]) => [option, fraction(value)]));
  const position = between(fraction(rubric.lowest ?? 0), highestPoints(indicator, rubric));
  const pointsOf = (option: string): Fraction => points.get(option) ?? zero;
  return (value) => {
    if (typeof value === "boolean") return position(pointsOf(value ? "yes" : "no"));
    if (typeof value === "string") return position(pointsOf(value));
    return position((value as readonly string[]).reduce((sum, option) => add(sum, pointsOf(option)), zero));
  };
}

/** The points that are worth 1: what the rubric says, or the most that an answer can earn. */
function highestPoints(indicator: Flag | Choice | Choices, rubric: PointsRubric): Fraction {
  if (rubric.highest !== undefined) return fraction(rubric.highest);
  const points = Object.values(rubric.points).map((value) => fraction(value));
  return indicator.kind === "choices"
    ? points.reduce((sum, value) => add(sum, maximum(value, zero)), zero)
    : points.reduce(maximum);
}

function rateQuantity(rate: (x: Fraction) => Fraction, per: string | undefined): RateAnswer {
  if (per === undefined) return (value) => rate(value as Fraction);
  return (value, read) => {
    const divisor = read(per);
    if (divisor.state === "invalid") return { code: "not-answered", path: per };
    if (divisor.state !== "answered") return { code: divisor.state, path: per };
    const by = divisor.value as Fraction;
    return isZero(by) ? { code: "zero-denominator", path: per } : rate(divide(value as Fraction, by));
  };
}

function rateSteps(rubric: StepsRubric): (x: Fraction) => Fraction {
  const steps = rubric.steps.map((step) => ({ atLeast: fraction(step.atLeast), points: fraction(step.points) }));
  const best = steps.map((step) => step.points).reduce(maximum);
  const position = between(
    fraction(rubric.lowest ?? 0),
    rubric.highest === undefined ? best : fraction(rubric.highest),
  );
  return (x) => {
    const reached = steps.filter((step) => compare(x, step.atLeast) >= 0).at(-1);
    return reached === undefined ? zero : position(reached.points);
  };
}

function rateGoalposts(rubric: GoalpostsRubric): (x: Fraction) => Fraction {
  const from = fraction(rubric.from);
  const to = fraction(rubric.to);
  if (rubric.scale !== "log") return between(from, to);
  const [low, high] = [minimum(from, to), maximum(from, to)];
  // Clamped before the logarithm, which 0 does not have; the ends are then exact.
  return (x) => {
    if (compare(x, low) <= 0) return low === from ? zero : one;
    if (compare(x, high) >= 0) return high === to ? one : zero;
    return logarithmicPosition(x, from, to);
  };
}

function rateShare({ categories, notStated }: Shares, rubric: ShareRubric): RateAnswer {
  const position = between(fraction(rubric.from), fraction(rubric.to));
  const stated = Object.keys(categories).filter((category) => category !== notStated);
  return (value) => {
    const parts = value as ReadonlyMap<string, Fraction>;
    const whole = [...parts.values()].reduce(add, zero);
    if (isZero(whole)) return { code: "zero-denominator" };
    const partOf = (category: string): Fraction => parts.get(category) ?? zero;
    const part = rubric.category === undefined ? stated.map(partOf).reduce(maximum, zero) : partOf(rubric.category);
    return position(multiply(hundred, divide(part, whole)));
  };
}

/** The position between two ends, clamped to 0..1; the ends may be in either order. */
function between(from: Fraction, to: Fraction): (x: Fraction) => Fraction {
  const length = subtract(to, from);
  return (x) => maximum(zero, minimum(one, divide(subtract(x, from), length)));
}
