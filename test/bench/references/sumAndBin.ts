/** What the statistics of one column of scores are made of. */
export interface SumAndBins {
  readonly count: number;
  readonly sum: number;
  readonly sumOfSquares: number;
  readonly minimum: number;
  readonly maximum: number;
  /** How many scores there are of 0.00, 0.01, and so on to 100.00. */
  readonly bins: Float64Array;
}

/** Adds up a column of scores in floating point, and counts each of its values. NaN is no score. */
export function sumAndBin(scores: Float64Array): SumAndBins {
  const bins = new Float64Array(10_001);
  let [count, sum, sumOfSquares, minimum, maximum] = [0, 0, 0, Infinity, -Infinity];
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i]!;
    if (Number.isNaN(score)) continue;
    count++;
    sum += score;
    sumOfSquares += score * score;
    if (score < minimum) minimum = score;
    if (score > maximum) maximum = score;
    bins[Math.floor(score * 100 + 0.5)]!++;
  }
  return { count, sum, sumOfSquares, minimum, maximum, bins };
}
