import type { Indicator, Shares } from "../../src/methodology/indicator.js";
import type { GoalpostsRubric, PointsRubric, ShareRubric, StepsRubric } from "../../src/methodology/rubric.js";
import type { Numeric } from "../../src/numeric/numeric.js";
import * as fractions from "./naiveFraction.js";
import type { NaiveFraction } from "./naiveFraction.js";

/** Why there is no value. */
export type NaiveState = "not-answered" | "dont-know" | "not-applicable" | "zero-denominator";

/** The state of an answer, or "answered". */
export function stateOf(answer: unknown): "answered" | "dont-know" | "not-applicable" | "not-answered" {
  if (answer === null || answer === undefined) return "not-answered";
  return answer === "dont-know" || answer === "not-applicable" ? answer : "answered";
}

/** The value of an answer, from 0 to 1, or why it has none. `answerAt` gives the answers of other indicators. */
export function valueOf(
  indicator: Indicator,
  answer: unknown,
  answerAt: (path: string) => unknown,
): NaiveFraction | NaiveState {
  const state = stateOf(answer);
  if (state !== "answered") return state;
  const { rubric } = indicator;
  switch (rubric?.kind) {
    case "points":
      return ofPoints(rubric, indicator.kind, answer);
    case "share":
      return ofShare(rubric, indicator as Shares, answer as Record<string, Numeric>);
    case "steps":
    case "goalposts": {
      const quantity = fractions.exactly(answer as Numeric);
      if (rubric.per === undefined) return ofQuantity(rubric, quantity);
      const divisor = answerAt(rubric.per);
      const divisorState = stateOf(divisor);
      if (divisorState !== "answered") return divisorState;
      const by = fractions.exactly(divisor as Numeric);
      return by.top === 0n ? "zero-denominator" : ofQuantity(rubric, fractions.over(quantity, by));
    }
    case undefined:
      throw new Error("no rubric");
  }
}

function ofPoints(rubric: PointsRubric, kind: Indicator["kind"], answer: unknown): NaiveFraction {
  const points: Readonly<Record<string, Numeric>> = rubric.points;
  const all = Object.values(points).map((numeric) => fractions.exactly(numeric));
  const best = kind === "choices" ? fractions.total(all.filter(({ top }) => top > 0n)) : all.reduce(fractions.larger);
  const marked = kind === "flag" ? [answer === true ? "yes" : "no"] : kind === "choices" ? answer : [answer];
  const p = fractions.total((marked as string[]).map((option) => fractions.exactly(points[option]!)));
  return between(p, fractions.exactly(rubric.lowest ?? 0), stated(rubric.highest) ?? best);
}

function ofQuantity(rubric: StepsRubric | GoalpostsRubric, quantity: NaiveFraction): NaiveFraction {
  if (rubric.kind === "steps") {
    const reached = rubric.steps.filter((step) => !fractions.isLess(quantity, fractions.exactly(step.atLeast)));
    if (reached.length === 0) return fractions.nought;
    const best = rubric.steps.map((step) => fractions.exactly(step.points)).reduce(fractions.larger);
    const p = fractions.exactly(reached.at(-1)!.points);
    return between(p, fractions.exactly(rubric.lowest ?? 0), stated(rubric.highest) ?? best);
  }
  const [from, to] = [fractions.exactly(rubric.from), fractions.exactly(rubric.to)];
  const position = between(quantity, from, to);
  if (rubric.scale !== "log" || position.top === 0n || fractions.isEqual(position, fractions.one)) return position;
  return fractions.logarithmRatio(fractions.over(quantity, from), fractions.over(to, from));
}

function ofShare(
  { category, from, to }: ShareRubric,
  { categories, notStated }: Shares,
  answer: Readonly<Record<string, Numeric>>,
): NaiveFraction | NaiveState {
  const partOf = (id: string): NaiveFraction =>
    Object.hasOwn(answer, id) ? fractions.exactly(answer[id]!) : fractions.nought;
  const whole = fractions.total(Object.keys(categories).map(partOf));
  if (whole.top === 0n) return "zero-denominator";
  const parts = Object.keys(categories).filter((id) => (category === undefined ? id !== notStated : id === category));
  const part = parts.map(partOf).reduce(fractions.larger, fractions.nought);
  const x = fractions.over(fractions.times(part, fractions.exactly(100)), whole);
  return between(x, fractions.exactly(from), fractions.exactly(to));
}

function stated(numeric: Numeric | undefined): NaiveFraction | undefined {
  return numeric === undefined ? undefined : fractions.exactly(numeric);
}

/** Where p lies between two ends, from 0 to 1. */
function between(p: NaiveFraction, from: NaiveFraction, to: NaiveFraction): NaiveFraction {
  const value = fractions.over(fractions.minus(p, from), fractions.minus(to, from));
  if (value.top < 0n) return fractions.nought;
  return value.top > value.bottom ? fractions.one : value;
}
