import type { RoundingSteps } from "../roundScores.js";

/**
 * Rounds the sums of the root, for the `n` clusters of a block, and writes them from `at` on. NaN stays NaN.
 *
 * @returns False if a sum is below −1, which tells that an answer was not valid.
 */
export function scoreRoot(
  x: Float64Array,
  n: number,
  steps: RoundingSteps,
  score: Float64Array,
  at: number,
  doubts: Uint8Array,
): boolean {
  const constants = Float64Array.of(steps.factor, steps.offset, steps.perOne, steps.slack);
  const factor = constants[0] as number;
  const offset = constants[1] as number;
  const perOne = constants[2] as number;
  const slack = constants[3] as number;
  // Which ones is looked at afterwards: a line that V8 has not seen run would keep it from taking things out of the loop.
  let isNear = false;
  for (let u = 0; u < n; u += 1) {
    const sum = x[u] as number;
    // Estimates of 0 may be a little below it.
    if (sum < -1) return false;
    const raised = sum * factor + offset;
    const units = Math.floor(raised);
    const rest = raised - units;
    if (rest < slack || rest > 1 - slack) isNear = true;
    score[at + u] = units / perOne;
  }
  if (isNear) markNear(x, n, steps, doubts);
  return true;
}

/** Marks sums that are too near to a tie to tell. */
function markNear(x: Float64Array, n: number, { factor, offset, slack }: RoundingSteps, doubts: Uint8Array): void {
  for (let u = 0; u < n; u += 1) {
    const raised = (x[u] as number) * factor + offset;
    const rest = raised - Math.floor(raised);
    if (rest < slack || rest > 1 - slack) doubts[u] = 1;
  }
}
