import type { Choice, Choices, Flag, Indicator, Quantity } from "../../src/methodology/indicator.js";
import type { GoalpostsRubric, PointsRubric, StepsRubric } from "../../src/methodology/rubric.js";
import type { Numeric } from "../../src/numeric/numeric.js";
import { exactly, larger, minus, total, type NaiveFraction } from "./naiveFraction.js";

/** The raw answers to one question, a unit per row: what was answered, and in which state the answer is. */
export interface NaiveColumn {
  readonly values: Float64Array;
  /** 0 answered, 1 not answered, 2 don't know, 3 not applicable. */
  readonly states: Uint8Array;
}

/** The values of a column: `topAt(row) / bottom`, from 0 to 1, for rows that are answered. */
export interface NaiveRating {
  readonly bottom: bigint;
  readonly topAt: (row: number) => bigint;
}

/** Reads the rubric of an indicator over a column. Logarithms, ratios and shares are left to `naiveScore`. */
export function ratingOf(indicator: Indicator, column: NaiveColumn): NaiveRating {
  const { rubric } = indicator;
  if (rubric?.kind === "points") return ofPoints(indicator as Flag | Choice | Choices, rubric, column);
  if (indicator.kind !== "quantity" || rubric === undefined || rubric.kind === "share") throw new Error("no column");
  if (rubric.per !== undefined || (rubric.kind === "goalposts" && rubric.scale === "log")) throw new Error("no column");
  return rubric.kind === "steps" ? ofSteps(rubric, column) : ofGoalposts(rubric, column);
}

function ofPoints(indicator: Flag | Choice | Choices, rubric: PointsRubric, { values }: NaiveColumn): NaiveRating {
  const options = optionsOf(indicator);
  const points = options.map((option) => exactly(rubric.points[option]!));
  const best =
    indicator.kind === "choices" ? total(points.filter(({ top }) => top > 0n)) : points.reduce(larger, points[0]!);
  const place = between(points, exactly(rubric.lowest ?? 0), stated(rubric.highest) ?? best);
  if (indicator.kind !== "choices") {
    const tops = points.map((_, option) => place.topOf(place.tops[option]!));
    return { bottom: place.bottom, topAt: (row) => tops[values[row]!]! };
  }
  const known = new Map<number, bigint>();
  return {
    bottom: place.bottom,
    topAt: (row) => {
      const marked = values[row]!;
      const top =
        known.get(marked) ??
        place.topOf(place.tops.reduce((sum, point, option) => sum + (isMarked(marked, option) ? point : 0n), 0n));
      known.set(marked, top);
      return top;
    },
  };
}

function ofSteps(rubric: StepsRubric, column: NaiveColumn): NaiveRating {
  const points = rubric.steps.map((step) => exactly(step.points));
  const place = between(points, exactly(rubric.lowest ?? 0), stated(rubric.highest) ?? points.reduce(larger));
  const tops = place.tops.map((top) => place.topOf(top));
  const { answers, others: bounds } = wholesOf(
    column,
    rubric.steps.map((step) => exactly(step.atLeast)),
  );
  return {
    bottom: place.bottom,
    topAt: (row) => {
      let top = 0n;
      for (let step = 0; step < bounds.length; step += 1) if (answers[row]! >= bounds[step]!) top = tops[step]!;
      return top;
    },
  };
}

function ofGoalposts(rubric: GoalpostsRubric, column: NaiveColumn): NaiveRating {
  const { answers, others } = wholesOf(column, [exactly(rubric.from), exactly(rubric.to)]);
  const [from, to] = others as [bigint, bigint];
  const isFalling = to < from;
  const bottom = isFalling ? from - to : to - from;
  return {
    bottom,
    topAt: (row) => clamped(isFalling ? from - answers[row]! : answers[row]! - from, bottom),
  };
}

/** Where points lie between two ends, from 0 to 1: sums of `tops` become numerators over `bottom`. */
function between(
  points: readonly NaiveFraction[],
  lowest: NaiveFraction,
  highest: NaiveFraction,
): { readonly tops: readonly bigint[]; readonly bottom: bigint; readonly topOf: (sum: bigint) => bigint } {
  const length = minus(highest, lowest);
  // The product of all denominators is a common one.
  const common = [...points, lowest, length].reduce((product, { bottom }) => product * bottom, 1n);
  const whole = ({ top, bottom }: NaiveFraction): bigint => top * (common / bottom);
  const [from, bottom] = [whole(lowest), whole(length)];
  return { tops: points.map(whole), bottom, topOf: (sum) => clamped(sum - from, bottom) };
}

function clamped(top: bigint, bottom: bigint): bigint {
  return top < 0n ? 0n : top > bottom ? bottom : top;
}

function stated(numeric: Numeric | undefined): NaiveFraction | undefined {
  return numeric === undefined ? undefined : exactly(numeric);
}

/** What the codes of a column mean, in their order. */
export function optionsOf(indicator: Exclude<Indicator, Quantity>): readonly string[] {
  if (indicator.kind === "flag") return ["no", "yes"];
  return Object.keys(indicator.kind === "shares" ? indicator.categories : indicator.options);
}

/** Whether an option is in a set of them, written as the sum of 2^index. */
export function isMarked(marked: number, option: number): boolean {
  return Math.floor(marked / 2 ** option) % 2 === 1;
}

/** The answers of a column, and some numbers beside them, as whole numbers of one unit that is fine enough for all. */
export interface Wholes {
  readonly answers: readonly bigint[];
  readonly others: readonly bigint[];
}

export function wholesOf({ values, states }: NaiveColumn, others: readonly NaiveFraction[]): Wholes {
  const answers: Decimal[] = [];
  let places = 0;
  for (let row = 0; row < values.length; row += 1) {
    const answer = states[row] === 0 ? decimalOf(values[row]!) : NOUGHT;
    answers.push(answer);
    places = Math.max(places, answer.places);
  }
  const isEnough = ({ top, bottom }: NaiveFraction): boolean => (top * powerOf(places)) % bottom === 0n;
  while (!others.every(isEnough)) places += 1;
  return {
    answers: answers.map(({ digits, places: own }) => (own === places ? digits : digits * powerOf(places - own))),
    others: others.map(({ top, bottom }) => (top * powerOf(places)) / bottom),
  };
}

/** A decimal: its digits, and how many of them stand behind the point. */
interface Decimal {
  readonly digits: bigint;
  readonly places: number;
}

const NOUGHT: Decimal = { digits: 0n, places: 0 };

/** A double means the shortest decimal that it is printed as. */
function decimalOf(value: number): Decimal {
  if (Number.isSafeInteger(value)) return { digits: BigInt(value), places: 0 };
  const text = String(value);
  const [mantissa = "", exponent = "0"] = text.includes("e") ? text.split("e") : [text];
  const point = mantissa.indexOf(".");
  const digits = BigInt(point < 0 ? mantissa : mantissa.slice(0, point) + mantissa.slice(point + 1));
  const places = (point < 0 ? 0 : mantissa.length - point - 1) - Number(exponent);
  return places < 0 ? { digits: digits * powerOf(-places), places: 0 } : { digits, places };
}

const powers = Array.from({ length: 400 }, (_, exponent) => 10n ** BigInt(exponent));

function powerOf(exponent: number): bigint {
  return powers[exponent]!;
}
