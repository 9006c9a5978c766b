import { SsmeError } from "../errors.js";
import type { Level } from "../methodology/methodology.js";
import { parseNumeric, sign, type Fraction } from "../numeric/fraction.js";
import type { Numeric } from "../numeric/numeric.js";
import { printValue } from "../printValue.js";
import { weighChildren, weighs, type GroupPlan, type NodePlan, type Plan } from "./compile.js";

/** Other weights and bounds for one run, in place of the methodology's own. */
export interface RunOptions {
  /** Weights, 0 or more, by path of an indicator or a group. */
  readonly weights?: Readonly<Record<string, Numeric>>;
  /** Lower bounds of levels, 0 or more, by id of the level. */
  readonly levels?: Readonly<Record<string, Numeric>>;
}

/** A plan with other weights and bounds. Throws `unknown-path` and `invalid-argument` for faulty ones. */
export function reweigh(plan: Plan, { weights = {}, levels = {} }: RunOptions): Plan {
  const given = new Map(Object.entries(weights).map(([path, weight]) => [path, readAmount(weight, `weights.${path}`)]));
  const root = given.size === 0 ? plan.root : reweighGroup(plan.root, given);
  const [unknown] = given.keys();
  if (unknown !== undefined) {
    throw new SsmeError("unknown-path", `There is no scored indicator or group ${unknown} that has a weight.`);
  }
  return { ...plan, root, methodology: { ...plan.methodology, levels: rebound(plan.methodology.levels, levels) } };
}

/** Uses up the weights that it finds a node for. */
function reweighGroup(plan: GroupPlan, given: Map<string, Fraction>): GroupPlan {
  const children = plan.children.map((child): NodePlan => {
    const weight = given.get(child.path) ?? child.weight;
    given.delete(child.path);
    return child.kind === "group" ? { ...reweighGroup(child, given), weight } : { ...child, weight };
  });
  if (!children.some(weighs)) {
    throw new SsmeError("invalid-argument", `Something in ${plan.path || "the root"} must have a weight above 0.`);
  }
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
