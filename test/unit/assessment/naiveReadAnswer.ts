import {
  add,
  compare,
  fraction,
  hundred,
  isWhole,
  parseNumeric,
  sign,
  subtract,
  zero,
  type Fraction,
} from "../../../src/numeric/fraction.js";
import type { Choice, Choices, Indicator, Quantity, Shares, Unit } from "../../../src/methodology/indicator.js";
import type { Reading } from "../../../src/assessment/readAnswer.js";

const notAnswered: Reading = { state: "not-answered" };

/** Smallest and largest value of a quantity in each unit, and whether it must be whole. */
const unitLimits: Readonly<Record<Unit["kind"], { atLeast: number; atMost?: number; whole: boolean }>> = {
  count: { atLeast: 0, whole: true },
  money: { atLeast: 0, whole: false },
  percent: { atLeast: 0, atMost: 100, whole: false },
  ratio: { atLeast: 0, whole: false },
  year: { atLeast: 1900, atMost: 2100, whole: true },
};

/**
 * The rule of what a valid answer is as one would write it without any thought of speed: everything in exact fractions,
 * with the text of what was expected at hand.
 */
export function naiveReadAnswer(indicator: Indicator, raw: unknown): Reading {
  if (raw === null || raw === undefined) return notAnswered;
  if (raw === "dont-know") return { state: raw };
  if (raw === "not-applicable") {
    return indicator.notApplicable === undefined
      ? { state: "invalid", expected: "an answer, since it applies to all" }
      : { state: raw };
  }
  switch (indicator.kind) {
    case "flag":
      return typeof raw === "boolean"
        ? { state: "answered", value: raw }
        : { state: "invalid", expected: "true or false" };
    case "choice":
      return readChoice(indicator, raw);
    case "choices":
      return readChoices(indicator, raw);
    case "quantity":
      return readQuantity(indicator, raw);
    case "shares":
      return readShares(indicator, raw);
  }
}

function readChoice({ options }: Choice, raw: unknown): Reading {
  return typeof raw === "string" && Object.hasOwn(options, raw)
    ? { state: "answered", value: raw }
    : { state: "invalid", expected: `one of ${Object.keys(options).join(", ")}` };
}

function readChoices({ options, exclusive }: Choices, raw: unknown): Reading {
  const expected = `a list of different options out of ${Object.keys(options).join(", ")}${exclusive === undefined ? "" : `, or ${exclusive} alone`}`;
  if (!Array.isArray(raw) || raw.length === 0) return { state: "invalid", expected };
  const marked: string[] = [];
  // An indexed loop sees the holes of an array, which every() and map() skip.
  for (let index = 0; index < raw.length; index += 1) {
    const option: unknown = raw[index];
    if (typeof option !== "string" || !Object.hasOwn(options, option)) return { state: "invalid", expected };
    marked.push(option);
  }
  const repeated = new Set(marked).size < marked.length;
  const mixed = exclusive !== undefined && marked.length > 1 && marked.includes(exclusive);
  return repeated || mixed ? { state: "invalid", expected } : { state: "answered", value: marked };
}

function readQuantity({ unit }: Quantity, raw: unknown): Reading {
  const { atLeast, atMost, whole } = unitLimits[unit.kind];
  const value = parseNumeric(raw);
  const fits =
    value !== null &&
    compare(value, fraction(atLeast)) >= 0 &&
    (atMost === undefined || compare(value, fraction(atMost)) <= 0) &&
    (!whole || isWhole(value));
  if (fits) return { state: "answered", value };
  const range = atMost === undefined ? `of ${atLeast} or more` : `from ${atLeast} to ${atMost}`;
  return { state: "invalid", expected: `a ${whole ? "whole number" : "number"} ${range}` };
}

function readShares({ categories, whole, tolerance }: Shares, raw: unknown): Reading {
  const limits = whole === "percent" ? "numbers from 0 to 100 that add up to 100" : "whole numbers of 0 or more";
  const invalid: Reading = { state: "invalid", expected: `${limits}, by ${Object.keys(categories).join(", ")}` };
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) return invalid;
  const keys = Object.keys(raw).filter((key) => (raw as Record<string, unknown>)[key] !== undefined);
  if (keys.length === 0 || !keys.every((key) => Object.hasOwn(categories, key))) return invalid;
  const parts = new Map<string, Fraction>();
  let sum = zero;
  for (const category of Object.keys(categories)) {
    const given: unknown = Object.hasOwn(raw, category) ? (raw as Record<string, unknown>)[category] : undefined;
    const part = given === undefined ? zero : typeof given === "number" ? parseNumeric(given) : null;
    if (part === null || sign(part) < 0 || (whole !== "percent" && !isWhole(part))) return invalid;
    parts.set(category, part);
    sum = add(sum, part);
  }
  if (whole !== "percent") return { state: "answered", value: parts };
  const limit = fraction(tolerance ?? 0);
  const fits = compare(subtract(sum, hundred), limit) <= 0 && compare(subtract(hundred, sum), limit) <= 0;
  return fits ? { state: "answered", value: parts } : invalid;
}
