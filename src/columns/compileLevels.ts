import type { Condition } from "../methodology/condition.js";
import type { Plan } from "../scoring/compile.js";
import { thresholdAbove, thresholdOf, type Threshold } from "../scoring/threshold.js";
import type { Block, GroupBlock } from "./block.js";
import { boundsOf, type Bounds } from "./bounds.js";
import type { GroupRun, Run } from "./compileRun.js";
import { NO_LEVEL, UNDECIDED } from "./scoredColumns.js";

/** Truth as a number: conjunction is the smallest, disjunction the largest, negation 2 less it. */
const UNMET = 0;
const UNKNOWN = 1;
const MET = 2;

/** Tells the truth for one cluster of the block that it was made for. Marks the cluster if it cannot. */
type Test = (u: number) => number;

/** Makes a test for a block. */
type BlockTest = (block: Block) => Test;

/** Decides the levels of a block of clusters and writes them from `at` on. */
export type DecideLevels = (block: Block, levels: Int16Array, at: number) => void;

/** Compiles the levels of a run. */
export function compileLevels(plan: Plan, run: Run): DecideLevels {
  const groups = new Map(run.groups.map((group) => [group.plan.path, group]));
  const { levels, ladder } = plan.methodology;
  const tests = levels.map(({ atLeast, requires = [] }) => {
    const bound = atLeast === undefined ? [] : [reaches(run.root, thresholdOf(atLeast, plan))];
    return smallestOf([...bound, ...requires.map((condition) => compileCondition(condition, plan, groups))]);
  });
  const decide = ladder === "cumulative" ? climb : descend;
  return (block, into, at) => {
    const ofBlock = tests.map((test) => test(block));
    for (let u = 0; u < block.n; u += 1) into[at + u] = decide(ofBlock, u);
  };
}

/** From the top down, the first level that is not unmet. */
function descend(tests: readonly Test[], u: number): number {
  for (let index = tests.length - 1; index >= 0; index -= 1) {
    const truth = (tests[index] as Test)(u);
    if (truth === MET) return index;
    if (truth === UNKNOWN) return UNDECIDED;
  }
  return NO_LEVEL;
}

/** From the bottom up, as long as no level is unmet. */
function climb(tests: readonly Test[], u: number): number {
  let reached = NO_LEVEL;
  let truth = MET;
  for (let index = 0; index < tests.length; index += 1) {
    truth = Math.min(truth, (tests[index] as Test)(u));
    if (truth === UNMET) break;
    reached = truth === MET ? index : UNDECIDED;
  }
  return reached;
}

function compileCondition(condition: Condition, plan: Plan, groups: ReadonlyMap<string, GroupRun>): BlockTest {
  const compileAll = (conditions: readonly Condition[]): BlockTest[] =>
    conditions.map((part) => compileCondition(part, plan, groups));
  if ("unknown" in condition) return () => () => UNKNOWN;
  if ("all" in condition) return smallestOf(compileAll(condition.all));
  if ("any" in condition) return opposite(smallestOf(compileAll(condition.any).map(opposite)));
  if ("not" in condition) return opposite(compileCondition(condition.not, plan, groups));
  if ("of" in condition) return atLeastOf(condition.atLeast, compileAll(condition.of));
  const group = "path" in condition ? groups.get(condition.path) : undefined;
  // What looks at answers is left to exact arithmetic: it is asked only where the score reaches the level's bound.
  if (group === undefined || !("path" in condition)) return doubtful;
  const { atLeast, atMost } = condition;
  return smallestOf([
    ...(atLeast === undefined ? [] : [reaches(group, thresholdOf(atLeast, plan))]),
    ...(atMost === undefined ? [] : [opposite(reaches(group, thresholdAbove(atMost, plan)))]),
  ]);
}

function doubtful({ doubts }: Block): Test {
  return (u) => {
    doubts[u] = 1;
    return UNMET;
  };
}

function reaches(run: GroupRun, threshold: Threshold): BlockTest {
  const find = boundsByDenominator(threshold);
  return ({ groups, doubts }) => {
    const { x, over, error, lacks } = groups[run.index] as GroupBlock;
    const { low, high } = find(over, error);
    return (u) => {
      if (lacks !== null && lacks[u] === 1) return UNKNOWN;
      const value = x[u] as number;
      if (value >= high) return MET;
      if (value >= low) doubts[u] = 1;
      return UNMET;
    };
  };
}

/** Finds bounds once for each of the few denominators that a group has. */
function boundsByDenominator(threshold: Threshold): (over: number, error: number) => Bounds {
  const known = new Map<string, Bounds>();
  return (over, error) => {
    const key = `${over} ${error}`;
    const bounds = known.get(key) ?? boundsOf(threshold, over, error);
    known.set(key, bounds);
    return bounds;
  };
}

/** Asks no further than the first test that is unmet. */
function smallestOf(tests: readonly BlockTest[]): BlockTest {
  if (tests.length === 1) return tests[0] as BlockTest;
  return (block) => {
    const ofBlock = tests.map((test) => test(block));
    return (u) => {
      let smallest = MET;
      for (const test of ofBlock) {
        smallest = Math.min(smallest, test(u));
        if (smallest === UNMET) break;
      }
      return smallest;
    };
  };
}

function opposite(test: BlockTest): BlockTest {
  return (block) => {
    const ofBlock = test(block);
    return (u) => MET - ofBlock(u);
  };
}

function atLeastOf(count: number, tests: readonly BlockTest[]): BlockTest {
  return (block) => {
    const ofBlock = tests.map((test) => test(block));
    return (u) => {
      const truths = ofBlock.map((test) => test(u));
      const met = truths.filter((truth) => truth === MET).length;
      const open = truths.filter((truth) => truth === UNKNOWN).length;
      return met >= count ? MET : met + open < count ? UNMET : UNKNOWN;
    };
  };
}
