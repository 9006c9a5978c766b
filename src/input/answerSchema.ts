import * as z from "zod";
import { unitLimits } from "../assessment/unitLimits.js";
import type { Choice, Choices, Indicator, Quantity, Shares } from "../methodology/indicator.js";
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
} from "../numeric/fraction.js";
import type { Numeric } from "../numeric/numeric.js";
import { rawFault } from "./rawFault.js";
import { wordNumber } from "./wordNumber.js";

/**
 * The schema of one indicator's answer. Accepts what `readAnswer` accepts, which scoring relies on; it differs only in
 * saying exactly what is wrong.
 */
export function answerSchema(indicator: Indicator): z.ZodType {
  const states = indicator.notApplicable === undefined ? ["dont-know"] : ["dont-know", "not-applicable"];
  // The states come first: findFaults relies on it.
  return z.union([z.literal(states), valueSchema(indicator)]).nullish();
}

function valueSchema(indicator: Indicator): z.ZodType {
  switch (indicator.kind) {
    case "flag":
      return z.boolean();
    case "choice":
      return choiceSchema(indicator);
    case "choices":
      return choicesSchema(indicator);
    case "quantity":
      return quantitySchema(indicator);
    case "shares":
      return sharesSchema(indicator);
  }
}

function choiceSchema({ options }: Choice): z.ZodType<string> {
  return z.enum(Object.keys(options));
}

function choicesSchema({ options, exclusive }: Choices): z.ZodType<string[]> {
  return z
    .array(z.enum(Object.keys(options)))
    .min(1)
    .check(({ value, issues }) => {
      value.forEach((option, index) => {
        if (value.indexOf(option) < index) issues.push(rawFault("repeated-option", option, { path: [index] }));
      });
      const isMixed =
        exclusive !== undefined && value.includes(exclusive) && value.some((option) => option !== exclusive);
      if (isMixed) issues.push(rawFault("exclusive-option", value, { words: { option: exclusive } }));
    });
}

function quantitySchema({ unit }: Quantity): z.ZodType<Numeric> {
  const { atLeast, atMost, whole } = unitLimits[unit.kind];
  return z.union([z.number(), z.string()]).check(({ value, issues }) => {
    const number = parseNumeric(value);
    if (number === null) issues.push(noNumber(value));
    else if (isOutside(number, atLeast, atMost)) issues.push(rawFault("out-of-range", value));
    else if (whole && !isWhole(number)) issues.push(rawFault("not-an-integer", value));
  });
}

function sharesSchema({
  categories,
  whole,
  tolerance,
  notStated,
}: Shares): z.ZodType<Record<string, number | undefined>> {
  const part = z
    .number()
    .check(({ value, issues }) => {
      const number = parseNumeric(value);
      if (number === null) issues.push(noNumber(value));
      else if (sign(number) < 0) issues.push(rawFault("out-of-range", value));
      else if (whole !== "percent" && !isWhole(number)) issues.push(rawFault("not-an-integer", value));
    })
    .optional();
  const parts = Object.fromEntries(Object.keys(categories).map((category) => [category, part]));
  return z.strictObject(parts).check(({ value, issues }) => {
    // What parts add up to says nothing while some of them have unknown names.
    if (issues.length > 0) return;
    if (Object.keys(value).length === 0) issues.push(rawFault("empty-answer", value));
    else if (whole === "percent") {
      const sum = sumOfParts(value);
      const words = { sum: wordNumber(sum), whole: wordNumber(hundred), notStated };
      if (!isNear(sum, hundred, tolerance ?? 0)) issues.push(rawFault("shares-do-not-add", value, { words }));
    }
  });
}

/** The exact sum of the parts of a composition. */
export function sumOfParts(parts: Readonly<Record<string, number | undefined>>): Fraction {
  return Object.values(parts).reduce<Fraction>((sum, part) => add(sum, fraction(part ?? 0)), zero);
}

/** Tells whether two numbers are no further apart than the tolerance. */
export function isNear(a: Fraction, b: Fraction, tolerance: Numeric): boolean {
  const limit = fraction(tolerance);
  return compare(subtract(a, b), limit) <= 0 && compare(subtract(b, a), limit) <= 0;
}

/** Says why a number or a text is none of the decimals that are read. */
function noNumber(value: Numeric): z.core.$ZodRawIssue {
  if (typeof value === "string" && !/^[+-]?\d+(\.\d+)?$/.test(value)) return rawFault("not-a-number", value);
  if (Math.abs(Number(value)) <= 1e15) return rawFault("too-precise", value);
  return rawFault("out-of-range", value, {
    words: { limit: { es: " y de no más de 10^15", en: " and no more than 10^15" } },
  });
}

function isOutside(number: Fraction, atLeast: number, atMost: number | undefined): boolean {
  return compare(number, fraction(atLeast)) < 0 || (atMost !== undefined && compare(number, fraction(atMost)) > 0);
}
