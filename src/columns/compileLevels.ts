import type { Condition } from "../methodology/condition.js";
import type { Level } from "../methodology/methodology.js";
import type { Plan } from "../scoring/plan.js";
import { thresholdAbove, thresholdOf, type Threshold } from "../scoring/threshold.js";
import { BLOCK, makeMarks, type Block, type GroupBlock } from "./block.js";
import { boundsOf, type Bounds } from "./bounds.js";
import { climbLadder, isLadder } from "./climbLadder.js";
import type { GroupRun, Run } from "./run.js";
import { raise, type Reach, type Three } from "./raiseLevels.js";
import { NO_LEVEL, UNDECIDED } from "./scoredColumns.js";

/** Truth as a number: conjunction is the smallest, negation 2 less it. */
const UNMET = 0;
const UNKNOWN = 1;
const MET = 2;

/**
 * Lowers the truth of each cluster of a block to that of a statement, unless it is lower already. Where it is unmet the
 * statement is not looked at. Marks the clusters for which it cannot tell.
 */
type Narrow = (block: Block, truth: Uint8Array, at: number) => void;

/** Decides the levels of a block of clusters and writes them from `at` on. */
export type DecideLevels = (block: Block, levels: Int16Array, at: number) => void;

/** Compiles the levels of a run. */
export function compileLevels(plan: Plan, levels: readonly Level[], run: Run): DecideLevels {
  const groups = new Map(run.groups.map((group) => [group.plan.path, group]));
  const { ladder } = plan.methodology;
  const statements = levels.map(({ atLeast, requires = [] }) => {
    const bound = atLeast === undefined ? [] : [reach(run.root, thresholdOf(atLeast, plan))];
    return all([...bound, ...requires.map((condition) => compileCondition(condition, plan, groups))]);
  });
  const bounds = levels.map((level) => (ladder === "highest" ? scoreBounds(level, plan, run.root, groups) : null));
  const truth = makeMarks();
  return (block, into, at) => {
    const reaches = bounds.map((find) => find?.(block, at) ?? null);
    if (isLadder(reaches)) {
      climbLadder(reaches, into, at, block.n);
      return;
    }
    into.fill(NO_LEVEL, at, at + block.n);
    truth.fill(MET);
    statements.forEach((narrow, level) => {
      const own = reaches[level] ?? null;
      if (own !== null) {
        raise(own, into, at, level, block);
        return;
      }
      // On a cumulative ladder a level holds only if the one below does.
      if (ladder === "highest") truth.fill(MET);
      narrow(block, truth, at);
      write(into, at, truth, level, block.n);
    });
  };
}

/** Finds the numbers of a block and the bounds that they must reach for a level; null where only statements tell. */
type FindReaches = (block: Block, at: number) => Three<Reach> | null;

/** The bounds of groups that a level is made of, if these are all of it and not more than three; one of fewer stands there again. */
function scoreBounds(
  { atLeast, requires = [] }: Level,
  plan: Plan,
  root: GroupRun,
  groups: ReadonlyMap<string, GroupRun>,
): FindReaches | null {
  const own = atLeast === undefined ? [] : [findReach(root, thresholdOf(atLeast, plan))];
  const others = requires.map((condition) => {
    const group = "path" in condition && condition.atMost === undefined ? groups.get(condition.path) : undefined;
    if (group === undefined || !("path" in condition) || condition.atLeast === undefined) return null;
    return findReach(group, thresholdOf(condition.atLeast, plan));
  });
  const bounds = [...own, ...others];
  const [first = null, second = first, third = second] = bounds;
  if (bounds.length > 3 || first === null || second === null || third === null || bounds.includes(null)) return null;
  return (block, at) => {
    const a = first(block, at);
    const b = second === first ? a : second(block, at);
    const c = third === second ? b : third(block, at);
    return a === null || b === null || c === null ? null : [a, b, c];
  };
}

/** Null where others than the numbers tell which are missing. */
type FindReach = (block: Block, at: number) => Reach | null;

function findReach({ index }: GroupRun, threshold: Threshold): FindReach {
  const find = boundsByDenominator(threshold);
  return ({ groups }, at) => {
    const { x, over, error, lacks, scores } = groups[index] as GroupBlock;
    const isComplete = lacks === null;
    if (scores !== null) return { numbers: scores, from: at, low: threshold.score, high: threshold.score, isComplete };
    return lacks === null ? { numbers: x, from: 0, ...find(over, error), isComplete } : null;
  };
}

/** Writes a level where it is met, and that it is undecided where it is unknown. Nothing branches, for no processor could foresee it. */
function write(levels: Int16Array, at: number, truth: Uint8Array, level: number, n: number): void {
  const byTruth = Int16Array.of(0, UNDECIDED, level);
  for (let u = 0; u < n; u += 1) {
    const below = levels[at + u] as number;
    const own = truth[u] as number;
    levels[at + u] = below + Number(own !== UNMET) * ((byTruth[own] as number) - below);
  }
}

function compileCondition(condition: Condition, plan: Plan, groups: ReadonlyMap<string, GroupRun>): Narrow {
  const compileParts = (conditions: readonly Condition[]): Narrow[] =>
    conditions.map((part) => compileCondition(part, plan, groups));
  if ("unknown" in condition) return unknown;
  if ("all" in condition) return all(compileParts(condition.all));
  if ("any" in condition) return not(all(compileParts(condition.any).map(not)));
  if ("not" in condition) return not(compileCondition(condition.not, plan, groups));
  if ("of" in condition) return some(condition.atLeast, compileParts(condition.of));
  const group = "path" in condition ? groups.get(condition.path) : undefined;
  // What looks at answers is left to exact arithmetic.
  if (group === undefined || !("path" in condition)) return doubt;
  const { atLeast, atMost } = condition;
  return all([
    ...(atLeast === undefined ? [] : [reach(group, thresholdOf(atLeast, plan))]),
    ...(atMost === undefined ? [] : [not(reach(group, thresholdAbove(atMost, plan)))]),
  ]);
}

function doubt({ n, doubts }: Block, truth: Uint8Array): void {
  for (let u = 0; u < n; u += 1) if (truth[u] !== UNMET) doubts[u] = 1;
}

function unknown({ n }: Block, truth: Uint8Array): void {
  for (let u = 0; u < n; u += 1) if (truth[u] === MET) truth[u] = UNKNOWN;
}

/** Whether a group's value reaches a threshold; unknown where it has none. */
function reach(run: GroupRun, threshold: Threshold): Narrow {
  const find = boundsByDenominator(threshold);
  return (block, truth, at) => {
    const { x, over, error, lacks, scores } = block.groups[run.index] as GroupBlock;
    if (scores !== null) {
      reachScore(scores, at, threshold.score, truth, block.n);
      return;
    }
    const { low, high } = find(over, error);
    if (low < high) markBetween(x, low, high, truth, block);
    if (lacks === null) {
      // All bits of −1 are set, and none of 0.
      for (let u = 0; u < block.n; u += 1) truth[u] = (truth[u] as number) & -Number((x[u] as number) >= high);
      return;
    }
    for (let u = 0; u < block.n; u += 1) {
      const own = truth[u] as number;
      const reached = own & -Number((x[u] as number) >= high);
      truth[u] = lacks[u] === 1 ? Math.min(own, UNKNOWN) : reached;
    }
  };
}

/** Whether a reported score reaches the least one that satisfies a bound; unknown where there is none. */
function reachScore(scores: Float64Array, at: number, bound: number, truth: Uint8Array, n: number): void {
  const least = Float64Array.of(bound)[0] as number;
  for (let u = 0; u < n; u += 1) {
    const score = scores[at + u] as number;
    const own = truth[u] as number;
    const reached = own & -Number(score >= least);
    truth[u] = Number.isNaN(score) ? Math.min(own, UNKNOWN) : reached;
  }
}

/** Marks the clusters whose value is too near to a threshold to tell. */
function markBetween(x: Float64Array, low: number, high: number, truth: Uint8Array, { n, doubts }: Block): void {
  for (let u = 0; u < n; u += 1) {
    const value = x[u] as number;
    if (value >= low && value < high && truth[u] !== UNMET) doubts[u] = 1;
  }
}

/** Finds bounds once for each of the few denominators that a group has. */
function boundsByDenominator(threshold: Threshold): (over: number, error: number) => Bounds {
  let known = { over: 0, error: 0, bounds: { low: 0, high: 0 } };
  return (over, error) => {
    if (known.over !== over || known.error !== error) known = { over, error, bounds: boundsOf(threshold, over, error) };
    return known.bounds;
  };
}

function all(statements: readonly Narrow[]): Narrow {
  return (block, truth, at) => {
    for (const narrow of statements) narrow(block, truth, at);
  };
}

function not(narrow: Narrow): Narrow {
  const own = makeMarks();
  return (block, truth, at) => {
    open(truth, own);
    narrow(block, own, at);
    for (let u = 0; u < block.n; u += 1) truth[u] = Math.min(truth[u] as number, MET - (own[u] as number));
  };
}

/** At least so many of the statements: unknown while those that are unknown could make the difference. */
function some(count: number, statements: readonly Narrow[]): Narrow {
  const own = makeMarks();
  const [met, unmet] = [new Uint16Array(BLOCK), new Uint16Array(BLOCK)];
  return (block, truth, at) => {
    met.fill(0);
    unmet.fill(0);
    for (const narrow of statements) {
      open(truth, own);
      narrow(block, own, at);
      for (let u = 0; u < block.n; u += 1) {
        if (own[u] === MET) met[u] = (met[u] as number) + 1;
        else if (own[u] === UNMET) unmet[u] = (unmet[u] as number) + 1;
      }
    }
    for (let u = 0; u < block.n; u += 1) {
      const [holding, failing] = [met[u] as number, unmet[u] as number];
      const result = holding >= count ? MET : statements.length - failing < count ? UNMET : UNKNOWN;
      truth[u] = Math.min(truth[u] as number, result);
    }
  };
}

/** Begins a statement of its own, which is looked at only where the outer truth is not unmet. */
function open(truth: Uint8Array, own: Uint8Array): void {
  for (let u = 0; u < own.length; u += 1) own[u] = truth[u] === UNMET ? UNMET : MET;
}
