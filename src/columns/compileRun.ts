import type { MissingRule } from "../methodology/methodology.js";
import { multiply, reduce, sign, whole, type Fraction } from "../numeric/fraction.js";
import { powersOfTen } from "../numeric/powersOfTen.js";
import { greatestCommonDivisor, leastCommonMultiple, multipleOfSums, wholeNumbers } from "../numeric/wholeNumbers.js";
import type { GroupPlan, NodePlan, Plan } from "../scoring/compile.js";
import type { RunRules } from "../scoring/reweigh.js";
import { approximately } from "./approximately.js";
import { boundsOf, type Bounds } from "./bounds.js";
import { ROUNDING } from "./errorBound.js";
import type { ScoreRounding } from "./roundScores.js";
import type { Slot } from "./slot.js";

/**
 * How a number over a group is kept: x / `over`. If it is `isExact` (and everything below is whole), x is a whole number
 * and the quotient is exactly what is meant; otherwise it is off by at most the group's `error`.
 */
export interface Scale {
  readonly over: number;
  readonly isExact: boolean;
}

/** What a child adds to its group. */
export interface ChildRun {
  /** Index of the slot, for an indicator; −1 for a group. */
  readonly slot: number;
  /** Null for an indicator. */
  readonly group: GroupRun | null;
  readonly weight: number;
  /** What its numerator is multiplied with, where everything is answered, and where something is not. */
  readonly whenComplete: number;
  readonly whenPartial: number;
  /** What its coverage is multiplied with. */
  readonly coverage: number;
}

/** A group with its weights as numbers, ready for blocks of columns. */
export interface GroupRun {
  readonly plan: GroupPlan;
  /** Those that weigh anything. */
  readonly children: readonly ChildRun[];
  /** Its place among all groups, children before their parents. */
  readonly index: number;
  readonly totalWeight: number;
  readonly complete: Scale;
  readonly partial: Scale;
  /** What a sum is multiplied with, by the weight that it has: `partial.over` comes out. Null where it is divided instead. */
  readonly multiples: Float64Array | null;
  readonly coverage: Scale;
  /** The least coverage that leaves the group a value; null if any does. */
  readonly coverageBound: Bounds | null;
  /** By how much coverage may be off. */
  readonly coverageError: number;
  /** By how much the value may be off, where it is not exact. */
  readonly error: number;
  readonly unanswered: MissingRule;
  readonly dontKnow: MissingRule;
}

/** A methodology ready for blocks of columns, with the weights of one run. */
export interface Run {
  /** Children before their parents; the root is the last. */
  readonly groups: readonly GroupRun[];
  readonly root: GroupRun;
  readonly areas: readonly AreaRun[];
  /** Those of indicators that weigh nothing, and so enter no sum. */
  readonly unweighed: readonly Slot[];
  readonly rounding: ScoreRounding;
}

/** A child of the root, whether it weighs anything or not: a group or an indicator. */
export interface AreaRun {
  readonly path: string;
  readonly part: Pick<ChildRun, "slot" | "group">;
  readonly scale: Scale;
  /** By how much the value of an indicator may be off, where it is not exact. */
  readonly error: number;
}

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
  const unweighed = weighed.size < slots.size ? [...slots.values()].filter(({ index }) => !weighed.has(index)) : [];
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
  const complete = common(
    weights,
    parts.map((part) => part.complete),
    ofAll,
    totalWeight,
    room,
  );
  const coverage = common(
    weights,
    parts.map((part) => part.coverage),
    ofAll,
    totalWeight,
    room,
  );
  // Divided by the weight that is there, cluster by cluster.
  const partial = common(
    weights,
    parts.map((part) => part.partial),
    multiple,
    1,
    room,
  );
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
  return (parts + 4) * ROUNDING;
}

function boundOfCoverage({ minimumCoverage }: GroupPlan, { over }: Scale, error: number): Bounds | null {
  return sign(minimumCoverage) <= 0 ? null : boundsOf({ value: minimumCoverage, isIncluded: true }, over, error);
}

/** The factors that put children over one denominator, and that denominator. */
interface Common {
  readonly scale: Scale;
  readonly factors: readonly number[];
}

/**
 * Puts the weighted sum of children over one denominator: their own common one times `times`. Without a denominator that
 * fits, the sum is one of values themselves, over 1, and divided by `divisor`.
 */
function common(
  weights: readonly number[],
  scales: readonly Scale[],
  times: number | null,
  divisor: number,
  room: number,
): Common {
  const shared = scales.reduce((over, scale) => leastCommonMultiple(over, scale.over), 1);
  const overOf = (at: number): number => (scales[at] as Scale).over;
  if (times !== null && shared * times <= room && scales.every((scale) => scale.isExact)) {
    const factors = weights.map((weight, at) => weight * (shared / overOf(at)));
    return { scale: { over: shared * times, isExact: true }, factors };
  }
  return { scale: { over: 1, isExact: false }, factors: weights.map((weight, at) => weight / (overOf(at) * divisor)) };
}

/** Whole numbers without their greatest common divisor. */
function reduced(numbers: readonly number[]): readonly number[] {
  const divisor = numbers.reduce(greatestCommonDivisor, 0);
  return numbers.map((number) => number / divisor);
}

/** By weight: how many times the multiple holds it; 0 where it does not divide it, which no sum of weights comes to. */
function multiplesOf(multiple: number, totalWeight: number): Float64Array {
  return Float64Array.from({ length: totalWeight + 1 }, (_, weight) => (weight === 0 ? 0 : multiple / weight));
}
