import type { Assessment } from "../../src/assessment/assessment.js";
import type { Range } from "../../src/assessment/scorecard.js";
import type { AnswerCondition, Condition, Scalar } from "../../src/methodology/condition.js";
import type { Indicator } from "../../src/methodology/indicator.js";
import type { Combine, Group, Level, Methodology, MissingRule } from "../../src/methodology/methodology.js";
import type { Numeric } from "../../src/numeric/numeric.js";
import * as fractions from "./naiveFraction.js";
import type { NaiveFraction } from "./naiveFraction.js";
import { all, any, atLeastOf, met, negated, type Truth } from "./naiveTruth.js";
import { stateOf, valueOf } from "./naiveValue.js";

type Node = Group | Indicator;
type View = "given" | "possible";

/** What a node comes to. Absent fields: it is not applicable, or has no value. */
interface Outcome {
  readonly applies: boolean;
  readonly value?: NaiveFraction;
  readonly coverage?: NaiveFraction;
  readonly low?: NaiveFraction;
  readonly high?: NaiveFraction;
  readonly reason?: string;
  /** Of the children that counted in a mean that is a sum: what each adds to the value. */
  readonly added?: ReadonlyMap<string, NaiveFraction>;
}

/** What the oracle says about a group, with the code of the reason in place of the reason. */
export interface NaiveGroup {
  readonly score: number | null;
  readonly range: Range | null;
  readonly coverage: number | null;
  readonly reason: string | null;
  readonly level?: NaiveLevel;
  readonly groups?: Readonly<Record<string, NaiveGroup>>;
}

/** And what an area adds to the total. */
export interface NaiveArea extends NaiveGroup {
  readonly contribution: number | null;
}

/** What the oracle says about a level: without reasons, and firm only where it is decided. */
export type NaiveLevel =
  | { readonly status: "decided"; readonly id: string | null; readonly firm: boolean; readonly candidates: unknown }
  | { readonly status: "undecided"; readonly candidates: unknown };

/** What the oracle says about an assessment. */
export interface NaiveScorecard extends NaiveGroup {
  readonly improvementOpportunities: number;
  readonly level: NaiveLevel;
  readonly areas: Readonly<Record<string, NaiveArea>>;
}

/** A scorecard, and which of the rarer rules the oracle met on its way. */
export interface NaiveResult {
  readonly scorecard: NaiveScorecard;
  readonly encountered: ReadonlySet<string>;
}

/**
 * Scores an assessment as the page docs/decisions/how-a-score-is-computed.md says, word for word and with no thought of
 * speed. It shares nothing with the library but types.
 */
export function naiveScore(assessment: Assessment, methodology: Methodology): NaiveResult {
  const { scorecard, encountered } = oracle(methodology, assessment.answers);
  return { scorecard: scorecard(), encountered };
}

/** Gives the level of a score that is taken as exact. Without an assessment nothing is known of what levels require. */
export function naiveLevelOf(score: Numeric, methodology: Methodology, assessment: Assessment | null): NaiveLevel {
  return oracle(methodology, assessment?.answers, { score, isBlind: assessment === null }).level();
}

/** One assessment under one methodology. The total score may be given instead of computed. */
function oracle(
  methodology: Methodology,
  answers: unknown,
  given?: { readonly score: Numeric; readonly isBlind: boolean },
): {
  readonly scorecard: () => NaiveScorecard;
  readonly level: () => NaiveLevel;
  readonly encountered: ReadonlySet<string>;
} {
  const { root, ladder, rounding, classifyOn } = methodology;
  const scale = fractions.exactly(methodology.scale);
  const encountered = new Set<string>();
  const outcomes = new Map<Node, Outcome>();
  return { scorecard, level, encountered };

  function scorecard(): NaiveScorecard {
    const outcome = outcomeOf(root, answers);
    const contributions = contributionsOf(outcome);
    const areas = Object.entries(root.children)
      .filter(([, child]) => hasScored(child))
      .map(([id, child]): [string, NaiveArea] => [
        id,
        { ...reported(child, field(answers, id)), contribution: contributions.get(id) ?? null },
      ]);
    return {
      ...printed(outcome),
      improvementOpportunities: opportunities(root, answers),
      level: level(),
      areas: Object.fromEntries(areas),
    };
  }

  function level(): NaiveLevel {
    if (given === undefined) return levelOf(methodology.levels, outcomeOf(root, answers));
    const value = fractions.over(fractions.exactly(given.score), scale);
    return levelOf(methodology.levels, { applies: true, value, low: value, high: value });
  }

  // 1. From an answer to a value

  function indicatorOutcome(indicator: Indicator, answer: unknown): Outcome {
    const value = valueOf(indicator, answer, (path) => find(path).answer);
    if (value === "not-applicable") return { applies: false, reason: value };
    if (typeof value === "string") {
      return { applies: true, coverage: fractions.nought, low: fractions.nought, high: fractions.one, reason: value };
    }
    return { applies: true, value, coverage: fractions.one, low: value, high: value };
  }

  // 2. From values to a group

  function outcomeOf(node: Node, answer: unknown): Outcome {
    const known = outcomes.get(node);
    const outcome = known ?? (isGroup(node) ? groupOutcome(node, answer) : indicatorOutcome(node, answer));
    outcomes.set(node, outcome);
    return outcome;
  }

  function groupOutcome(group: Group, groupAnswers: unknown): Outcome {
    const parts: { id: string; weight: NaiveFraction; outcome: Outcome; rule: MissingRule }[] = [];
    for (const [id, child] of Object.entries(group.children)) {
      if (!hasScored(child)) continue;
      const weight = fractions.exactly(child.weight ?? 1);
      const outcome = outcomeOf(child, field(groupAnswers, id));
      if (weight.top === 0n || !outcome.applies) continue;
      const rule = !isGroup(child) && outcome.reason === "dont-know" ? group.dontKnow : group.unanswered;
      parts.push({ id, weight, outcome, rule });
    }
    if (parts.length === 0) return { applies: false, reason: "not-applicable" };

    const combined = (combine: Combine, of: (outcome: Outcome) => NaiveFraction): NaiveFraction =>
      combinedBy(
        combine,
        parts.map(({ weight, outcome }) => ({ weight, value: of(outcome) })),
      );
    const known = {
      applies: true,
      coverage: combined("arithmetic", ({ coverage }) => coverage!),
      low: combined(group.combine, ({ low }) => low!),
      high: combined(group.combine, ({ high }) => high!),
    };
    if (fractions.isLess(known.coverage, fractions.exactly(group.minimumCoverage ?? 0))) {
      return { ...known, reason: "coverage-below-minimum" };
    }
    const missing = parts.filter(({ outcome }) => outcome.value === undefined);
    for (const { rule } of missing) encountered.add(`rule ${rule}`);
    if (missing.some(({ rule }) => rule === "require")) return { ...known, reason: "required-child-missing" };
    const counting = parts
      .filter(({ outcome, rule }) => outcome.value !== undefined || rule === "zero")
      .map(({ id, weight, outcome }) => ({ id, weight, value: outcome.value ?? fractions.nought }));
    if (counting.length === 0) return { ...known, reason: "not-answered" };
    const value = combinedBy(group.combine, counting);
    if (group.combine !== "arithmetic") {
      encountered.add(group.combine);
      return { ...known, value };
    }
    const divisor = fractions.total(counting.map(({ weight }) => weight));
    const added = new Map(counting.map((part) => [part.id, fractions.over(weighted(part), divisor)]));
    return { ...known, value, added };
  }

  function printed({ value, coverage, low, high, reason }: Outcome): NaiveGroup {
    return {
      score: value === undefined ? null : rounded(value),
      range: low === undefined || high === undefined ? null : { low: rounded(low), high: rounded(high) },
      coverage: coverage === undefined ? null : fractions.numberOf(fractions.unitsOf(coverage, 12, "half-even"), 12),
      reason: reason ?? null,
    };
  }

  function reported(node: Node, answer: unknown): NaiveGroup {
    const outcome = outcomeOf(node, answer);
    if (!isGroup(node)) return printed(outcome);
    const groups = Object.entries(node.children)
      .filter(([, child]) => isGroup(child) && hasScored(child))
      .map(([id, child]) => [id, reported(child, field(answer, id))]);
    return {
      ...printed(outcome),
      ...(node.levels === undefined ? {} : { level: levelOf(node.levels, outcome) }),
      ...(groups.length === 0 ? {} : { groups: Object.fromEntries(groups) as Record<string, NaiveGroup> }),
    };
  }

  function rounded(value: NaiveFraction): number {
    const { decimals, mode } = rounding;
    const score = fractions.times(scale, value);
    if (fractions.isTie(score, decimals)) encountered.add(`tie ${mode}${score.rough ? ", rough" : ""}`);
    return fractions.numberOf(fractions.unitsOf(score, decimals, mode), decimals);
  }

  function opportunities(group: Group, groupAnswers: unknown): number {
    let count = 0;
    for (const [id, child] of Object.entries(group.children)) {
      if (!hasScored(child) || fractions.exactly(child.weight ?? 1).top === 0n) continue;
      const answer = field(groupAnswers, id);
      const { value } = outcomeOf(child, answer);
      if (isGroup(child)) count += opportunities(child, answer);
      else if (value !== undefined && fractions.isLess(value, fractions.one)) count += 1;
    }
    return count;
  }

  function contributionsOf({ value, added }: Outcome): Map<string, number> {
    if (value === undefined || added === undefined) return new Map();
    const { decimals, mode } = rounding;
    const unit = fractions.exactly(`1e-${decimals}`);
    const shares = [...added].map(([id, part]) => {
      const exact = fractions.times(scale, part);
      const units = fractions.unitsOf(exact, decimals, "down");
      const remainder = fractions.minus(exact, fractions.times(fractions.ratio(units, 1n), unit));
      return { id, exact, units, remainder };
    });
    const score = fractions.unitsOf(fractions.times(scale, value), decimals, mode);
    const missing = Number(score - shares.reduce((sum, { units }) => sum + units, 0n));
    shares.sort((a, b) => {
      if (!fractions.isEqual(a.remainder, b.remainder)) return fractions.isLess(a.remainder, b.remainder) ? 1 : -1;
      if (a.remainder.top > 0n) encountered.add("equal remainders");
      if (!fractions.isEqual(a.exact, b.exact)) return fractions.isLess(a.exact, b.exact) ? 1 : -1;
      return a.id < b.id ? -1 : 1;
    });
    return new Map(
      shares.map(({ id, units }, index) => [id, fractions.numberOf(index < missing ? units + 1n : units, decimals)]),
    );
  }

  // 3. Truth of conditions

  function truthOf(condition: Condition, view: View): Truth {
    const truth = plainTruthOf(condition, view);
    const names = ["unknown", "not", "all", "any", "of", "tagged", "equals", "among", "includes", "atLeast", "atMost"];
    encountered.add(`${names.find((name) => name in condition) ?? ""} ${truth}`);
    return truth;
  }

  function plainTruthOf(condition: Condition, view: View): Truth {
    if ("unknown" in condition) return "unknown";
    if ("not" in condition) return negated(truthOf(condition.not, view));
    if ("all" in condition) return all(condition.all.map((part) => truthOf(part, view)));
    if ("any" in condition) return any(condition.any.map((part) => truthOf(part, view)));
    if ("of" in condition) {
      return atLeastOf(
        condition.atLeast,
        condition.of.map((part) => truthOf(part, view)),
      );
    }
    if ("tagged" in condition) {
      const truths = tagged(root, answers, condition.tagged).map((outcome) =>
        given?.isBlind === true
          ? "unknown"
          : truthOfNumber(shown(outcome, view), { atLeast: condition.value }, (value) => value),
      );
      return atLeastOf(condition.atLeast, truths);
    }
    return given?.isBlind === true ? "unknown" : comparison(condition, view);
  }

  function comparison({ path, ...bounds }: AnswerCondition, view: View): Truth {
    const { atLeast, atMost, equals, among, includes } = bounds;
    const { node, answer } = find(path);
    const state = stateOf(answer);
    const truths: Truth[] = [];
    if (atLeast !== undefined || atMost !== undefined) {
      if (isGroup(node) || node.kind !== "quantity") truths.push(scoreTruth(outcomeOf(node, answer), view, bounds));
      else if (state === "answered") {
        const quantity = fractions.exactly(answer as Numeric);
        truths.push(truthOfNumber([quantity, quantity], bounds, (number) => number));
      } else truths.push(state === "not-applicable" ? "unmet" : "unknown");
    }
    const accepted = [...(equals === undefined ? [] : [[equals]]), ...(among === undefined ? [] : [among])];
    for (const scalars of accepted) {
      if (state === "answered") truths.push(met(scalars.some((scalar) => isSame(node, answer, scalar))));
      else truths.push(state === "not-applicable" ? met(scalars.includes(state)) : "unknown");
    }
    if (includes !== undefined) {
      if (state === "answered") truths.push(met((answer as readonly string[]).includes(includes)));
      else truths.push(state === "not-applicable" ? "unmet" : "unknown");
    }
    return all(truths);
  }

  function scoreTruth(outcome: Outcome, view: View, bounds: Bounds): Truth {
    return truthOfNumber(shown(outcome, view), bounds, (value) => seen(fractions.times(scale, value)));
  }

  /** A score as comparisons see it: rounded or not. */
  function seen(score: NaiveFraction): NaiveFraction {
    if (classifyOn === "exact") return score;
    const units = fractions.unitsOf(score, rounding.decimals, rounding.mode);
    return fractions.times(fractions.ratio(units, 1n), fractions.exactly(`1e-${rounding.decimals}`));
  }

  // 4. The level

  function levelOf(levels: readonly Level[], outcome: Outcome): NaiveLevel {
    const decisive = holding(levels, outcome, "given");
    const possible = holding(levels, outcome, "possible");

    const highestMet = possible.lastIndexOf("met");
    const candidates: (string | null)[] = highestMet === -1 ? [null] : [];
    levels.forEach(({ id }, index) => {
      if (index >= highestMet && possible[index] !== "unmet") candidates.push(id);
    });

    const decided = (id: string | null): NaiveLevel => {
      const firm = candidates.length === 1 && candidates.includes(id);
      if (!candidates.includes(id)) encountered.add("decided outside the candidates");
      return { status: "decided", id, firm, candidates };
    };
    for (let index = levels.length - 1; index >= 0; index -= 1) {
      if (decisive[index] === "unknown") return { status: "undecided", candidates };
      if (decisive[index] === "met") return decided(levels[index]!.id);
    }
    return decided(null);
  }

  function holding(levels: readonly Level[], outcome: Outcome, view: View): Truth[] {
    const truths: Truth[] = [];
    for (const { atLeast, requires = [] } of levels) {
      const parts = requires.map((condition) => truthOf(condition, view));
      if (atLeast !== undefined) {
        const { value } = outcome;
        const isOnBound = value && fractions.isEqual(seen(fractions.times(scale, value)), fractions.exactly(atLeast));
        if (isOnBound === true) encountered.add("on a bound");
        parts.push(scoreTruth(outcome, view, { atLeast }));
      }
      const below = truths.at(-1);
      if (ladder === "cumulative" && below !== undefined) parts.push(below);
      truths.push(all(parts));
    }
    return truths;
  }

  // Looking things up

  function find(path: string): { readonly node: Node; readonly answer: unknown } {
    let node: Node = root;
    let answer: unknown = answers;
    for (const id of path.split(".")) {
      node = (node as Group).children[id]!;
      answer = field(answer, id);
    }
    return { node, answer };
  }

  function tagged(group: Group, groupAnswers: unknown, tag: string): Outcome[] {
    return Object.entries(group.children).flatMap(([id, child]) => {
      const answer = field(groupAnswers, id);
      if (isGroup(child)) return tagged(child, answer, tag);
      return child.rubric !== undefined && child.tags?.includes(tag) === true ? [outcomeOf(child, answer)] : [];
    });
  }
}

interface Bounds {
  readonly atLeast?: Numeric;
  readonly atMost?: Numeric;
}

/** The ends between which a view shows a number; null while it is unknown, undefined where nothing applies. */
type Shown = readonly [NaiveFraction, NaiveFraction] | null | undefined;

function shown({ applies, value, low, high }: Outcome, view: View): Shown {
  if (!applies) return undefined;
  const [from, to] = view === "given" ? [value, value] : [low, high];
  return from === undefined || to === undefined ? null : [from, to];
}

function truthOfNumber(
  ends: Shown,
  { atLeast, atMost }: Bounds,
  compared: (number: NaiveFraction) => NaiveFraction,
): Truth {
  if (ends === undefined) return "unmet";
  if (ends === null) return "unknown";
  const [low, high] = [compared(ends[0]), compared(ends[1])];
  const truths: Truth[] = [];
  if (atLeast !== undefined) {
    const bound = fractions.exactly(atLeast);
    if (!fractions.isLess(low, bound)) truths.push("met");
    else truths.push(fractions.isLess(high, bound) ? "unmet" : "unknown");
  }
  if (atMost !== undefined) {
    const bound = fractions.exactly(atMost);
    if (!fractions.isLess(bound, high)) truths.push("met");
    else truths.push(fractions.isLess(bound, low) ? "unmet" : "unknown");
  }
  return all(truths);
}

interface Weighted {
  readonly weight: NaiveFraction;
  readonly value: NaiveFraction;
}

function weighted({ weight, value }: Weighted): NaiveFraction {
  return fractions.times(weight, value);
}

function combinedBy(combine: Combine, items: readonly Weighted[]): NaiveFraction {
  const weights = fractions.total(items.map(({ weight }) => weight));
  const values = items.map(({ value }) => value);
  const smallest = values.reduce((a, b) => (fractions.isLess(b, a) ? b : a));
  switch (combine) {
    case "arithmetic":
      return fractions.over(fractions.total(items.map(weighted)), weights);
    case "geometric":
      return smallest.top === 0n ? fractions.nought : fractions.geometricMean(items);
    case "harmonic": {
      if (smallest.top === 0n) return fractions.nought;
      const inverse = fractions.total(items.map(({ weight, value }) => fractions.over(weight, value)));
      return fractions.over(weights, inverse);
    }
    case "minimum":
      return smallest;
    case "maximum":
      return values.reduce(fractions.larger);
  }
}

function isGroup(node: Node): node is Group {
  return "children" in node;
}

function hasScored(node: Node): boolean {
  return isGroup(node) ? Object.values(node.children).some(hasScored) : node.rubric !== undefined;
}

function field(answers: unknown, id: string): unknown {
  if (typeof answers !== "object" || answers === null || !Object.hasOwn(answers, id)) return undefined;
  return (answers as Readonly<Record<string, unknown>>)[id];
}

function isSame(node: Node, answer: unknown, scalar: Scalar): boolean {
  if (isGroup(node) || node.kind !== "quantity") return answer === scalar;
  if (typeof scalar === "boolean" || scalar === "not-applicable") return false;
  return fractions.isEqual(fractions.exactly(answer as Numeric), fractions.exactly(scalar));
}
