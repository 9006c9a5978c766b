import type { Cells } from "../assessment/cells.js";
import { compileLayout, type CellField, type Layout } from "../assessment/layout.js";
import type { MethodologyReference } from "../assessment/scorecard.js";
import type { Indicator } from "../methodology/indicator.js";
import { isDeeplyFrozen } from "../methodology/isDeeplyFrozen.js";
import type { Group, Methodology } from "../methodology/methodology.js";
import { childPath, isGroup } from "../methodology/nodes.js";
import {
  fraction,
  isSmall,
  multiply,
  reduce,
  sign,
  whole,
  type Fraction,
  type SmallFraction,
} from "../numeric/fraction.js";
import { powersOfTen } from "../numeric/powersOfTen.js";
import { makeWholeParts, type WholeParts } from "../numeric/apportion.js";
import { LARGEST_DIVIDEND } from "../numeric/rounding.js";
import { greatestCommonDivisor, leastCommonMultiple, multipleOfSums, wholeNumbers } from "../numeric/wholeNumbers.js";
import { compileRubric, type CompiledRubric } from "./compileRubric.js";
import { fingerprint } from "./fingerprint.js";
import { compileParts, type RatedParts } from "./ratedParts.js";
import { compileWholeRating, type WholeRating } from "./wholeRating.js";

/** What every scored node has. */
interface Planned {
  readonly path: string;
  readonly id: string;
  readonly weight: Fraction;
  /** Its place among the values of all groups, or of all indicators. */
  readonly index: number;
  /** A whole number that makes a whole one of its values where all below it is answered, or of nearly all of these. */
  readonly over: number;
  /** The same where only some of it is answered. */
  readonly overParts: number;
}

/** A scored indicator, ready to be evaluated. */
export interface IndicatorPlan extends Planned {
  readonly kind: "indicator";
  readonly indicator: Indicator;
  readonly field: CellField;
  readonly rubric: CompiledRubric;
  /** The same in whole numbers; null where they do not hold it. */
  readonly rating: WholeRating | null;
}

/** A group with at least one scored indicator below it. */
export interface GroupPlan extends Planned {
  readonly kind: "group";
  readonly group: Group;
  readonly minimumCoverage: Fraction;
  readonly children: readonly NodePlan[];
  readonly groups: readonly GroupPlan[];
  /** The children that take part in it. */
  readonly weighing: readonly Weighing[];
  readonly ids: readonly string[];
  readonly parts: RatedParts;
  /** The indicators that take part in it or in a group below that does. */
  readonly indicators: readonly IndicatorPlan[];
  /** What weighs nothing below it. */
  readonly aside: readonly NodePlan[];
  /** A common denominator of these, small enough for sums of them in doubles; null without one. */
  readonly common: number | null;
  /** What the weights of these add up to. */
  readonly totalWeight: number;
  /**
   * What a numerator over `common` is worth in units of the last decimal that is reported, times the weight of all that
   * counts; null where doubles do not hold twice as much.
   */
  readonly perNumerator: SmallFraction | null;
}

/** A child that weighs more than 0. */
export interface Weighing {
  readonly node: NodePlan;
  /** In proportion to its siblings': a whole number if doubles hold all of them. */
  readonly weight: Fraction;
  /** The same as a number; 0 where doubles do not hold all of them. */
  readonly whole: number;
}

/** A node of the scored tree. */
export type NodePlan = GroupPlan | IndicatorPlan;

/** A methodology with its decimals read and its descriptive nodes left out. */
export interface Plan {
  readonly methodology: Methodology;
  readonly reference: MethodologyReference;
  readonly scale: Fraction;
  /** The scale in units of the last decimal that is reported. */
  readonly units: Fraction;
  readonly root: GroupPlan;
  /** Where all answers stand in a row, those of descriptive indicators too. */
  readonly layout: Layout;
  /**
   * Room to work in, which takes longer to make than to fill: cells that are not in use, and the shares of the last
   * cluster.
   */
  readonly spare: { cells: Cells | undefined; readonly shares: WholeParts };
  readonly fields: ReadonlyMap<string, CellField>;
  /** All scored nodes, by path. */
  readonly nodes: ReadonlyMap<string, NodePlan>;
  readonly counts: Readonly<Places["counts"]>;
  /** An object with the ids of the areas as keys: filling a copy takes less time and room than adding one by one. */
  readonly areas: Readonly<Record<string, null>>;
}

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
    reference: { id, version, fingerprint: fingerprint(methodology), official },
    scale,
    units,
    root: compiled,
    layout,
    spare: { cells: undefined, shares: makeWholeParts(compiled.children.length) },
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
  const own = { kind: "group", path, id, weight: fraction(group.weight), index, group, minimumCoverage } as const;
  const plan = { ...own, ...weighChildren(children, units) };
  nodes.set(path, plan);
  return plan;
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

/** Sums up to here leave room to multiply them with a scale and to round them. */
const LARGEST_SUM = 1e14;

/** What a group is made of. */
type Members = Pick<
  GroupPlan,
  | "children"
  | "groups"
  | "weighing"
  | "ids"
  | "parts"
  | "indicators"
  | "aside"
  | "common"
  | "totalWeight"
  | "perNumerator"
  | "over"
  | "overParts"
>;

/** Finds how the children of a group are weighed. */
export function weighChildren(children: readonly NodePlan[], units: Fraction): Members {
  const groups = children.filter((child) => child.kind === "group");
  const nodes = children.filter(weighs);
  const indicators = nodes.flatMap((node) => (node.kind === "group" ? node.indicators : [node]));
  const ids = nodes.map(({ id }) => id);
  const aside = children.flatMap((node) => [
    ...(weighs(node) ? [] : [node]),
    ...(node.kind === "group" ? node.aside : []),
  ]);
  const weights = wholeNumbers(nodes.map(({ weight }) => weight))?.numbers ?? null;
  const totalWeight = (weights ?? [Infinity]).reduce((sum, weight) => sum + weight, 0);
  const denominators = [nodes.map(({ overParts }) => overParts), nodes.map(({ over }) => over)];
  const common =
    denominators
      .map((overs) => overs.reduce(leastCommonMultiple, 1))
      .find((multiple) => multiple * totalWeight <= LARGEST_SUM) ?? null;
  const weighing = nodes.map((node, at): Weighing => {
    const own = weights?.[at] ?? 0;
    return { node, weight: weights === null ? node.weight : whole(own), whole: own };
  });
  const parts = compileParts(
    weighing.map(({ node, whole: weight }) => ({
      ...(node.kind === "group"
        ? { rating: null, isGroup: true, first: node.index }
        : { rating: node.rating, isGroup: false, first: node.field.first }),
      weight,
      factor: weight * ((common ?? 0) / node.over),
    })),
  );
  const over = common === null ? 1 : common * totalWeight;
  const overParts = common === null ? 1 : common * (multipleOfSums(weights ?? [], LARGEST_SUM / common) ?? totalWeight);
  const perNumerator = common === null ? null : compilePerNumerator(common, totalWeight, units);
  return {
    ...{ children, groups, weighing, ids, parts, indicators, aside },
    ...{ common, totalWeight, over, overParts, perNumerator },
  };
}

/** Works out what a numerator is worth, in lowest terms. */
function compilePerNumerator(common: number, totalWeight: number, units: Fraction): SmallFraction | null {
  if (!isSmall(units)) return null;
  const divisor = greatestCommonDivisor(units.n, common);
  const per = { n: units.n / divisor, d: units.d * (common / divisor) };
  // No part is larger than all of them at 1.
  return 2 * totalWeight * (common * per.n + per.d) > LARGEST_DIVIDEND ? null : per;
}

/** Tells whether a node weighs anything, and so takes part in its group. */
export function weighs({ weight }: NodePlan): boolean {
  return sign(weight) > 0;
}
