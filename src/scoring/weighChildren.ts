import { isSmall, sign, whole, type Fraction, type SmallFraction } from "../numeric/fraction.js";
import { LARGEST_DIVIDEND } from "../numeric/rounding.js";
import { greatestCommonDivisor, leastCommonMultiple, multipleOfSums, wholeNumbers } from "../numeric/wholeNumbers.js";
import type { GroupPlan, NodePlan, Weighing } from "./plan.js";
import { compileParts } from "./ratedParts.js";

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
