import type { Column } from "../subjects/drawColumns.js";
import { writeBlocksWithMissing } from "./blocksWithMissing.js";
import { writeCompleteBlocks } from "./completeBlocks.js";
import type { FloatPlan } from "./floatPlan.js";
import { makeScores, type FloatScores } from "./floatScores.js";

/** A float loop over columns. */
export type FloatLoop = (columns: Readonly<Record<string, Column>>, length: number) => FloatScores;

/**
 * Prepares the loop that gives what the library gives: eight areas and a total, each rounded to two decimals, coverage and
 * level. It goes area by area through blocks of 1,024 units, which stay in the cache, with the sums of each area written
 * out and every constant folded. A block in which everything is answered, as its states say, takes a shorter way.
 *
 * If it is `branching`, it cuts off what lies beyond goalposts and chooses levels as one usually writes it, with conditions; else
 * with arithmetic, which no processor has to foresee. By what is missing it branches in either case.
 */
export function prepareFloatLoop(plan: FloatPlan, { branching }: { readonly branching: boolean }): FloatLoop {
  const [complete, missing] = [writeCompleteBlocks(plan, branching), writeBlocksWithMissing(plan, branching)];
  return (columns, length) => {
    const scores = makeScores(plan, length);
    const [scoreComplete, scoreMissing] = [complete(columns, scores), missing(columns, scores)];
    const states = plan.areas.map(({ items }) => items.map(({ path }) => wordsOf(columns[path]!)));
    for (let from = 0; from < length; from += 1024) {
      const to = Math.min(from + 1024, length);
      const any = anyOf(states, from, to);
      if (any === 0) {
        scoreComplete(from, to);
        scores.coverage.fill(1, from, to);
      } else scoreMissing(from, to);
    }
    return scores;
  };
}

/** States, four at a time. */
function wordsOf({ states }: Column): Int32Array {
  return new Int32Array(states.buffer, states.byteOffset, states.length >> 2);
}

/** The bits of all states of a block; all are set for the last one, which may not fill its words. */
function anyOf(areas: readonly (readonly Int32Array[])[], from: number, to: number): number {
  if (to - from < 1024) return 0x03030303;
  return areas.reduce((any, words) => any | anyState(words, from >> 2, to >> 2), 0);
}

function anyState(words: readonly Int32Array[], from: number, to: number): number {
  const [a, b, c, d, e] = words as [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array];
  let any = 0;
  for (let i = from; i < to; i++) any |= a[i]! | b[i]! | c[i]! | d[i]! | e[i]!;
  return any;
}
