import type { Block, GroupBlock, SlotBlock } from "./block.js";
import { makeMarks, makeNumbers } from "./block.js";
import type { GroupRun } from "./run.js";
import { isWhole } from "./evaluateComplete.js";
import type { Patterns } from "./patterns.js";
import { settle } from "./readBlocks.js";
import { sumColumns, type Addend } from "./sumColumns.js";
import { isIndex } from "./isIndex.js";

/** One answer of each cluster of a block: its numerators and its states. */
interface Answers extends Addend {
  readonly states: Uint8Array;
}

/** Room that is kept from block to block. */
export interface PatternRoom {
  readonly patterns: Uint16Array;
  readonly coverage: Float64Array;
  readonly lacks: Uint8Array;
}

const nothing: Answers = { x: makeNumbers(), states: makeMarks(), factor: 0, most: 0 };

/**
 * Combines up to five answers of each cluster of a block in which something is not answered, by the pattern of their
 * states.
 *
 * @returns False if an answer is not valid.
 */
export function evaluatePatterns(run: GroupRun, patterns: Patterns, block: Block, room: PatternRoom): boolean {
  const { n, slots, groups, doubts } = block;
  const group = groups[run.index] as GroupBlock;
  const parts = run.children.map(({ slot }) => slots[slot] as SlotBlock);
  // What nobody answered with may be any number: where it gets in the way the answers are copied without it.
  const answers = answersOf(run, parts);
  readPatterns(answers, n, room.patterns);
  if (!parts.every(({ most }) => most >= 0) || !sumIndexes(answers, n, group.x, room.patterns)) {
    if (!parts.every(settle)) return false;
    sumColumns(answersOf(run, parts), n, group.x);
  }
  const { multiples, coverage, lacks, doubts: doubtful } = patterns;
  const { x } = group;
  for (let u = 0; u < n; u += 1) {
    const pattern = room.patterns[u] as number;
    x[u] = (x[u] as number) * (multiples[pattern] as number);
    room.coverage[u] = coverage[pattern] as number;
    room.lacks[u] = lacks[pattern] as number;
    if (doubtful[pattern] === 1) doubts[u] = 1;
  }
  group.over = run.partial.over;
  group.error = run.multiples !== null && parts.every(isWhole) ? 0 : run.error;
  group.coverage = room.coverage;
  group.lacks = room.lacks;
  return true;
}

type Five = readonly [Answers, Answers, Answers, Answers, Answers];

function answersOf(run: GroupRun, parts: readonly SlotBlock[]): Five {
  const [a = nothing, b = nothing, c = nothing, d = nothing, e = nothing] = parts.map(({ x, states, most }, at) => ({
    x,
    states: states ?? nothing.states,
    factor: run.children[at]?.whenPartial ?? 0,
    most,
  }));
  return [a, b, c, d, e];
}

/** Puts the states of five answers together: two bits for each. */
function readPatterns([a, b, c, d, e]: Five, n: number, patterns: Uint16Array): void {
  const [p, q, r, s, t] = [a.states, b.states, c.states, d.states, e.states];
  for (let u = 0; u < n; u += 1) {
    patterns[u] =
      (p[u] as number) |
      ((q[u] as number) << 2) |
      ((r[u] as number) << 4) |
      ((s[u] as number) << 6) |
      ((t[u] as number) << 8);
  }
}

/** Sums numerators that were not looked at yet, where they are answered. False if one is not valid. */
function sumIndexes([a, b, c, d, e]: Five, n: number, sums: Float64Array, patterns: Uint16Array): boolean {
  const [p, q, r, s, t] = [a.x, b.x, c.x, d.x, e.x];
  const [i, j, k, l, m] = [a.factor, b.factor, c.factor, d.factor, e.factor];
  const [mostP, mostQ, mostR, mostS, mostT] = [a.most, b.most, c.most, d.most, e.most];
  let isValid = true;
  for (let u = 0; u < n; u += 1) {
    const pattern = patterns[u] as number;
    const v = (p[u] as number) * Number((pattern & 3) === 0);
    const w = (q[u] as number) * Number((pattern & 12) === 0);
    const x = (r[u] as number) * Number((pattern & 48) === 0);
    const y = (s[u] as number) * Number((pattern & 192) === 0);
    const z = (t[u] as number) * Number((pattern & 768) === 0);
    isValid =
      isValid && isIndex(v, mostP) && isIndex(w, mostQ) && isIndex(x, mostR) && isIndex(y, mostS) && isIndex(z, mostT);
    sums[u] = v * i + w * j + x * k + y * l + z * m;
  }
  return isValid;
}
