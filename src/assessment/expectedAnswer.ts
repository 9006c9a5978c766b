import type { Indicator } from "../methodology/indicator.js";
import { unitLimits } from "./unitLimits.js";

/** Says in English what a valid answer of an indicator is, for whoever gave an invalid one. */
export function expectedAnswer(indicator: Indicator, raw: unknown): string {
  if (raw === "not-applicable") return "an answer, since it applies to all";
  switch (indicator.kind) {
    case "flag":
      return "true or false";
    case "choice":
      return `one of ${namesOf(indicator.options)}`;
    case "choices": {
      const alone = indicator.exclusive === undefined ? "" : `, or ${indicator.exclusive} alone`;
      return `a list of different options out of ${namesOf(indicator.options)}${alone}`;
    }
    case "quantity": {
      const { atLeast, atMost, whole } = unitLimits[indicator.unit.kind];
      const range = atMost === undefined ? `of ${atLeast} or more` : `from ${atLeast} to ${atMost}`;
      return `a ${whole ? "whole number" : "number"} ${range}`;
    }
    case "shares": {
      const parts =
        indicator.whole === "percent" ? "numbers from 0 to 100 that add up to 100" : "whole numbers of 0 or more";
      return `${parts}, by ${namesOf(indicator.categories)}`;
    }
  }
}

function namesOf(options: Readonly<Record<string, unknown>>): string {
  return Object.keys(options).join(", ");
}
