import { compileLayout } from "../assessment/layout.js";
import type { Indicator } from "../methodology/indicator.js";
import { isDeeplyFrozen } from "../methodology/isDeeplyFrozen.js";
import type { Group, Level, Methodology } from "../methodology/methodology.js";
import { childPath, isGroup } from "../methodology/nodes.js";
import { fraction, multiply, reduce, whole, type Fraction } from "../numeric/fraction.js";
import { powersOfTen } from "../numeric/powersOfTen.js";
import { compileRubric } from "./compileRubric.js";
import { fingerprint } from "./fingerprint.js";
import type { GroupPlan, IndicatorPlan, NodePlan, Plan } from "./plan.js";
import { weighChildren } from "./weighChildren.js";
import { compileWholeRating } from "./wholeRating.js";

const plans = new WeakMap<Methodology, Plan>();

/** Compiles a methodology. The plan is kept for deeply frozen methodologies, which cannot change behind its back. */
export function compile(methodology: Methodology): Plan {
  const known = plans.get(methodology);
  if (known !== undefined) return known;
  const { id, version, official, root, rounding } = methodology;
  const layout = compileLayout(root);
  const fields = new Map(layout.fields.map((field) => [field.path, field]));
  const nodes = new Map<string, NodePlan>();
  const counts = { groups: 0, indicators: 0 };
  const scale = fraction(methodology.scale);
  const units = reduce(multiply(scale, whole(powersOfTen[rounding.decimals] ?? 1)));
  const places = { fields, nodes, counts, units };
  const compiled = compileGroup(root, "", "", compileChildren(root, "", places), places);
  const plan: Plan = {
    methodology,
    // All scorecards have the same one.
    reference: Object.freeze({ id, version, fingerprint: fingerprint(methodology), official }),
    scale,
    units,
    levels: methodology.levels.map(copyLevel),
    root: compiled,
    layout,
    spare: undefined,
    fields,
    nodes,
    counts,
    areas: Object.fromEntries(compiled.children.map((area) => [area.id, null])),
  };
  if (isDeeplyFrozen(methodology)) plans.set(methodology, plan);
  return plan;
}

/** Where answers stand, and the nodes that are compiled so far. */
interface Places {
  readonly fields: Plan["fields"];
  readonly nodes: Map<string, NodePlan>;
  readonly counts: { groups: number; indicators: number };
  readonly units: Fraction;
}

function compileChildren(group: Group, path: string, places: Places): readonly NodePlan[] {
  return Object.entries(group.children).flatMap(([id, node]): NodePlan[] => {
    const nodePath = childPath(path, id);
    if (!isGroup(node)) return compileIndicator(node, nodePath, id, places);
    const children = compileChildren(node, nodePath, places);
    return children.length === 0 ? [] : [compileGroup(node, nodePath, id, children, places)];
  });
}

function compileGroup(
  group: Group,
  path: string,
  id: string,
  children: readonly NodePlan[],
  { nodes, counts, units }: Places,
): GroupPlan {
  const minimumCoverage = fraction(group.minimumCoverage ?? 0);
  const index = counts.groups;
  counts.groups += 1;
  const levels = group.levels?.map(copyLevel) ?? null;
  const weight = fraction(group.weight);
  const own = { kind: "group", path, id, weight, index, group, minimumCoverage, levels } as const;
  const plan = { ...own, ...weighChildren(children, units) };
  nodes.set(path, plan);
  return plan;
}

function copyLevel({ requires, ...level }: Level): Level {
  return requires === undefined ? level : { ...level, requires: [...requires] };
}

function compileIndicator(
  indicator: Indicator,
  path: string,
  id: string,
  { fields, nodes, counts }: Places,
): IndicatorPlan[] {
  const rubric = compileRubric(indicator, (other) => fields.get(other) ?? null);
  const field = fields.get(path);
  if (rubric === null || field === undefined) return [];
  const weight = fraction(indicator.weight ?? 1);
  const index = counts.indicators;
  counts.indicators += 1;
  const rating = compileWholeRating(rubric);
  const over = rating?.over ?? 1;
  const own = { kind: "indicator", path, id, weight, index, over, overParts: over } as const;
  const plan = { ...own, indicator, field, rubric, rating };
  nodes.set(path, plan);
  return [plan];
}
