import type { AnswerCondition, Condition, Scalar } from "../../src/methodology/condition.js";
import type { Indicator } from "../../src/methodology/indicator.js";
import type { Group, Methodology } from "../../src/methodology/methodology.js";
import type { Numeric } from "../../src/numeric/numeric.js";
import { isMarked, optionsOf, ratingOf, wholesOf, type NaiveColumn, type NaiveRating } from "./naiveColumn.js";
import { exactly } from "./naiveFraction.js";
import { all, any, atLeastOf, met, negated, type Truth } from "./naiveTruth.js";

/** An exact number, in any terms; `bottom` is above 0. */
export interface Quotient {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** A rounded score, and the same before it was rounded. NaN and null: there is none. */
export interface NaiveScore {
  readonly score: number;
  readonly exact: Quotient | null;
}

/** What the oracle says about one unit, in the words of a row of columns. */
export interface NaiveUnit extends NaiveScore {
  readonly areas: readonly NaiveScore[];
  readonly coverage: number;
  /** Index of the level; −1: no level is reached, −2: undecided. */
  readonly level: number;
  /** Whether one of these scores is on an edge: halfway between two printed ones, or on one where all are rounded down. */
  readonly isOnEdge: boolean;
  /** Whether the total, as levels see it, is exactly the lower bound of one. */
  readonly isOnBound: boolean;
}

/** Scores the units of columns one at a time. */
export interface NaiveColumns {
  readonly areaIds: readonly string[];
  readonly at: (row: number) => NaiveUnit;
}

/** What a node comes to in one unit; the value is in units of 1 / `unit`. Null: not applicable, or without a value. */
interface Outcome {
  readonly coverage: Quotient | null;
  readonly value: Quotient | null;
}

interface Leaf {
  readonly weight: bigint;
  readonly states: Uint8Array;
  readonly topAt: (row: number) => bigint;
  /** Makes numerators of 1 / `unit`. */
  readonly factor: bigint;
}

const NOUGHT: Quotient = { top: 0n, bottom: 1n };
const WHOLE: Quotient = { top: 1n, bottom: 1n };
const NOT_APPLICABLE: Outcome = { coverage: null, value: null };

/**
 * Scores columns as the page docs/decisions/how-a-score-is-computed.md says, with a fraction of bigints for each group.
 * It is a second oracle beside `naiveScore`, for methodologies of arithmetic means over points, steps and goalposts, fast
 * enough for millions of units, and shares nothing with the library but types.
 */
export function naiveColumns(columns: Readonly<Record<string, NaiveColumn>>, methodology: Methodology): NaiveColumns {
  const { root, rounding, classifyOn, ladder } = methodology;
  const scale = exactly(methodology.scale);
  const ratings = new Map<string, NaiveRating>();
  readRatings(root, "");
  // One denominator for the values of all indicators.
  const unit = [...ratings.values()].reduce((common, { bottom }) => leastMultiple(common, bottom), 1n);
  /** By path of the group, what it comes to in the row at hand. */
  const outcomes = new Map<string, Outcome>();
  const outcomeOfRoot = groupReader(root, "");
  const holdings = methodology.levels.map(({ atLeast, requires = [] }) => {
    const parts = requires.map(truthReader);
    return atLeast === undefined ? parts : [...parts, scoreReader("", { atLeast })];
  });
  const levelBounds = methodology.levels.flatMap(({ atLeast }) => (atLeast === undefined ? [] : [exactly(atLeast)]));
  const areas = Object.entries(root.children).filter(([, child]) => hasScored(child));
  const areaReaders = areas.map(([id, child]) => ("children" in child ? groupOutcome(id) : leafReader(id)));
  return { areaIds: areas.map(([id]) => id), at };

  function at(row: number): NaiveUnit {
    const { value, coverage } = outcomeOfRoot(row);
    const { score, exact } = scoreOf(value);
    const areas = areaReaders.map((read) => scoreOf(read(row).value));
    return {
      score,
      exact,
      areas,
      coverage: coverage === null ? NaN : rounded(coverage, 12, "half-even"),
      level: levelAt(row),
      isOnEdge: isEdge(exact) || areas.some((area) => isEdge(area.exact)),
      isOnBound: exact !== null && isAmong(seen(exact), levelBounds),
    };
  }

  function isEdge(exact: Quotient | null): boolean {
    if (exact === null) return false;
    const halves = 2n * 10n ** BigInt(rounding.decimals) * exact.top;
    if (halves % exact.bottom !== 0n) return false;
    return (halves / exact.bottom) % 2n === (rounding.mode === "down" ? 0n : 1n);
  }

  function scoreOf(value: Quotient | null): NaiveScore {
    if (value === null) return { score: NaN, exact: null };
    const exact = onScale(value);
    return { score: rounded(exact, rounding.decimals, rounding.mode), exact };
  }

  function onScale({ top, bottom }: Quotient): Quotient {
    return { top: scale.top * top, bottom: scale.bottom * bottom * unit };
  }

  // 1. From an answer to a value

  function readRatings(group: Group, path: string): void {
    for (const [id, child] of Object.entries(group.children)) {
      if ("children" in child) readRatings(child, below(path, id));
      else if (child.rubric !== undefined) ratings.set(below(path, id), ratingOf(child, columns[below(path, id)]!));
    }
  }

  function leafReader(path: string): (row: number) => Outcome {
    const { states } = columns[path]!;
    const { topAt, bottom } = ratings.get(path)!;
    return (row) => {
      if (states[row] === 3) return NOT_APPLICABLE;
      if (states[row] !== 0) return { coverage: NOUGHT, value: null };
      return { coverage: WHOLE, value: { top: topAt(row) * (unit / bottom), bottom: 1n } };
    };
  }

  // 2. From values to a group

  function groupOutcome(path: string): () => Outcome {
    return () => outcomes.get(path)!;
  }

  function groupReader(group: Group, path: string): (row: number) => Outcome {
    if (group.combine !== "arithmetic") throw new Error("no column");
    const scored = Object.entries(group.children).filter(([, child]) => hasScored(child));
    const weights = wholes(scored.map(([, child]) => child.weight ?? 1));
    const leaves: Leaf[] = [];
    const groups: { readonly weight: bigint; readonly outcomeAt: (row: number) => Outcome }[] = [];
    scored.forEach(([id, child], index) => {
      const [weight, childPath] = [weights[index]!, below(path, id)];
      if ("children" in child) {
        groups.push({ weight, outcomeAt: groupReader(child, childPath) });
      } else if (weight > 0n) {
        const { topAt, bottom } = ratings.get(childPath)!;
        leaves.push({ weight, states: columns[childPath]!.states, topAt, factor: (weight * unit) / bottom });
      }
    });
    const minimum = exactly(group.minimumCoverage ?? 0);

    const outcomeAt = (row: number): Outcome => {
      let applicable = 0n;
      let counting = 0n;
      let isRequired = false;
      let answered = 0n;
      let sum = 0n;
      for (const { weight, states, topAt, factor } of leaves) {
        const state = states[row];
        if (state === 3) continue;
        applicable += weight;
        if (state === 0) {
          answered += weight;
          counting += weight;
          sum += topAt(row) * factor;
        } else {
          const rule = state === 2 ? group.dontKnow : group.unanswered;
          if (rule === "require") isRequired = true;
          if (rule === "zero") counting += weight;
        }
      }
      let covered: Quotient = { top: answered, bottom: 1n };
      let added: Quotient = { top: sum, bottom: 1n };
      for (const { weight, outcomeAt } of groups) {
        const { coverage, value } = outcomeAt(row);
        if (coverage === null || weight === 0n) continue;
        applicable += weight;
        covered = plus(covered, weight, coverage);
        if (value !== null) added = plus(added, weight, value);
        else if (group.unanswered === "require") isRequired = true;
        if (value !== null || group.unanswered === "zero") counting += weight;
      }
      if (applicable === 0n) return NOT_APPLICABLE;
      const coverage = overWeight(covered, applicable);
      const isTooLittle = coverage.top * minimum.bottom < minimum.top * coverage.bottom;
      if (isTooLittle || isRequired || counting === 0n) return { coverage, value: null };
      return { coverage, value: overWeight(added, counting) };
    };
    return (row) => {
      const outcome = outcomeAt(row);
      outcomes.set(path, outcome);
      return outcome;
    };
  }

  // 3. Truth of conditions, as far as it is given

  function truthReader(condition: Condition): (row: number) => Truth {
    if ("unknown" in condition) return () => "unknown";
    if ("not" in condition) {
      const truthAt = truthReader(condition.not);
      return (row) => negated(truthAt(row));
    }
    if ("all" in condition) {
      const parts = condition.all.map(truthReader);
      return (row) => all(parts.map((truthAt) => truthAt(row)));
    }
    if ("any" in condition) {
      const parts = condition.any.map(truthReader);
      return (row) => any(parts.map((truthAt) => truthAt(row)));
    }
    if ("of" in condition) {
      const parts = condition.of.map(truthReader);
      return (row) =>
        atLeastOf(
          condition.atLeast,
          parts.map((truthAt) => truthAt(row)),
        );
    }
    if ("tagged" in condition) return taggedReader(condition);
    return comparisonReader(condition);
  }

  function taggedReader({ atLeast, tagged, value }: TaggedCondition): (row: number) => Truth {
    const bound = exactly(value);
    const readers = taggedPaths(root, "", tagged).map(leafReader);
    return (row) =>
      atLeastOf(
        atLeast,
        readers.map((read) => {
          const { coverage, value } = read(row);
          if (coverage === null) return "unmet";
          return value === null ? "unknown" : met(value.top * bound.bottom >= bound.top * value.bottom * unit);
        }),
      );
  }

  function comparisonReader({ path, ...bounds }: AnswerCondition): (row: number) => Truth {
    const node = nodeAt(root, path);
    if ("children" in node) return scoreReader(path, bounds);
    const parts: ((row: number) => Truth)[] = [];
    const { atLeast, atMost, equals, among, includes } = bounds;
    const column = columns[path]!;
    if (atLeast !== undefined || atMost !== undefined) {
      parts.push(node.kind === "quantity" ? quantityReader(column, bounds) : scoreReader(path, bounds));
    }
    for (const scalars of [...(equals === undefined ? [] : [[equals]]), ...(among === undefined ? [] : [among])]) {
      const isAmong = equalReader(node, column, scalars);
      parts.push(stateReader(column, met(scalars.includes("not-applicable")), (row) => met(isAmong(row))));
    }
    if (includes !== undefined && node.kind !== "quantity") {
      const option = optionsOf(node).indexOf(includes);
      parts.push(stateReader(column, "unmet", (row) => met(isMarked(column.values[row]!, option))));
    }
    return (row) => all(parts.map((truthAt) => truthAt(row)));
  }

  /** Compares the score of a group or an indicator, as conditions see it, with bounds on the scale. */
  function scoreReader(path: string, { atLeast, atMost }: Bounds): (row: number) => Truth {
    const read = path === "" || "children" in nodeAt(root, path) ? groupOutcome(path) : leafReader(path);
    const [low, high] = [atLeast, atMost].map((bound) => (bound === undefined ? undefined : exactly(bound)));
    return (row) => {
      const { coverage, value } = read(row);
      if (coverage === null) return "unmet";
      if (value === null) return "unknown";
      const { top, bottom } = seen(onScale(value));
      return met(
        (low === undefined || top * low.bottom >= low.top * bottom) &&
          (high === undefined || top * high.bottom <= high.top * bottom),
      );
    };
  }

  function seen(score: Quotient): Quotient {
    if (classifyOn === "exact") return score;
    return { top: unitsOf(score, rounding.decimals, rounding.mode), bottom: 10n ** BigInt(rounding.decimals) };
  }

  // 4. The level

  function levelAt(row: number): number {
    const truths: Truth[] = [];
    for (const parts of holdings) {
      const below = truths.at(-1);
      const holds = all(parts.map((truthAt) => truthAt(row)));
      truths.push(ladder === "cumulative" && below !== undefined ? all([holds, below]) : holds);
    }
    for (let index = truths.length - 1; index >= 0; index -= 1) {
      if (truths[index] === "unknown") return -2;
      if (truths[index] === "met") return index;
    }
    return -1;
  }
}

type TaggedCondition = Extract<Condition, { readonly tagged: string }>;

interface Bounds {
  readonly atLeast?: Numeric;
  readonly atMost?: Numeric;
}

/** Answered: what is said of the answer. Otherwise unknown, or what holds where the question does not apply. */
function stateReader(
  { states }: NaiveColumn,
  notApplicable: Truth,
  answered: (row: number) => Truth,
): (row: number) => Truth {
  return (row) => {
    if (states[row] === 0) return answered(row);
    return states[row] === 3 ? notApplicable : "unknown";
  };
}

function quantityReader(column: NaiveColumn, { atLeast, atMost }: Bounds): (row: number) => Truth {
  const { answers, others } = wholesOf(column, [exactly(atLeast ?? 0), exactly(atMost ?? 0)]);
  const [low, high] = others as [bigint, bigint];
  return stateReader(column, "unmet", (row) => {
    const x = answers[row]!;
    return met((atLeast === undefined || x >= low) && (atMost === undefined || x <= high));
  });
}

function equalReader(indicator: Indicator, column: NaiveColumn, scalars: readonly Scalar[]): (row: number) => boolean {
  const given = scalars.filter((scalar) => scalar !== "not-applicable");
  if (indicator.kind !== "quantity") {
    const options = optionsOf(indicator);
    const codes = given.map((scalar) =>
      typeof scalar === "boolean" ? Number(scalar) : options.indexOf(String(scalar)),
    );
    return (row) => codes.includes(column.values[row]!);
  }
  const numbers = given.filter((scalar) => typeof scalar !== "boolean").map(exactly);
  const { answers, others } = wholesOf(column, numbers);
  return (row) => others.includes(answers[row]!);
}

function plus(sum: Quotient, weight: bigint, { top, bottom }: Quotient): Quotient {
  if (sum.bottom === bottom) return { top: sum.top + weight * top, bottom };
  return { top: sum.top * bottom + weight * top * sum.bottom, bottom: sum.bottom * bottom };
}

function overWeight({ top, bottom }: Quotient, weight: bigint): Quotient {
  return top === weight && bottom === 1n ? WHOLE : { top, bottom: bottom * weight };
}

/** Rounds a number of 0 or more to units of its last decimal. */
function unitsOf({ top, bottom }: Quotient, decimals: number, mode: "half-up" | "half-even" | "down"): bigint {
  const scaled = top * 10n ** BigInt(decimals);
  const floor = scaled / bottom;
  const twice = 2n * (scaled - floor * bottom);
  if (mode === "down" || twice < bottom) return floor;
  return twice > bottom || mode === "half-up" || floor % 2n === 1n ? floor + 1n : floor;
}

function rounded(number: Quotient, decimals: number, mode: "half-up" | "half-even" | "down"): number {
  const units = unitsOf(number, decimals, mode);
  // Below 2^53 both are exact as doubles, and their quotient is the double nearest to the decimal.
  return units < Number.MAX_SAFE_INTEGER ? Number(units) / 10 ** decimals : Number(`${units}e-${decimals}`);
}

function isAmong({ top, bottom }: Quotient, others: readonly Quotient[]): boolean {
  return others.some((other) => top * other.bottom === other.top * bottom);
}

/** Numbers as whole ones, all multiplied by the same. */
function wholes(numerics: readonly Numeric[]): bigint[] {
  const fractions = numerics.map(exactly);
  const common = fractions.reduce((product, { bottom }) => leastMultiple(product, bottom), 1n);
  return fractions.map(({ top, bottom }) => top * (common / bottom));
}

function leastMultiple(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y > 0n) [x, y] = [y, x % y];
  return (a / x) * b;
}

function hasScored(node: Group | Indicator): boolean {
  return "children" in node ? Object.values(node.children).some(hasScored) : node.rubric !== undefined;
}

function below(path: string, id: string): string {
  return path === "" ? id : `${path}.${id}`;
}

function nodeAt(root: Group, path: string): Group | Indicator {
  return path.split(".").reduce<Group | Indicator>((node, id) => (node as Group).children[id]!, root);
}

function taggedPaths(group: Group, path: string, tag: string): string[] {
  return Object.entries(group.children).flatMap(([id, child]) => {
    const childPath = below(path, id);
    if ("children" in child) return taggedPaths(child, childPath, tag);
    return child.rubric !== undefined && child.tags?.includes(tag) === true ? [childPath] : [];
  });
}
