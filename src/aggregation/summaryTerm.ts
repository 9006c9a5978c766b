import { ANSWERED, INEXACT } from "../assessment/cells.js";
import type { CellField } from "../assessment/layout.js";
import { readField, type Row } from "../assessment/row.js";
import type { AnswerCondition } from "../methodology/condition.js";
import type { PathTerm } from "../methodology/pathTerms.js";
import { divide, hundred, isZero, multiply, type Fraction } from "../numeric/fraction.js";
import { compareAnswer } from "../scoring/compareAnswer.js";
import type { Plan } from "../scoring/plan.js";
import { fed, shaped, type Accumulator } from "./accumulator.js";
import type { ExactNumber } from "./exactNumber.js";
import { addSums, addTo, emptySum, sumOf, type ExactSum } from "./exactSum.js";
import { fieldAt } from "./fieldAt.js";
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
): Accumulator<Row, unknown, Fraction | null> {
  const field = fieldAt(plan, path);
  const { node } = field;
  const number = (): Accumulator<Row, unknown, Fraction | null> => {
    if (node.kind !== "shares") return fed(total, givenNumber(field));
    const { weightedBy } = node;
    const gathered =
      weightedBy === undefined ? pooledShares(field, node) : weightedShares(field, node, weightedBy, plan);
    return shaped(gathered, ({ whole, parts }) => {
      const part = parts.find(([name]) => name === category);
      return part === undefined || isZero(whole) ? null : divide(multiply(part[1], hundred), whole);
    });
  };
  return where === undefined ? number() : onlyWhere(isAnswered(field), meets(where, plan), number(), minimumCellSize);
}

const total: Accumulator<Response<ExactNumber>, { given: number; sum: ExactSum }, Fraction | null> = {
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
  extract: ({ given, sum }) => (given === 0 ? null : sumOf(sum)),
};

/** Takes only the clusters that are known to meet the condition. Fewer answers than may be shown give no number. */
function onlyWhere<State>(
  isGiven: Test,
  isMet: Test,
  inner: Accumulator<Row, State, Fraction | null>,
  minimumCellSize: number,
): Accumulator<Row, { given: number; inner: State }, Fraction | null> {
  return {
    create: () => ({ given: 0, inner: inner.create() }),
    add: (state, row) => {
      if (!isMet(row)) return;
      if (isGiven(row)) state.given += 1;
      inner.add(state.inner, row);
    },
    merge: (state, other) => {
      state.given += other.given;
      inner.merge(state.inner, other.inner);
    },
    extract: (state) => (state.given < minimumCellSize ? null : inner.extract(state.inner)),
  };
}

type Test = (row: Row) => boolean;

function isAnswered({ first }: CellField): Test {
  return ({ cells }) => cells.states[first] === ANSWERED || cells.states[first] === INEXACT;
}

function meets(where: AnswerCondition, plan: Plan): Test {
  const field = fieldAt(plan, where.path);
  const { node, first } = field;
  const test = (row: Row): boolean => compareAnswer(where, readField(field, row)) === "met";
  if (node.kind !== "flag" && node.kind !== "choice") return test;
  // Of options there are few, so that each is compared once.
  const known = new Map<number, boolean>();
  return (row) => {
    const state = row.cells.states[first] ?? 0;
    const option = state === ANSWERED ? (row.cells.values[first] ?? 0) : -state;
    const truth = known.get(option) ?? test(row);
    known.set(option, truth);
    return truth;
  };
}
