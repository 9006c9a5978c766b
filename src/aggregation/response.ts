import { answerAt } from "../assessment/answerAt.js";
import { ANSWERED, DONT_KNOW, INEXACT, NOT_APPLICABLE } from "../assessment/cells.js";
import type { CellField } from "../assessment/layout.js";
import type { Row } from "../assessment/row.js";
import { fraction } from "../numeric/fraction.js";
import type { Numeric } from "../numeric/numeric.js";
import type { ExactNumber } from "./exactNumber.js";

/** What one cluster contributes to a figure: a value, or the state that takes its place. */
export type Response<T> =
  | { readonly state: "answered"; readonly value: T }
  | { readonly state: "dont-know" | "not-applicable" | "not-answered" };

/** A value that was given. */
export function answered<T>(value: T): Response<T> {
  return { state: "answered", value };
}

/** Prepares to tell the options that an answer marks; `yes` or `no` for a flag. */
export function markedOptions({ path, node, first }: CellField): (row: Row) => Response<readonly string[]> {
  const options = optionsOf(node);
  const single = options.map((option) => answered([option]));
  return ({ cells, answers }) => {
    const state = cells.states[first];
    if (state === INEXACT) return answered(answerAt(answers, path) as readonly string[]);
    if (state !== ANSWERED) return withoutValue(state);
    const value = cells.values[first] ?? 0;
    return node.kind === "choices" ? answered(marksIn(value, options)) : (single[value] ?? notAnswered);
  };
}

/** Prepares to tell the number of a quantity. */
export function givenNumber({ path, first }: CellField): (row: Row) => Response<ExactNumber> {
  return ({ cells, answers }) => {
    const state = cells.states[first];
    if (state === ANSWERED) return answered(cells.values[first] ?? 0);
    return state === INEXACT ? answered(fraction(answerAt(answers, path) as Numeric)) : withoutValue(state);
  };
}

/** Prepares to tell the parts of a composition, in the order of its categories. */
export function givenParts({ names, first }: CellField): (row: Row) => Response<readonly number[]> {
  return ({ cells }) => {
    const state = cells.states[first];
    return state === ANSWERED
      ? answered(names.map((_, index) => cells.values[first + index] ?? 0))
      : withoutValue(state);
  };
}

/** Two responses as one: answered if both are; else not applicable before "don't know" before not answered. */
export function both<A, B>(a: Response<A>, b: Response<B>): Response<readonly [A, B]> {
  if (a.state === "answered" && b.state === "answered") return answered([a.value, b.value] as const);
  const states = [a.state, b.state];
  return {
    state: (["not-applicable", "dont-know"] as const).find((state) => states.includes(state)) ?? "not-answered",
  };
}

/** The response with its value put into another form. */
export function converted<T, U>(response: Response<T>, convert: (value: T) => U): Response<U> {
  return response.state === "answered" ? answered(convert(response.value)) : response;
}

function optionsOf(node: CellField["node"]): readonly string[] {
  if (node.kind === "flag") return ["no", "yes"];
  return node.kind === "choice" || node.kind === "choices" ? Object.keys(node.options) : [];
}

/** The options whose bits are set. */
function marksIn(bits: number, options: readonly string[]): readonly string[] {
  const marked: string[] = [];
  for (let [rest, index] = [bits, 0]; rest > 0; index += 1) {
    const half = Math.floor(rest / 2);
    if (rest > 2 * half) marked.push(options[index] as string);
    rest = half;
  }
  return marked;
}

const notAnswered = { state: "not-answered" } as const;
const dontKnow = { state: "dont-know" } as const;
const notApplicable = { state: "not-applicable" } as const;

/** Scoring has refused invalid answers before anything is gathered. */
function withoutValue(state: number | undefined): Response<never> {
  return state === DONT_KNOW ? dontKnow : state === NOT_APPLICABLE ? notApplicable : notAnswered;
}
