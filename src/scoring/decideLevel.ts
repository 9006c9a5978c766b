import type { Reason } from "../assessment/reason.js";
import type { LevelResult } from "../assessment/scorecard.js";
import type { Level, Methodology } from "../methodology/methodology.js";
import { evaluateCondition, reaches } from "./evaluateCondition.js";
import { explainLevel } from "./explainLevel.js";
import { openQuestions } from "./openQuestions.js";
import { both, type Truth } from "./truth.js";
import type { Evidence } from "./view.js";

/**
 * Decides a level. `given` holds the scores under the missing rules; `possible` holds their ranges, every unknown
 * answer being anything. Where nothing is unknown, they are one. A level that is only possible leaves the decision open
 * as long as nothing above it is met. `missing` says why there is no score, if there is none.
 */
export function decideLevel(
  levels: readonly Level[],
  ladder: Methodology["ladder"],
  given: Evidence,
  possible: Evidence,
  missing: readonly Reason[],
): LevelResult {
  const truths = holdingLevels(levels, ladder, given);
  const possibleTruths = possible === given ? truths : holdingLevels(levels, ladder, possible);
  let top = levels.length - 1;
  while (truths[top] === "unmet") top -= 1;
  const id = levels[top]?.id ?? null;
  // Nothing above the top is possible, and most often the top is certain.
  const isCertain = possible === given && truths[top] !== "unknown";
  const candidates = isCertain ? [id] : remainingLevels(levels, possibleTruths);
  if (truths[top] === "unknown") {
    return {
      status: "undecided",
      candidates,
      questions: listQuestions(levels, truths, given, possibleTruths, possible),
      reasons: [...missing, ...explainUnknown(levels, truths, given)],
    };
  }
  const next = levels[top + 1];
  // Leaving a half-answered group out can lift a score above its range, and then the only candidate is another level.
  const firm = candidates.length === 1 && candidates[0] === id;
  return {
    status: "decided",
    id,
    firm,
    candidates,
    questions: firm ? [] : listQuestions(levels, truths, given, possibleTruths, possible),
    reasons: next === undefined ? [] : explainLevel(next, "unmet", given),
  };
}

function explainUnknown(levels: readonly Level[], truths: readonly Truth[], given: Evidence): Reason[] {
  const open = levels.filter((_, index) => truths[index] === "unknown");
  return open.flatMap((level) => explainLevel(level, "unknown", given));
}

function listQuestions(
  levels: readonly Level[],
  truths: readonly Truth[],
  given: Evidence,
  possibleTruths: readonly Truth[],
  possible: Evidence,
): readonly string[] {
  const open = [
    ...openQuestions(levels.slice(truths.lastIndexOf("met") + 1), given),
    ...openQuestions(levels.slice(possibleTruths.lastIndexOf("met") + 1), possible),
  ];
  return [...new Set(open.length > 0 ? open : possible.view.open(possible.path))];
}

/** Whether each level holds; on a cumulative ladder a level holds only if all below it do. */
export function holdingLevels(levels: readonly Level[], ladder: Methodology["ladder"], evidence: Evidence): Truth[] {
  let below: Truth = "met";
  const truths = new Array<Truth>(levels.length);
  for (let index = 0; index < levels.length; index += 1) {
    const truth = holds(levels[index] as Level, evidence, below);
    if (ladder === "cumulative") below = truth;
    truths[index] = truth;
  }
  return truths;
}

/** Whether a level holds, as far as what is `known` lets it. Requirements are looked at only while that depends on them. */
function holds({ atLeast, requires }: Level, { score, view }: Evidence, known: Truth): Truth {
  let truth = known;
  if (atLeast !== undefined) truth = both(truth, reaches(score, atLeast));
  if (requires === undefined) return truth;
  for (const condition of requires) {
    if (truth === "unmet") return truth;
    truth = both(truth, evaluateCondition(condition, view));
  }
  return truth;
}

/** The levels that may still turn out: down from the top, to the first that holds for certain. Lowest first. */
function remainingLevels(levels: readonly Level[], truths: readonly Truth[]): (string | null)[] {
  const certain = truths.lastIndexOf("met");
  const remaining = [levels[certain]?.id ?? null];
  for (let index = certain + 1; index < levels.length; index += 1) {
    if (truths[index] !== "unmet") remaining.push((levels[index] as Level).id);
  }
  return remaining;
}
