import type { MethodologyReference } from "../assessment/scorecard.js";
import type { Indicator } from "../methodology/indicator.js";
import { isDeeplyFrozen } from "../methodology/isDeeplyFrozen.js";
import type { Group, Methodology } from "../methodology/methodology.js";
import { childPath, isGroup, listIndicators, type Located } from "../methodology/nodes.js";
import { fraction, type Fraction } from "../numeric/fraction.js";
import { compileRubric, type RateAnswer } from "./compileRubric.js";
import { fingerprint } from "./fingerprint.js";

/** A scored indicator, ready to be evaluated. */
export interface IndicatorPlan {
  readonly path: string;
  readonly id: string;
  readonly weight: Fraction;
  readonly indicator: Indicator;
  readonly rate: RateAnswer;
}

/** A group with at least one scored indicator below it. */
export interface GroupPlan {
  readonly path: string;
  readonly id: string;
  readonly weight: Fraction;
  readonly group: Group;
  readonly minimumCoverage: Fraction;
  readonly children: readonly (GroupPlan | IndicatorPlan)[];
}

/** A methodology with its decimals read and its descriptive nodes left out. */
export interface Plan {
  readonly methodology: Methodology;
  readonly reference: MethodologyReference;
  readonly scale: Fraction;
  readonly root: GroupPlan;
  /** All indicators, descriptive ones too. */
  readonly indicators: readonly Located<Indicator>[];
}

const plans = new WeakMap<Methodology, Plan>();

/** Compiles a methodology. The plan is kept for deeply frozen methodologies, which cannot change behind its back. */
export function compile(methodology: Methodology): Plan {
  const known = plans.get(methodology);
  if (known !== undefined) return known;
  const { id, version, official, root } = methodology;
  const plan: Plan = {
    methodology,
    reference: { id, version, fingerprint: fingerprint(methodology), official },
    scale: fraction(methodology.scale),
    root: compileGroup(root, "", ""),
    indicators: listIndicators(root),
  };
  if (isDeeplyFrozen(methodology)) plans.set(methodology, plan);
  return plan;
}

function compileGroup(group: Group, path: string, id: string): GroupPlan {
  const children = Object.entries(group.children).flatMap(([key, node]): (GroupPlan | IndicatorPlan)[] => {
    const nodePath = childPath(path, key);
    if (isGroup(node)) {
      const plan = compileGroup(node, nodePath, key);
      return plan.children.length === 0 ? [] : [plan];
    }
    const rate = compileRubric(node);
    return rate === null
      ? []
      : [{ path: nodePath, id: key, weight: fraction(node.weight ?? 1), indicator: node, rate }];
  });
  return {
    path,
    id,
    weight: fraction(group.weight),
    group,
    minimumCoverage: fraction(group.minimumCoverage ?? 0),
    children,
  };
}
