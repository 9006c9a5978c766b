import type { CellField } from "../assessment/layout.js";
import type { Choice, Choices, Flag, Indicator, Shares } from "../methodology/indicator.js";
import type { GoalpostsRubric, PointsRubric, ShareRubric, StepsRubric } from "../methodology/rubric.js";
import { add, fraction, maximum, sign, zero, type Fraction } from "../numeric/fraction.js";
import { positionBetween, type Ends } from "./positionBetween.js";

/** A rubric with its decimals read, ready for the cells of its indicator. */
export type CompiledRubric =
  /** Values by the number in the cell: of a flag, or of a choice's option. */
  | { readonly kind: "table"; readonly values: readonly Fraction[] }
  /** The sum of the points of the marked options, between two ends. */
  | ({ readonly kind: "marks"; readonly points: readonly Fraction[] } & Ends)
  /** The value of the highest lower bound that a quantity reaches. Below the first one it is 0. */
  | { readonly kind: "steps"; readonly steps: readonly Step[]; readonly per: CellField | null }
  | ({ readonly kind: "goalposts"; readonly isLogarithmic: boolean; readonly per: CellField | null } & Ends)
  /** The share in per cent of the largest of these cells in all of `cells`. */
  | ({ readonly kind: "share"; readonly among: readonly number[]; readonly cells: number } & Ends);

/** One step of a ladder and its value from 0 to 1. */
export interface Step {
  readonly atLeast: Fraction;
  readonly value: Fraction;
}

/** Finds the cells of the quantity at a path. */
export type FindField = (path: string) => CellField | null;

/** Compiles the rubric of an indicator; null where there is none, and the indicator is descriptive. */
export function compileRubric(indicator: Indicator, find: FindField): CompiledRubric | null {
  const { rubric } = indicator;
  switch (rubric?.kind) {
    case undefined:
      return null;
    case "points":
      return compilePoints(indicator as Flag | Choice | Choices, rubric);
    case "steps":
      return compileSteps(rubric, find);
    case "goalposts":
      return compileGoalposts(rubric, find);
    case "share":
      return compileShare(indicator as Shares, rubric);
  }
}

function compilePoints(indicator: Flag | Choice | Choices, rubric: PointsRubric): CompiledRubric {
  const options = indicator.kind === "flag" ? ["no", "yes"] : Object.keys(indicator.options);
  const given = new Map(Object.entries(rubric.points));
  const points = options.map((option) => fraction(given.get(option) ?? 0));
  const ends = { from: fraction(rubric.lowest ?? 0), to: highestPoints(indicator, rubric) };
  if (indicator.kind === "choices") return { kind: "marks", points, ...ends };
  return { kind: "table", values: points.map((value) => positionBetween(ends, value)) };
}

/** The points that are worth 1: what the rubric says, or the most that an answer can earn. */
function highestPoints(indicator: Flag | Choice | Choices, rubric: PointsRubric): Fraction {
  if (rubric.highest !== undefined) return fraction(rubric.highest);
  const points = Object.values(rubric.points).map((value) => fraction(value));
  return indicator.kind === "choices"
    ? points.filter((value) => sign(value) > 0).reduce(add, zero)
    : points.reduce(maximum);
}

function compileSteps(rubric: StepsRubric, find: FindField): CompiledRubric {
  const points = rubric.steps.map((step) => fraction(step.points));
  const highest = rubric.highest === undefined ? points.reduce(maximum) : fraction(rubric.highest);
  const ends = { from: fraction(rubric.lowest ?? 0), to: highest };
  const steps = rubric.steps.map((step) => ({
    atLeast: fraction(step.atLeast),
    value: positionBetween(ends, fraction(step.points)),
  }));
  return { kind: "steps", steps, per: fieldOf(rubric, find) };
}

function compileGoalposts(rubric: GoalpostsRubric, find: FindField): CompiledRubric {
  const ends = { from: fraction(rubric.from), to: fraction(rubric.to) };
  return { kind: "goalposts", isLogarithmic: rubric.scale === "log", per: fieldOf(rubric, find), ...ends };
}

function fieldOf({ per }: StepsRubric | GoalpostsRubric, find: FindField): CellField | null {
  return per === undefined ? null : find(per);
}

function compileShare({ categories, notStated }: Shares, rubric: ShareRubric): CompiledRubric {
  const names = Object.keys(categories);
  const isMeant = (name: string): boolean =>
    rubric.category === undefined ? name !== notStated : name === rubric.category;
  return {
    kind: "share",
    among: names.flatMap((name, index) => (isMeant(name) ? [index] : [])),
    cells: names.length,
    from: fraction(rubric.from),
    to: fraction(rubric.to),
  };
}
