import { compileLayout, type CellField, type Layout } from "../assessment/layout.js";
import type { MethodologyReference } from "../assessment/scorecard.js";
import type { Indicator } from "../methodology/indicator.js";
import { isDeeplyFrozen } from "../methodology/isDeeplyFrozen.js";
import type { Group, Methodology } from "../methodology/methodology.js";
import { childPath, isGroup } from "../methodology/nodes.js";
import { fraction, sign, type Fraction } from "../numeric/fraction.js";
import { compileRubric, type CompiledRubric } from "./compileRubric.js";
import { fingerprint } from "./fingerprint.js";

/** A scored indicator, ready to be evaluated. */
export interface IndicatorPlan {
  readonly kind: "indicator";
  readonly path: string;
  readonly id: string;
  readonly weight: Fraction;
  readonly indicator: Indicator;
  readonly field: CellField;
  readonly rubric: CompiledRubric;
}

/** A group with at least one scored indicator below it. */
export interface GroupPlan {
  readonly kind: "group";
  readonly path: string;
  readonly id: string;
  readonly weight: Fraction;
  readonly group: Group;
  readonly minimumCoverage: Fraction;
  readonly children: readonly NodePlan[];
}

/** A node of the scored tree. */
export type NodePlan = GroupPlan | IndicatorPlan;

/** A methodology with its decimals read and its descriptive nodes left out. */
export interface Plan {
  readonly methodology: Methodology;
  readonly reference: MethodologyReference;
  readonly scale: Fraction;
  readonly root: GroupPlan;
  /** Where all answers stand in a row, those of descriptive indicators too. */
  readonly layout: Layout;
  readonly fields: ReadonlyMap<string, CellField>;
}

const plans = new WeakMap<Methodology, Plan>();

/** Compiles a methodology. The plan is kept for deeply frozen methodologies, which cannot change behind its back. */
export function compile(methodology: Methodology): Plan {
  const known = plans.get(methodology);
  if (known !== undefined) return known;
  const { id, version, official, root } = methodology;
  const layout = compileLayout(root);
  const fields = new Map(layout.fields.map((field) => [field.path, field]));
  const plan: Plan = {
    methodology,
    reference: { id, version, fingerprint: fingerprint(methodology), official },
    scale: fraction(methodology.scale),
    root: compileGroup(root, "", "", fields),
    layout,
    fields,
  };
  if (isDeeplyFrozen(methodology)) plans.set(methodology, plan);
  return plan;
}

function compileGroup(group: Group, path: string, id: string, fields: Plan["fields"]): GroupPlan {
  const children = Object.entries(group.children).flatMap(([key, node]): NodePlan[] => {
    const nodePath = childPath(path, key);
    if (!isGroup(node)) return compileIndicator(node, nodePath, key, fields);
    const plan = compileGroup(node, nodePath, key, fields);
    return plan.children.length === 0 ? [] : [plan];
  });
  const minimumCoverage = fraction(group.minimumCoverage ?? 0);
  return { kind: "group", path, id, weight: fraction(group.weight), group, minimumCoverage, children };
}

function compileIndicator(indicator: Indicator, path: string, id: string, fields: Plan["fields"]): IndicatorPlan[] {
  const rubric = compileRubric(indicator, (other) => fields.get(other) ?? null);
  const field = fields.get(path);
  if (rubric === null || field === undefined) return [];
  return [{ kind: "indicator", path, id, weight: fraction(indicator.weight ?? 1), indicator, field, rubric }];
}

/** Tells whether a node weighs anything, and so takes part in its group. */
export function weighs({ weight }: NodePlan): boolean {
  return sign(weight) > 0;
}
