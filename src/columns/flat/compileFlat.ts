import type { Level, Methodology } from "../../methodology/methodology.js";
import type { ChildRun, GroupRun, Run } from "../run.js";
import { roundingSteps, type ScoreRounding } from "../roundScores.js";
import type { Slot } from "../slot.js";
import { requiredPaths, type UsedColumn } from "../usedColumns.js";
import { answerTables, canLookUp } from "./answerTables.js";
import { numeratorConstants, positionConstants } from "./constants.js";
import {
  MOST_ANSWERS,
  type Five,
  type FlatAnswer,
  type FlatArea,
  type FlatRun,
  type PartialRules,
  type Reading,
  type RootRounding,
  type Share,
  type Ways,
} from "./flatRun.js";
import { compilePatternRows } from "./patternRows.js";
import { rootWeights } from "./rootWeights.js";

/** What a flat run is made from. */
export interface FlatSource {
  readonly run: Run;
  readonly slots: readonly Slot[];
  readonly used: readonly UsedColumn[];
  readonly methodology: Methodology;
  readonly levels: readonly Level[];
}

/**
 * Finds the areas of a run whose tree is flat; null if it is not, or if it asks for what only the general way has: rounding
 * half to even, levels that look at unrounded scores of areas, and weights that are no small whole numbers.
 */
export function compileFlat({ run, slots, used, methodology, levels }: FlatSource): FlatRun | null {
  const { root, rounding, unweighed } = run;
  const isRounded = methodology.classifyOn === "rounded";
  if (rounding.mode === "half-even" || unweighed.length > 0) return null;
  if (!root.coverage.isExact || root.coverage.over > MOST_LOOKED_UP || root.totalWeight > MOST_LOOKED_UP) return null;
  if (!root.children.every(({ weight }) => Number.isInteger(weight))) return null;
  if (!isRounded && requiredPaths(levels).length > 0) return null;
  const columns = new Map(used.map(({ name }, index) => [name, index]));
  const areas: FlatArea[] = [];
  for (const { path, part } of run.areas) {
    const area = part.group === null ? null : compileArea(path, part.group, run, slots, columns);
    if (area === null) return null;
    areas.push(area);
  }
  let partialRules: PartialRules | null = null;
  return {
    run,
    isRounded,
    areas,
    complete: roundingOf(root, "complete", rounding),
    partial: roundingOf(root, "partial", rounding),
    partialRules: () =>
      (partialRules ??= {
        areas: areas.map((area) => ({ rows: compilePatternRows(area, run), tables: answerTables(area, ones) })),
        weights: rootWeights(root),
      }),
  };
}

/** Coverage and weights of the root are looked up in tables of this size at most. */
const MOST_LOOKED_UP = 0x10_000;

const ones: Five<number> = [1, 1, 1, 1, 1];

function compileArea(
  path: string,
  group: GroupRun,
  { root, rounding }: Run,
  slots: readonly Slot[],
  columns: ReadonlyMap<string, number>,
): FlatArea | null {
  if (group.children.length > MOST_ANSWERS || group.children.some((child) => child.group !== null)) return null;
  const isLookedUp = ({ slot }: ChildRun): boolean => slots[slot]?.most === null;
  // Otherwise the order is that of the methodology: sorting is stable.
  const children = [...group.children].sort((a, b) => Number(isLookedUp(a)) - Number(isLookedUp(b)));
  const answers = children.map(({ slot }) => answerOf(slots[slot] as Slot, columns));
  const [first] = answers;
  if (first === undefined) return null;
  const all = five(answers, first);
  const reading = readingOf(all);
  if (reading === null) return null;
  const share = root.children.find((child) => child.group === group);
  // What is no answer would leave no trace in the root.
  if (share === undefined) return null;
  const factors = five(
    children.map(({ whenComplete }) => whenComplete),
    0,
  );
  const area = { group, answers: all, factors, reading, share, rounding };
  return {
    path,
    run: group,
    children,
    answers: all,
    reading,
    tables: answerTables(area, factors),
    share,
    complete: waysOf(area, "complete"),
    partial: waysOf(area, "partial"),
  };
}

function five<T>(given: readonly T[], rest: T): Five<T> {
  return Array.from({ length: MOST_ANSWERS }, (_, index) => given[index] ?? rest) as unknown as Five<T>;
}

/** Null where no loop over five of them has a way to read all. */
function readingOf(answers: Five<FlatAnswer>): Reading | null {
  if (answers.every(({ most }) => most !== null)) return "given";
  if (answers.every(canLookUp)) {
    return answers.slice(0, 3).every(({ most }) => most !== null) ? "mixed" : "lookedUp";
  }
  return answers.every(({ goalposts }) => goalposts !== null) ? "measured" : null;
}

function answerOf({ field, over, most, lookUp, goalposts }: Slot, columns: ReadonlyMap<string, number>): FlatAnswer {
  return {
    column: columns.get(field.path) ?? -1,
    mayNotApply: field.node.notApplicable !== undefined,
    over,
    most,
    lookUp,
    goalposts,
  };
}

interface Area {
  readonly group: GroupRun;
  readonly answers: Five<FlatAnswer>;
  readonly factors: Five<number>;
  readonly reading: Reading;
  readonly share: Share;
  readonly rounding: ScoreRounding;
}

function waysOf({ group, answers, factors, reading, share, rounding }: Area, kind: "complete" | "partial"): Ways {
  const { whole, rough } = roundingOf(group, kind, rounding);
  const isMeasured = reading === "measured";
  const list = isMeasured ? positionConstants : numeratorConstants;
  const own = { answers, factors, share: kind === "complete" ? share.whenComplete : share.whenPartial };
  // Whole quantities are asked for at times, and numerators that are whole are never estimates.
  const needsRough = isMeasured ? !answers.some(({ goalposts }) => goalposts?.limits.whole) : whole === null;
  return {
    whole: whole === null ? null : list({ ...own, steps: whole }),
    rough: needsRough && (isMeasured || kind === "partial") ? list({ ...own, steps: rough }) : null,
  };
}

function roundingOf(run: GroupRun, kind: "complete" | "partial", rounding: ScoreRounding): RootRounding {
  const { over, isExact } = run[kind];
  const isWhole = isExact && (kind === "complete" || run.multiples !== null);
  return {
    over,
    whole: isWhole ? roundingSteps(rounding, over, 0) : null,
    rough: roundingSteps(rounding, over, run.error),
  };
}
