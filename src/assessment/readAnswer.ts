import { isDeeplyFrozen } from "../methodology/isDeeplyFrozen.js";
import type { Indicator } from "../methodology/indicator.js";
import { fraction, type Fraction } from "../numeric/fraction.js";
import type { Numeric } from "../numeric/numeric.js";
import { cellReader } from "./cellReader.js";
import { ANSWERED, DONT_KNOW, INEXACT, makeCells, NOT_ANSWERED, NOT_APPLICABLE } from "./cells.js";
import { expectedAnswer } from "./expectedAnswer.js";

/** What an answer says, by the kind of its indicator: yes or no, an option, options, an exact number, exact parts. */
export type AnswerValue = boolean | string | readonly string[] | Fraction | ReadonlyMap<string, Fraction>;

/** An answer as it was read: its value, the state that takes its place, or what was expected instead. */
export type Reading =
  | { readonly state: "answered"; readonly value: AnswerValue }
  | { readonly state: "dont-know" | "not-applicable" | "not-answered" }
  | { readonly state: "invalid"; readonly expected: string };

const notAnswered: Reading = { state: "not-answered" };
const dontKnow: Reading = { state: "dont-know" };
const notApplicable: Reading = { state: "not-applicable" };

/** Reads one raw answer, exactly, by the rule of `cellReader`. Never throws for data that JSON can hold. */
export function readAnswer(indicator: Indicator, raw: unknown): Reading {
  switch (stateReaderOf(indicator)(raw)) {
    case ANSWERED:
    case INEXACT:
      return { state: "answered", value: exactValue(indicator, raw) };
    case NOT_ANSWERED:
      return notAnswered;
    case DONT_KNOW:
      return dontKnow;
    case NOT_APPLICABLE:
      return notApplicable;
    default:
      return { state: "invalid", expected: expectedAnswer(indicator, raw) };
  }
}

/** What a valid answer says. */
function exactValue(indicator: Indicator, raw: unknown): AnswerValue {
  switch (indicator.kind) {
    case "flag":
    case "choice":
      return raw as boolean | string;
    case "choices":
      return [...(raw as readonly string[])];
    case "quantity":
      return fraction(raw as Numeric);
    case "shares": {
      const parts = raw as Readonly<Record<string, number | undefined>>;
      const partOf = (id: string): Numeric => (Object.hasOwn(parts, id) ? parts[id] : undefined) ?? 0;
      return new Map(Object.keys(indicator.categories).map((id) => [id, fraction(partOf(id))]));
    }
  }
}

type ReadState = (raw: unknown) => number;

const stateReaders = new WeakMap<Indicator, ReadState>();

/** The rule of an indicator's states. It is kept for deeply frozen indicators, which cannot change behind its back. */
function stateReaderOf(indicator: Indicator): ReadState {
  const known = stateReaders.get(indicator);
  if (known !== undefined) return known;
  const read = cellReader(indicator);
  const cells = makeCells(indicator.kind === "shares" ? Object.keys(indicator.categories).length : 1);
  const readState: ReadState = (raw) => read(raw, cells, 0);
  if (isDeeplyFrozen(indicator)) stateReaders.set(indicator, readState);
  return readState;
}
