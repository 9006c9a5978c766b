import { SsmeError } from "../errors.js";
import type { AnswerCondition } from "../methodology/condition.js";
import { findNode, isGroup } from "../methodology/nodes.js";
import type { PathTerm } from "../methodology/pathTerms.js";
import { parseDecimal } from "../numeric/decimal.js";
import { divide, hundred, isZero, multiply, type Fraction } from "../numeric/fraction.js";
import { compareAnswer } from "../scoring/compareAnswer.js";
import type { Plan } from "../scoring/compile.js";
import { fed, shaped, type Accumulator } from "./accumulator.js";
import { addSums, addTo, emptySum, type ExactSum } from "./exactSum.js";
import { readingAt, type Readings } from "./readings.js";
import { givenNumber, type Response } from "./response.js";
import { pooledShares, weightedShares } from "./shares.js";

/**
 * Gathers the number that a path stands for in a summary: the total of a quantity, or the share in per cent of a
 * category (weighted where the composition says by what). Null if nobody gave it, if its denominator is zero, or if it
 * stands for a part of the wave with fewer answers than may be shown.
 */
export function summaryTerm(
  { path, category, where }: PathTerm,
  plan: Plan,
  minimumCellSize: number,
): Accumulator<Readings, unknown, Fraction | null> {
  const node = findNode(plan.methodology.root, path);
  if (node === null || isGroup(node)) throw new SsmeError("unknown-path", `No indicator is called ${path}.`);
  const number = (): Accumulator<Readings, unknown, Fraction | null> => {
    if (node.kind !== "shares") return fed(total, (readings: Readings) => givenNumber(readingAt(readings, path)));
    const { weightedBy } = node;
    const gathered = weightedBy === undefined ? pooledShares(path, node) : weightedShares(path, node, weightedBy);
    return shaped(gathered, ({ whole, parts }) => {
      const part = parts.find(([name]) => name === category);
      return part === undefined || isZero(whole) ? null : divide(multiply(part[1], hundred), whole);
    });
  };
  return where === undefined ? number() : onlyWhere({ path, where }, number(), minimumCellSize);
}

const total: Accumulator<Response<Fraction>, { given: number; sum: ExactSum }, Fraction | null> = {
  create: () => ({ given: 0, sum: emptySum }),
  add: (state, response) => {
    if (response.state !== "answered") return;
    state.given += 1;
    state.sum = addTo(state.sum, response.value);
  },
  merge: (state, other) => {
    state.given += other.given;
    state.sum = addSums(state.sum, other.sum);
  },
  extract: ({ given, sum }) => (given === 0 ? null : parseDecimal(sum)),
};

/** Takes only the clusters that are known to meet the condition. Fewer answers than may be shown give no number. */
function onlyWhere<State>(
  { path, where }: PathTerm & { readonly where: AnswerCondition },
  inner: Accumulator<Readings, State, Fraction | null>,
  minimumCellSize: number,
): Accumulator<Readings, { given: number; inner: State }, Fraction | null> {
  return {
    create: () => ({ given: 0, inner: inner.create() }),
    add: (state, readings) => {
      if (compareAnswer(where, readingAt(readings, where.path)) !== "met") return;
      if (readingAt(readings, path).state === "answered") state.given += 1;
      inner.add(state.inner, readings);
    },
    merge: (state, other) => {
      state.given += other.given;
      inner.merge(state.inner, other.inner);
    },
    extract: (state) => (state.given < minimumCellSize ? null : inner.extract(state.inner)),
  };
}
