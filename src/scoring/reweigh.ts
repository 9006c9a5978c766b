import { SsmeError, type Issue, type SsmeErrorCode } from "../errors.js";
import type { Level, Methodology } from "../methodology/methodology.js";
import { one, parseNumeric, sign, type Fraction } from "../numeric/fraction.js";
import type { Numeric } from "../numeric/numeric.js";
import { printValue } from "../printValue.js";
import { weighChildren } from "./weighChildren.js";
import type { GroupPlan, NodePlan, Plan } from "./plan.js";

/** Other weights and bounds for one run, in place of the methodology's own. */
export interface RunOptions {
  /** Weights, 0 or more, by path of an indicator or a group. */
  readonly weights?: Readonly<Record<string, Numeric>>;
  /** Lower bounds of levels, 0 or more, by id of the level. */
  readonly levels?: Readonly<Record<string, Numeric>>;
}

/** The weights and levels of one run, read and checked. */
export interface RunRules {
  /** By path; other nodes keep their own. */
  readonly weights: ReadonlyMap<string, Fraction>;
  readonly levels: readonly Level[];
}

/** Reads the rules of a run. Throws `unknown-path` or `invalid-argument` for faulty ones, with all issues. */
export function readRunOptions({ root, methodology }: Plan, { weights = {}, levels = {} }: RunOptions): RunRules {
  const issues: Issue[] = [];
  const given = readAmounts(weights, "weights", issues);
  if (given.size > 0) findFaultyWeights(root, given, issues);
  const bounds = readAmounts(levels, "levels", issues);
  for (const id of bounds.keys())
    if (!methodology.levels.some((level) => level.id === id)) issues.push(noLevel(id, methodology));
  const [first] = issues;
  if (first !== undefined) {
    const code = first.code === "unknown-path" ? "unknown-path" : "invalid-argument";
    throw new SsmeError(code, "These weights and bounds are not those of a run:", issues);
  }
  return {
    weights: given,
    levels: methodology.levels.map((level) =>
      bounds.has(level.id) ? { ...level, atLeast: levels[level.id] as Numeric } : level,
    ),
  };
}

function readAmounts(given: Readonly<Record<string, Numeric>>, name: string, issues: Issue[]): Map<string, Fraction> {
  const amounts = new Map<string, Fraction>();
  for (const [key, value] of Object.entries(given)) {
    // What is undefined is as if it were absent.
    if ((value as unknown) === undefined) continue;
    const amount = parseNumeric(value);
    if (amount === null || sign(amount) < 0) {
      issues.push(issue("invalid-argument", `${name}.${key}`, "a decimal of 0 or more", printValue(value, "en")));
    }
    amounts.set(key, amount ?? one);
  }
  return amounts;
}

function issue(code: SsmeErrorCode, path: string, expected: string, received: string): Issue {
  return { code, path, expected, received, message: `expected ${expected}; received ${received}` };
}

function findFaultyWeights(root: GroupPlan, given: ReadonlyMap<string, Fraction>, issues: Issue[]): void {
  const paths = new Set(root.children.flatMap(nodesOf).map(({ path }) => path));
  for (const path of given.keys()) {
    if (paths.has(path)) continue;
    issues.push(
      issue("unknown-path", `weights.${path}`, "the path of a scored indicator or group", printValue(path, "en")),
    );
  }
  const visit = ({ children, path }: GroupPlan): void => {
    if (!children.some((child) => sign(given.get(child.path) ?? child.weight) > 0)) {
      const name = path || "the root";
      issues.push(issue("invalid-argument", "weights", `a weight above 0 of something in ${name}`, "none"));
    }
    for (const child of children) if (child.kind === "group") visit(child);
  };
  visit(root);
}

function noLevel(id: string, { levels }: Methodology): Issue {
  const ids = levels.map((level) => level.id).join(", ");
  return issue("invalid-argument", `levels.${id}`, `one of the levels ${ids}`, printValue(id, "en"));
}

function nodesOf(node: NodePlan): readonly NodePlan[] {
  return node.kind === "group" ? [node, ...node.children.flatMap(nodesOf)] : [node];
}

/** A plan with the weights and levels of a run. */
export function reweigh(plan: Plan, { weights, levels }: RunRules): Plan {
  if (weights.size === 0) return { ...plan, levels };
  const root = reweighGroup(plan.root, weights, plan.units);
  // Values are over denominators of these nodes, not of those of the plan.
  const nodes = new Map(nodesOf(root).map((node) => [node.path, node]));
  return { ...plan, levels, root, nodes };
}

function reweighGroup(plan: GroupPlan, weights: ReadonlyMap<string, Fraction>, units: Fraction): GroupPlan {
  const children = plan.children.map((child): NodePlan => {
    const weight = weights.get(child.path) ?? child.weight;
    return child.kind === "group" ? { ...reweighGroup(child, weights, units), weight } : { ...child, weight };
  });
  return { ...plan, ...weighChildren(children, units) };
}
