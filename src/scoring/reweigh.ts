import { SsmeError } from "../errors.js";
import type { Level } from "../methodology/methodology.js";
import { parseNumeric, sign, type Fraction } from "../numeric/fraction.js";
import type { Numeric } from "../numeric/numeric.js";
import { printValue } from "../printValue.js";
import { weighChildren, type GroupPlan, type NodePlan, type Plan } from "./compile.js";

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

/** Reads the rules of a run. Throws `unknown-path` and `invalid-argument` for faulty ones. */
export function readRunOptions({ root, methodology }: Plan, { weights = {}, levels = {} }: RunOptions): RunRules {
  const given = new Map(Object.entries(weights).map(([path, weight]) => [path, readAmount(weight, `weights.${path}`)]));
  if (given.size > 0) refuseWeights(root, given);
  return { weights: given, levels: rebound(methodology.levels, levels) };
}

function refuseWeights(root: GroupPlan, given: ReadonlyMap<string, Fraction>): void {
  let found = 0;
  const visit = (group: GroupPlan): void => {
    let isWeighed = false;
    for (const child of group.children) {
      const weight = given.get(child.path);
      if (weight !== undefined) found += 1;
      if (sign(weight ?? child.weight) > 0) isWeighed = true;
      if (child.kind === "group") visit(child);
    }
    if (isWeighed) return;
    throw new SsmeError("invalid-argument", `Something in ${group.path || "the root"} must have a weight above 0.`);
  };
  visit(root);
  if (found === given.size) return;
  const paths = new Set(listPaths(root));
  const unknown = [...given.keys()].find((path) => !paths.has(path)) ?? "";
  throw new SsmeError("unknown-path", `There is no scored indicator or group ${unknown} that has a weight.`);
}

function listPaths(group: GroupPlan): readonly string[] {
  return group.children.flatMap((child) => (child.kind === "group" ? [child.path, ...listPaths(child)] : [child.path]));
}

/** A plan with the weights and levels of a run. */
export function reweigh(plan: Plan, { weights, levels }: RunRules): Plan {
  const root = weights.size === 0 ? plan.root : reweighGroup(plan.root, weights);
  return { ...plan, root, methodology: { ...plan.methodology, levels } };
}

function reweighGroup(plan: GroupPlan, weights: ReadonlyMap<string, Fraction>): GroupPlan {
  const children = plan.children.map((child): NodePlan => {
    const weight = weights.get(child.path) ?? child.weight;
    return child.kind === "group" ? { ...reweighGroup(child, weights), weight } : { ...child, weight };
  });
  return { ...plan, ...weighChildren(children) };
}

function rebound(levels: readonly Level[], bounds: Readonly<Record<string, Numeric>>): readonly Level[] {
  const unknown = Object.keys(bounds).find((id) => !levels.some((level) => level.id === id));
  if (unknown !== undefined) {
    const ids = levels.map(({ id }) => id).join(", ");
    throw new SsmeError("invalid-argument", `There is no level ${unknown}; there are ${ids}.`);
  }
  return levels.map((level) => {
    const atLeast = Object.hasOwn(bounds, level.id) ? bounds[level.id] : undefined;
    if (atLeast === undefined) return level;
    readAmount(atLeast, `levels.${level.id}`);
    return { ...level, atLeast };
  });
}

function readAmount(value: Numeric, name: string): Fraction {
  const amount = parseNumeric(value);
  if (amount !== null && sign(amount) >= 0) return amount;
  const message = `${name} is a decimal of 0 or more; received ${printValue(value, "en")}.`;
  throw new SsmeError("invalid-argument", message);
}
