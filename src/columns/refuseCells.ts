import { ANSWERED, DONT_KNOW, NOT_APPLICABLE } from "../assessment/cells.js";
import { isDecimal } from "../assessment/cellReaders/isDecimal.js";
import type { CellField } from "../assessment/layout.js";
import { unitLimits } from "../assessment/unitLimits.js";
import { SsmeError, type Issue } from "../errors.js";
import type { FoundColumn } from "./checkColumns.js";
import { isBitSet } from "./isBitSet.js";

/** As many issues are listed; the message says how many there are. */
const MOST_LISTED = 100;

/** Looks at every cell of columns, and throws `invalid-columns`, with the issues, if one is not valid. */
export function refuseCells(columns: readonly FoundColumn[]): void {
  const issues: Issue[] = [];
  let count = 0;
  for (const { name, field, column } of columns) {
    const rule = ruleOf(field);
    const { values, states } = column;
    for (let row = 0; row < values.length; row += 1) {
      const fault = findFault(values[row] as number, states[row] as number, field, rule);
      if (fault === null) continue;
      count += 1;
      if (issues.length < MOST_LISTED) issues.push(describe(name, row, fault));
    }
  }
  if (count === 0) return;
  const listed = count > issues.length ? ` (the first ${issues.length} of ${count})` : "";
  throw new SsmeError("invalid-columns", `These cells cannot be scored${listed}:`, issues);
}

interface Fault {
  readonly expected: string;
  readonly received: number;
}

function findFault(value: number, state: number, { node }: CellField, rule: Rule): Fault | null {
  if (state > NOT_APPLICABLE) return { expected: "a state from 0 to 3", received: state };
  if (state === NOT_APPLICABLE && node.notApplicable === undefined) {
    return { expected: `a state from 0 to ${DONT_KNOW}, since the question applies to all`, received: state };
  }
  return state !== ANSWERED || rule.isValid(value) ? null : { expected: rule.expected, received: value };
}

function describe(column: string, index: number, { expected, received }: Fault): Issue {
  const row = index + 1;
  const message = `row ${row}: expected ${expected}; received ${received}`;
  return { code: "invalid-cell", path: column, column, row, expected, received: String(received), message };
}

/** Which numbers are valid in a column. */
interface Rule {
  readonly expected: string;
  readonly isValid: (value: number) => boolean;
}

function ruleOf({ node }: CellField): Rule {
  switch (node.kind) {
    case "flag":
      return wholeNumber(0, 1);
    case "choice":
      return wholeNumber(0, Object.keys(node.options).length - 1);
    case "choices": {
      const options = Object.keys(node.options);
      const alone = node.exclusive === undefined ? -1 : options.indexOf(node.exclusive);
      return {
        expected: `a sum of different powers of 2 from 2^0 to 2^${options.length - 1}${alone === -1 ? "" : `, or 2^${alone} alone`}`,
        isValid: (value) => isBitSet(value, options.length, alone),
      };
    }
    case "quantity": {
      const { atLeast, atMost = 1e15, whole } = unitLimits[node.unit.kind];
      return decimalNumber(atLeast, atMost, whole);
    }
    case "shares":
      return decimalNumber(0, 1e15, node.whole !== "percent");
  }
}

function wholeNumber(atLeast: number, atMost: number): Rule {
  return decimalNumber(atLeast, atMost, true);
}

function decimalNumber(atLeast: number, atMost: number, whole: boolean): Rule {
  return {
    expected: `a ${whole ? "whole number" : "number"} from ${atLeast} to ${atMost}`,
    isValid: (value) => value >= atLeast && value <= atMost && (!whole || Number.isInteger(value)) && isDecimal(value),
  };
}
