import { multiply, reduce, sign, whole, type Fraction } from "../numeric/fraction.js";
import { powersOfTen } from "../numeric/powersOfTen.js";
import { greatestCommonDivisor, multipleOfSums, wholeNumbers } from "../numeric/wholeNumbers.js";
import type { GroupPlan, NodePlan, Plan } from "../scoring/plan.js";
import type { RunRules } from "../scoring/reweigh.js";
import { approximately } from "./approximately.js";
import { boundsOf, type Bounds } from "./bounds.js";
import { commonDenominator, type CommonDenominator } from "./commonDenominator.js";
import { ROUNDING } from "./errorBound.js";
import type { AreaRun, GroupRun, Run, Scale } from "./run.js";
import type { Slot } from "./slot.js";

/**
 * Numerators up to here leave room for what rounding and comparing do to them: the quotient of a whole number by `over`,
 * in units of the last decimal, is then nearer to the true one than to any tie that it does not hit.
 */
const MOST = 0x4000_0000_0000; // 2^46
/** A table of multiples has as many cells as the group's weights add up to. */
const MOST_WEIGHT = 4096;

/**
 * Puts a plan with the weights of a run into numbers for its slots; null if a group is combined in a way that only exact
 * arithmetic has. What blocks need in which something is not answered is left out if all is answered.
 */
export function compileRun(
  { root, scale, methodology }: Plan,
  { weights }: RunRules,
  slots: ReadonlyMap<string, Slot>,
  isComplete: boolean,
): Run | null {
  const weightOf = (node: NodePlan): Fraction => weights.get(node.path) ?? node.weight;
  const { decimals, mode } = methodology.rounding;
  const perOne = powersOfTen[decimals] ?? 1;
  const { n, d } = reduce(multiply(scale, whole(perOne)));
  const rounding = { mode, perOne, units: Number(n), unitsOver: Number(d) };
  // Large scales and scales with decimals take room from the numerators.
  const room = MOST / Math.max(1, rounding.units) / rounding.unitsOver;
  const groups: GroupRun[] = [];
  const areas: AreaRun[] = [];
  const compileGroup = (plan: GroupPlan): GroupRun | null => {
    if (plan.group.combine !== "arithmetic") return null;
    const parts = new Map<NodePlan, Part>();
    for (const child of plan.children) {
      const part =
        child.kind === "indicator" ? indicatorPart(slots.get(child.path) as Slot) : groupPart(compileGroup(child));
      if (part === null) return null;
      parts.set(child, part);
    }
    // Groups that weigh nothing have scores as well, but take no part in others.
    const nodes = plan.children.filter((child) => sign(weightOf(child)) > 0);
    const weighing = nodes.map((child) => parts.get(child) as Part);
    const run = weighParts(plan, nodes.map(weightOf), weighing, { room, index: groups.length, isComplete });
    groups.push(run);
    if (plan === root) {
      for (const [{ path }, part] of parts) areas.push(areaOf(path, part, room));
    }
    return run;
  };
  const run = compileGroup(root);
  if (run === null) return null;
  const weighed = new Set(groups.flatMap(({ children }) => children.map(({ slot }) => slot)));
  const unweighed = [...slots.values()].filter(({ index }) => !weighed.has(index));
  return { groups, root: run, areas, unweighed, rounding };
}

/** What a group needs to know of a child. */
interface Part {
  readonly slot: number;
  readonly group: GroupRun | null;
  readonly complete: Scale;
  readonly partial: Scale;
  readonly coverage: Scale;
  readonly coverageError: number;
  readonly error: number;
}

function indicatorPart({ index, over, error }: Slot): Part {
  const scale = { over, isExact: true };
  return {
    slot: index,
    group: null,
    complete: scale,
    partial: scale,
    coverage: { over: 1, isExact: true },
    coverageError: 0,
    error,
  };
}

function areaOf(path: string, { slot, group, complete, error }: Part, room: number): AreaRun {
  const { over } = complete;
  return { path, part: { slot, group }, scale: { over, isExact: over <= room }, error: error + ROUNDING };
}

function groupPart(group: GroupRun | null): Part | null {
  if (group === null) return null;
  const { complete, partial, coverage, coverageError, error } = group;
  return { slot: -1, group, complete, partial, coverage, coverageError, error };
}

function weighParts(
  plan: GroupPlan,
  given: readonly Fraction[],
  parts: readonly Part[],
  { room, index, isComplete }: { readonly room: number; readonly index: number; readonly isComplete: boolean },
): GroupRun {
  const exact = wholeNumbers(given);
  const weights = exact === null ? given.map(approximately) : reduced(exact.numbers);
  const totalWeight = weights.reduce((sum, weight) => sum + weight, 0);
  const isWhole = exact !== null && totalWeight <= room;

  const hasTable = isWhole && !isComplete && totalWeight <= MOST_WEIGHT;
  const multiple = hasTable ? multipleOfSums(weights, room) : null;
  const ofAll = isWhole ? totalWeight : null;
  const ofParts = (scaleOf: (part: Part) => Scale, times: number | null, divisor: number): CommonDenominator =>
    commonDenominator(weights, parts.map(scaleOf), times, divisor, room);
  const complete = ofParts((part) => part.complete, ofAll, totalWeight);
  const coverage = ofParts((part) => part.coverage, ofAll, totalWeight);
  // Divided by the weight that is there, cluster by cluster.
  const partial = ofParts((part) => part.partial, multiple, 1);
  const errorOf = (errors: readonly number[]): number => Math.max(0, ...errors) + errorOfMean(parts.length);
  const coverageError = coverage.scale.isExact ? 0 : errorOf(parts.map((part) => part.coverageError));
  return {
    plan,
    index,
    totalWeight,
    complete: complete.scale,
    coverage: coverage.scale,
    partial: partial.scale,
    coverageBound: boundOfCoverage(plan, coverage.scale, coverageError),
    coverageError,
    multiples: multiple === null || !partial.scale.isExact ? null : multiplesOf(multiple, totalWeight),
    // Every step of a mean of numbers from 0 to 1 is off by a rounding at most, and passes on what its parts are off by.
    error: errorOf(parts.map((part) => part.error)),
    unanswered: plan.group.unanswered,
    dontKnow: plan.group.dontKnow,
    children: parts.map(({ slot, group }, at) => ({
      slot,
      group,
      weight: weights[at] as number,
      whenComplete: complete.factors[at] as number,
      whenPartial: partial.factors[at] as number,
      coverage: coverage.factors[at] as number,
    })),
  };
}

/** What a weighted mean of so many numbers from 0 to 1 is off by at most, besides what these are off by. */
function errorOfMean(parts: number): number {
  return (1.5 * parts + 5) * ROUNDING;
}

function boundOfCoverage({ minimumCoverage }: GroupPlan, { over }: Scale, error: number): Bounds | null {
  return sign(minimumCoverage) <= 0 ? null : boundsOf({ value: minimumCoverage, isIncluded: true }, over, error);
}

/** Whole numbers without their greatest common divisor. */
function reduced(numbers: readonly number[]): readonly number[] {
  const divisor = numbers.reduce(greatestCommonDivisor, 0);
  return numbers.map((number) => number / divisor);
}

/** By weight: how many times the multiple holds it. Weights that no sum comes to are never looked up. */
function multiplesOf(multiple: number, totalWeight: number): Float64Array {
  return Float64Array.from({ length: totalWeight + 1 }, (_, weight) => (weight === 0 ? 0 : multiple / weight));
}
