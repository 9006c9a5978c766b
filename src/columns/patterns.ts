import { ANSWERED, DONT_KNOW, NOT_APPLICABLE } from "../assessment/cells.js";
import type { Bounds } from "./bounds.js";
import type { GroupRun } from "./run.js";

/** As many answers have their states looked up together. */
export const MOST_IN_PATTERN = 5;

/** Two bits hold a state. */
const STATES = 4;
const PATTERNS = 1 << (2 * MOST_IN_PATTERN);

/** What the states of a group's answers come to, by their pattern: Σ state of the answer at i · 4^i. */
export interface Patterns {
  /** What the sum of the numerators is multiplied with: 0 where there is no value. */
  readonly multiples: Float64Array;
  /** Numerators of coverage. */
  readonly coverage: Float64Array;
  /** 1 where there is no value. */
  readonly lacks: Uint8Array;
  /** 1 where only exact arithmetic can tell: what does not apply changes every denominator. */
  readonly doubts: Uint8Array;
}

/** Works out what every pattern of a group of up to five answers comes to. */
export function compilePatterns(run: GroupRun): Patterns {
  const patterns: Patterns = {
    multiples: new Float64Array(PATTERNS),
    coverage: new Float64Array(PATTERNS),
    lacks: new Uint8Array(PATTERNS),
    doubts: new Uint8Array(PATTERNS),
  };
  for (let pattern = 0; pattern < PATTERNS; pattern += 1) compilePattern(run, pattern, patterns);
  return patterns;
}

function compilePattern(run: GroupRun, pattern: number, { multiples, coverage, lacks, doubts }: Patterns): void {
  let [weight, answered, isRequired, rest] = [0, 0, false, pattern];
  for (const child of run.children) {
    const state = rest % STATES;
    rest = (rest - state) / STATES;
    if (state === NOT_APPLICABLE) doubts[pattern] = 1;
    const rule = state === ANSWERED ? null : state === DONT_KNOW ? run.dontKnow : run.unanswered;
    if (rule === null) answered += child.coverage;
    if (rule === null || rule === "zero") weight += child.weight;
    if (rule === "require") isRequired = true;
  }
  const { low, high }: Bounds = run.coverageBound ?? { low: 0, high: 0 };
  if (answered >= low && answered < high) doubts[pattern] = 1;
  const isLacking = isRequired || weight === 0 || answered < low;
  lacks[pattern] = isLacking ? 1 : 0;
  coverage[pattern] = answered;
  multiples[pattern] = isLacking ? 0 : (run.multiples?.[weight] ?? 1 / weight);
}
