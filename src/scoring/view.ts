import type { Reading } from "../assessment/readAnswer.js";
import { readField, type Row } from "../assessment/row.js";
import { multiply, type Fraction } from "../numeric/fraction.js";
import { roundToUnits, unitsToFraction } from "../numeric/rounding.js";
import { weighs, type Plan } from "./compile.js";
import type { NodeValue } from "./evaluate.js";

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

/** Shows the answers of one cluster and the scores that they got. */
export function viewOf(root: NodeValue, plan: Plan, row: Row, as: "given" | "possible"): View {
  const reading = (path: string): Reading => {
    const field = plan.fields.get(path);
    return field === undefined ? { state: "not-answered" } : readField(field, row);
  };
  const isOpen = (path: string): boolean => ["not-answered", "dont-know"].includes(reading(path).state);
  const open = (path: string): readonly string[] => {
    const value = findValue(root, path);
    return (value === null ? [path] : listQuestions(value)).filter(isOpen);
  };
  return {
    reading,
    number: (path) => {
      if (plan.fields.get(path)?.node.kind === "quantity") return seeQuantity(reading(path));
      const value = findValue(root, path);
      // A group without any scored indicator is in no plan: it never applies.
      return value === null ? "not-applicable" : seeScore(value, plan, as);
    },
    tagged: (tag) => listTagged(plan, tag).map((path) => seeValue(findValue(root, path), as)),
    open,
    openTagged: (tag) => listTagged(plan, tag).flatMap(open),
  };
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
export function seeScore(value: NodeValue, plan: Plan, as: "given" | "possible"): Seen {
  const seen = seeValue(value, as);
  if (seen === null || seen === "not-applicable") return seen;
  const comparable = (end: Fraction): Fraction => comparableScore(multiply(end, plan.scale), plan);
  return { low: comparable(seen.low), high: comparable(seen.high) };
}

/** The score that is compared with bounds: the exact one, or the one that is reported. */
export function comparableScore(score: Fraction, { methodology }: Plan): Fraction {
  if (methodology.classifyOn === "exact") return score;
  const { decimals, mode } = methodology.rounding;
  return unitsToFraction(roundToUnits(score, decimals, mode), decimals);
}

function seeValue(node: NodeValue | null, as: "given" | "possible"): Seen {
  if (node === null) return null;
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

/** The questions below a node that weigh something: both of them for a ratio. */
function listQuestions({ plan, children }: NodeValue): string[] {
  if (plan.kind === "group") return children.filter((child) => weighs(child.plan)).flatMap(listQuestions);
  const per = "per" in plan.rubric ? plan.rubric.per : null;
  return per === null ? [plan.path] : [plan.path, per.path];
}

/** The value of the node at a path, or null where the plan has none. */
function findValue(node: NodeValue, path: string): NodeValue | null {
  if (node.plan.path === path) return node;
  const child = node.children.find(({ plan }) => path === plan.path || path.startsWith(`${plan.path}.`));
  return child === undefined ? null : findValue(child, path);
}
