import type { FloatItem, FloatPlan } from "./floatPlan.js";

/** Nine rounded scores and a level; NaN and null without a score. */
export interface FloatScorecard {
  readonly score: number;
  readonly areas: Float64Array;
  readonly level: number | null;
}

/** Answers by area and indicator. */
type Answers = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;

/**
 * Prepares a loop over the same objects that the library scores: it reads each answer by its keys, looks its points up,
 * leaves missing answers out, and gives nine rounded scores and a level. No coverage, no range, no reasons.
 */
export function prepareObjectLoop(plan: FloatPlan): (answers: Answers) => FloatScorecard {
  const areas = plan.areas.map(({ items, ...area }) => ({
    ...area,
    items: items.map((item) => ({ id: item.id, weight: item.weight, value: prepareValue(item) })),
    allWeight: items.reduce((sum, { weight }) => sum + weight, 0),
  }));
  return (answers) => {
    const scores = new Float64Array(areas.length);
    let total = 0;
    let totalWeight = 0;
    for (let at = 0; at < areas.length; at++) {
      const { id, weight, items, allWeight, minimumCoverage } = areas[at]!;
      const given = answers[id];
      let sum = 0;
      let answered = 0;
      if (given !== undefined) {
        for (const item of items) {
          const answer = given[item.id];
          if (answer === undefined || answer === "dont-know") continue;
          sum += item.weight * item.value(answer);
          answered += item.weight;
        }
      }
      const score = answered === 0 || answered / allWeight < minimumCoverage ? NaN : (100 * sum) / answered;
      scores[at] = round(score);
      if (Number.isNaN(score) && !plan.needsAllAreas) continue;
      total += weight * score;
      totalWeight += weight;
    }
    const score = round(total / totalWeight);
    return { score, areas: scores, level: Number.isNaN(score) ? null : levelOf(score, scores) };
  };

  function levelOf(score: number, scores: Float64Array): number {
    for (let level = plan.levels.length - 1; level >= 0; level--) {
      const { atLeast, requires } = plan.levels[level]!;
      if (score >= atLeast && requires.every((bound) => scores[bound.area]! >= bound.atLeast)) return level;
    }
    return -1;
  }
}

/** Prepares what makes a value from 0 to 1 of the answer as an object has it. */
function prepareValue({ node, rating }: FloatItem): (answer: unknown) => number {
  if (rating.kind === "goalposts") {
    const { from, to } = rating;
    const per = 1 / (to - from);
    return (answer) => Math.min(Math.max(((answer as number) - from) * per, 0), 1);
  }
  const { points, most } = rating;
  if (node.kind === "flag") return (answer) => points[answer === true ? 1 : 0]! / most;
  if (node.kind === "quantity") return (answer) => points[Math.floor(answer as number)]! / most;
  if (!("options" in node)) throw new Error("The references know no compositions.");
  const options = Object.keys(node.options);
  if (node.kind === "choice") {
    const values = Object.fromEntries(options.map((option, at) => [option, points[at]! / most]));
    return (answer) => values[answer as string]!;
  }
  const values = Object.fromEntries(options.map((option, at) => [option, points[1 << at]! / most]));
  return (answer) => {
    let sum = 0;
    for (const option of answer as readonly string[]) sum += values[option]!;
    return Math.min(sum, 1);
  };
}

/** Rounds a score to two decimals. */
function round(score: number): number {
  return Math.floor(score * 100 + 0.5) / 100;
}
