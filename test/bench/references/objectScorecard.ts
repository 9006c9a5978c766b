import type { AreaScore, Assessment, Methodology, Reason, Scorecard } from "ssme";
import type { FloatPlan } from "./floatPlan.js";
import { sumOf, weightOf } from "./floatScores.js";
import { prepareValue, round } from "./objectLoop.js";

type Answers = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/**
 * Prepares a loop over complete assessments that gives the library's whole scorecard in floating point: nine scores with
 * range and coverage, contributions that add up, open improvements, and the level with the reasons against the next one. It
 * checks nothing. `model` is a scorecard of the library, for what all have in common.
 */
export function prepareObjectScorecard(
  plan: FloatPlan,
  { levels }: Methodology,
  { methodology, engine }: Scorecard,
): (assessment: Assessment) => Scorecard {
  const areas = plan.areas.map(({ id, weight, items }) => ({
    id,
    weight,
    items: items.map((item) => ({ id: item.id, weight: item.weight, value: prepareValue(item) })),
    itemWeight: sumOf(items, weightOf),
  }));
  const allWeight = sumOf(areas, weightOf);
  const shape = Object.fromEntries(areas.map(({ id }) => [id, null]));
  const { id, version, fingerprint, official } = methodology;
  return ({ cluster, wave, origin, answers }) => {
    const unrounded = new Float64Array(areas.length);
    let [total, below] = [0, 0];
    for (let at = 0; at < areas.length; at++) {
      const area = areas[at]!;
      const given = (answers as Answers)[area.id]!;
      let sum = 0;
      for (const item of area.items) {
        const value = item.value(given[item.id]);
        sum += item.weight * value;
        if (value < 1) below++;
      }
      unrounded[at] = (100 * sum) / area.itemWeight;
      total += area.weight * unrounded[at]!;
    }
    const score = round(total / allWeight);
    const shares = shareOut(score, unrounded);
    const scores: Record<string, AreaScore | null> = { ...shape };
    for (let at = 0; at < areas.length; at++) {
      const own = round(unrounded[at]!);
      const contribution = shares[at]! / 100;
      scores[areas[at]!.id] = { score: own, range: { low: own, high: own }, coverage: 1, contribution };
    }
    const scored = scores as Record<string, AreaScore>;
    return {
      methodology: { id, version, fingerprint, official },
      engine,
      cluster,
      wave,
      origin,
      score,
      range: { low: score, high: score },
      coverage: 1,
      improvementOpportunities: below,
      level: decideLevel(score, scored),
      areas: scored,
    };
  };

  /** Hundredths of the score by area: largest remainders. */
  function shareOut(score: number, unrounded: Float64Array): Float64Array {
    const shares = new Float64Array(areas.length);
    const rests = new Float64Array(areas.length);
    let missing = Math.round(score * 100);
    for (let at = 0; at < areas.length; at++) {
      const size = (100 * unrounded[at]! * areas[at]!.weight) / allWeight;
      shares[at] = Math.floor(size);
      rests[at] = size - shares[at]!;
      missing -= shares[at]!;
    }
    for (; missing > 0; missing--) {
      let largest = 0;
      for (let at = 1; at < areas.length; at++) if (rests[at]! > rests[largest]!) largest = at;
      shares[largest]!++;
      rests[largest]!--;
    }
    return shares;
  }

  function decideLevel(score: number, scores: Readonly<Record<string, AreaScore>>): Scorecard["level"] {
    const scoreOf = (area: number): number => scores[areas[area]!.id]!.score!;
    let top = plan.levels.length - 1;
    for (; top >= 0; top--) {
      const { atLeast, requires } = plan.levels[top]!;
      if (score >= atLeast && requires.every((bound) => scoreOf(bound.area) >= bound.atLeast)) break;
    }
    const reached = top < 0 ? null : levels[top]!.id;
    const reasons: Reason[] = [];
    const level = {
      status: "decided",
      id: reached,
      firm: true,
      candidates: [reached],
      questions: [],
      reasons,
    } as const;
    if (top + 1 === levels.length) return level;
    const { atLeast, requires } = plan.levels[top + 1]!;
    const next = levels[top + 1]!.id;
    if (score < atLeast) reasons.push({ code: "score-below-level", args: { level: next, atLeast, score } });
    for (const bound of requires) {
      const actual = scoreOf(bound.area);
      if (actual >= bound.atLeast) continue;
      const args = { level: next, path: areas[bound.area]!.id, comparison: "atLeast", expected: bound.atLeast, actual };
      reasons.push({ code: "requirement-unmet", args });
    }
    return level;
  }
}
