import { ANSWERED, DONT_KNOW, NOT_APPLICABLE } from "../assessment/cells.js";
import { isDecimal } from "../assessment/cellReaders/isDecimal.js";
import type { CellField } from "../assessment/layout.js";
import { unitLimits } from "../assessment/unitLimits.js";
import { powersOfTwo } from "../numeric/powersOfTwo.js";
import type { FoundColumn } from "./checkColumns.js";
import { findPartsFault } from "./findPartsFault.js";
import { listFaultyCells, type FaultyCell } from "./faultyCells.js";
import { isBitSet } from "./isBitSet.js";

/** Looks at every cell of columns, and throws `invalid-columns`, with the issues, if one is not valid. */
export function refuseCells(columns: readonly FoundColumn[]): void {
  const faulty = listFaultyCells();
  findFaults(columns, faulty.add);
  faulty.refuse("These cells cannot be scored");
}

/** Looks at every cell of columns, and tells whether all of them are valid. */
export function areValid(columns: readonly FoundColumn[]): boolean {
  let count = 0;
  findFaults(columns, () => (count += 1));
  return count === 0;
}

type AddFault = (cell: FaultyCell) => void;

function findFaults(columns: readonly FoundColumn[], add: AddFault): void {
  for (const parts of byField(columns)) findFaultsOfField(parts, add);
}

/** The columns of each indicator: one, or those of the parts of a composition. */
function byField(columns: readonly FoundColumn[]): Iterable<readonly FoundColumn[]> {
  const fields = new Map<CellField, FoundColumn[]>();
  for (const column of columns) fields.set(column.field, [...(fields.get(column.field) ?? []), column]);
  return fields.values();
}

function findFaultsOfField(parts: readonly FoundColumn[], add: AddFault): void {
  const [{ field, column: first }] = parts as readonly [FoundColumn];
  const rule = ruleOf(field);
  const findTogether = field.node.kind === "shares" ? findPartsFault(field.node, parts) : null;
  for (let index = 0; index < first.values.length; index += 1) {
    let isValid = true;
    for (const { name, column } of parts) {
      const fault = findFault(column.values[index] as number, column.states[index] as number, field, rule);
      if (fault === null) continue;
      isValid = false;
      add({ column: name, index, expected: fault.expected, received: String(fault.received) });
    }
    const together = isValid && findTogether !== null ? findTogether(index) : null;
    if (together !== null) add(together);
  }
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
      return bitSet(options.length, node.exclusive === undefined ? -1 : options.indexOf(node.exclusive));
    }
    case "quantity": {
      const { atLeast, atMost = 1e15, whole } = unitLimits[node.unit.kind];
      return decimalNumber(atLeast, atMost, whole);
    }
    case "shares":
      return decimalNumber(0, 1e15, node.whole !== "percent");
  }
}

function bitSet(options: number, alone: number): Rule {
  const most = powersOfTwo.length;
  if (options > most) {
    const expected = `no answer, since a column has no room for more than ${most} options and there are ${options}`;
    return { expected, isValid: () => false };
  }
  const orAlone = alone === -1 ? "" : `, or 2^${alone} alone`;
  return {
    expected: `a sum of different powers of 2 from 2^0 to 2^${options - 1}${orAlone}`,
    isValid: (value) => isBitSet(value, options, alone),
  };
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
