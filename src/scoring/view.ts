import { DONT_KNOW, NOT_ANSWERED } from "../assessment/cells.js";
import type { CellField } from "../assessment/layout.js";
import type { Reading } from "../assessment/readAnswer.js";
import { readField, type Row } from "../assessment/row.js";
import { multiply, type Fraction } from "../numeric/fraction.js";
import { roundUnits, unitsToFraction } from "../numeric/rounding.js";
import type { NodePlan, Plan } from "./plan.js";
import { scoreUnits, wholeUnits } from "./scoreUnits.js";
import { isSettled, valueAt, type NodeValue, type NodeValues } from "./nodeValue.js";

/** Smallest and largest number that something may still turn out to be; equal when it is known. */
export interface Interval {
  readonly low: Fraction;
  readonly high: Fraction;
}

/** A number as a condition sees it: where it lies, that it does not apply, or null while nothing is known of it. */
export type Seen = Interval | "not-applicable" | null;

/**
 * What levels and conditions compare. Scores are seen either as they are under the missing rules (the given view), or as
 * the range in which they may lie (the possible view), rounded first if the methodology classifies on rounded scores.
 */
export interface View {
  /** The answer of a quantity, or the score of a group or of any other scored indicator. */
  readonly number: (path: string) => Seen;
  readonly reading: (path: string) => Reading;
  /** Values, from 0 to 1, of the scored indicators with this tag. */
  readonly tagged: (tag: string) => readonly Seen[];
  /** Paths of the questions without an answer on which the number at a path, or the answer there, depends. */
  readonly open: (path: string) => readonly string[];
  readonly openTagged: (tag: string) => readonly string[];
}

/** What a level is decided from: the score of the group at a path, and what its requirements look up. */
export interface Evidence {
  readonly path: string;
  readonly score: Seen;
  readonly view: View;
}

/** Shows the answers of one cluster and the scores that they got. A class, since closures would be made anew for each cluster. */
export class RowView implements View {
  readonly values: NodeValues;
  readonly plan: Plan;
  readonly as: "given" | "possible";

  constructor(values: NodeValues, plan: Plan, as: "given" | "possible") {
    this.values = values;
    this.plan = plan;
    this.as = as;
  }

  reading(path: string): Reading {
    const field = this.plan.fields.get(path);
    return field === undefined ? { state: "not-answered" } : readField(field, this.values.row);
  }

  number(path: string): Seen {
    const { values, plan, as } = this;
    if (plan.fields.get(path)?.node.kind === "quantity") return seeQuantity(this.reading(path));
    const node = plan.nodes.get(path);
    // A group without any scored indicator is in no plan: it never applies.
    return node === undefined ? "not-applicable" : seeScore(node, values, plan, as);
  }

  tagged(tag: string): readonly Seen[] {
    const { values, plan, as } = this;
    return listTagged(plan, tag).map((path) => {
      const node = plan.nodes.get(path);
      return node === undefined ? null : seeValue(valueAt(values, node), as);
    });
  }

  open(path: string): readonly string[] {
    const { row } = this.values;
    const node = findNode(this.plan.root, path);
    if (node !== null) return listOpen(node, row);
    const field = this.plan.fields.get(path);
    return field === undefined || isUnanswered(field, row) ? [path] : [];
  }

  openTagged(tag: string): readonly string[] {
    return listTagged(this.plan, tag).flatMap((path) => this.open(path));
  }
}

/** Shows nothing: a score that comes without answers. */
export function blindView(plan: Plan): View {
  return {
    number: () => null,
    reading: () => ({ state: "not-answered" }),
    tagged: (tag) => listTagged(plan, tag).map(() => null),
    open: () => [],
    openTagged: () => [],
  };
}

/** Shows a node's score as it is compared with bounds. */
export function seeScore(node: NodePlan, values: NodeValues, plan: Plan, as: "given" | "possible"): Seen {
  const { classifyOn, rounding } = plan.methodology;
  const units = classifyOn === "rounded" ? wholeUnits(node, values, plan) : null;
  if (units !== null) {
    const score = unitsToFraction(units, rounding.decimals);
    return { low: score, high: score };
  }
  const seen = seeValue(valueAt(values, node), as);
  if (seen === null || seen === "not-applicable") return seen;
  const low = compared(seen.low, plan);
  const high = seen.high === seen.low ? low : compared(seen.high, plan);
  return { low, high };
}

/** What is compared of the score of a value from 0 to 1. */
function compared(value: Fraction, plan: Plan): Fraction {
  const { classifyOn, rounding } = plan.methodology;
  return classifyOn === "exact"
    ? multiply(value, plan.scale)
    : unitsToFraction(scoreUnits(value, plan), rounding.decimals);
}

/** The score that is compared with bounds: the exact one, or the one that is reported. */
export function comparableScore(score: Fraction, { methodology }: Plan): Fraction {
  if (methodology.classifyOn === "exact") return score;
  const { decimals, mode } = methodology.rounding;
  return unitsToFraction(roundUnits(score, decimals, mode), decimals);
}

function seeValue(node: NodeValue, as: "given" | "possible"): Seen {
  if (isSettled(node)) return { low: node, high: node };
  if (node.range === null) return "not-applicable";
  if (as === "possible") return node.range;
  return node.value === null ? null : { low: node.value, high: node.value };
}

/** Shows the number that a quantity was answered with; other kinds of answers reach no bound. */
export function seeQuantity(reading: Reading): Seen {
  if (reading.state === "not-applicable") return reading.state;
  if (reading.state !== "answered") return null;
  const { value } = reading;
  return typeof value === "object" && "n" in value ? { low: value, high: value } : "not-applicable";
}

function listTagged({ layout }: Plan, tag: string): string[] {
  return layout.fields
    .filter(({ node }) => node.rubric !== undefined && node.tags?.includes(tag) === true)
    .map(({ path }) => path);
}

/** Lists the questions without an answer below a node that weigh something: both of them for a ratio. */
function listOpen(plan: NodePlan, row: Row): readonly string[] {
  const paths: string[] = [];
  for (const { path, field, rubric } of plan.kind === "group" ? plan.indicators : [plan]) {
    const per = "per" in rubric ? rubric.per : null;
    if (isUnanswered(field, row)) paths.push(path);
    if (per !== null && isUnanswered(per, row)) paths.push(per.path);
  }
  return paths;
}

function isUnanswered({ first }: CellField, { cells }: Row): boolean {
  const state = cells.states[first];
  return state === NOT_ANSWERED || state === DONT_KNOW;
}

/** The node at a path, or null where the plan has none. */
function findNode(node: NodePlan, path: string): NodePlan | null {
  if (node.path === path) return node;
  if (node.kind === "indicator") return null;
  const child = node.children.find((other) => path === other.path || path.startsWith(`${other.path}.`));
  return child === undefined ? null : findNode(child, path);
}
