import type { Assessment, Methodology } from "ssme";
import {
  encodeColumns,
  prepareColumns,
  scoreColumns,
  type Columns,
  type RunOptions,
  type ScoredColumns,
} from "ssme/columns";
import { naiveColumns } from "./naiveColumns.js";
import { naiveScore } from "./naiveScore.js";
import { randomFrom } from "./random.js";
import { randomAssessment } from "./randomAssessment.js";
import { randomColumns } from "./randomColumns.js";
import { randomMethodology } from "./randomMethodology.js";

const SHOWN = 3;

/** What one unit comes to, as columns say it. */
interface Figures {
  readonly score: number | undefined;
  readonly coverage: number | undefined;
  readonly level: number | undefined;
  readonly areas: readonly (number | undefined)[];
}

/** A unit that came out otherwise. Its kind and seed draw the same case again. */
export interface Difference {
  readonly kind: string;
  readonly seed: number;
  readonly row: number;
  readonly received: Figures;
  readonly expected: Figures;
}

/** What was compared, and what differed. */
export interface Verdict {
  readonly kind: string;
  readonly units: number;
  /** Rounded scores of totals and areas. */
  readonly scores: number;
  /** Units with a score exactly on a tie of rounding, or on a printed score where all are rounded down. */
  readonly onEdge: number;
  /** Units with a total exactly on the lower bound of a level. */
  readonly onBound: number;
  /** Units of which an answer was chosen to hit an edge or a bound, or to miss it by one step of its last digit. */
  readonly forced: number;
  readonly differing: number;
  /** The first of those that differ. */
  readonly differences: readonly Difference[];
}

/**
 * Scores random columns, some with other weights and bounds and some after they were prepared and scored once already,
 * and compares every unit with the oracle. Without a number of rows it is drawn.
 */
export function verifyColumns(seed: number, rowsWanted?: number): Verdict {
  const random = randomFrom(seed);
  const isPrepared = random.chance(0.25);
  const { kind, methodology, columns, rows, changes, changed, forced } = randomColumns(random, rowsWanted);
  const scored = isPrepared ? scoreAgain(columns, methodology, changes) : scoreColumns(columns, methodology, changes);
  const oracle = naiveColumns(columns, changed);
  let [scores, onEdge, onBound, differing] = [0, 0, 0, 0];
  const differences: Difference[] = [];
  for (let row = 0; row < rows; row += 1) {
    const unit = oracle.at(row);
    scores += 1 + unit.areas.length;
    if (unit.isOnEdge) onEdge += 1;
    if (unit.isOnBound) onBound += 1;
    const { score, coverage, level } = unit;
    const expected = { score, coverage, level, areas: unit.areas.map((area) => area.score) };
    const received = figuresAt(scored, oracle.areaIds, row);
    if (isSame(received, expected)) continue;
    differing += 1;
    if (differences.length < SHOWN) differences.push({ kind, seed, row, received, expected });
  }
  return { kind, units: rows, scores, onEdge, onBound, forced, differing, differences };
}

/** The levels come from a run of their own, as they do where only they are asked for. */
function scoreAgain(columns: Columns, methodology: Methodology<object>, changes: RunOptions): ScoredColumns {
  const prepared = prepareColumns(columns, methodology);
  prepared.score();
  return { ...prepared.score(changes), level: prepared.levels(changes) };
}

/** Encodes random assessments under a random methodology of any kind, scores them, and compares them with `naiveScore`. */
export function verifyAnyMethodology(seed: number, units = 50): Verdict {
  const kind = "any methodology";
  const random = randomFrom(seed);
  const methodology = randomMethodology(random) as Methodology<object>;
  const assessments = Array.from({ length: units }, () =>
    randomAssessment(random, methodology.root),
  ) as Assessment<object>[];
  const columns = encodeColumns(assessments, methodology);
  // Where nothing is scored or required there is no column, and nothing to count units by.
  const isEmpty = Object.keys(columns).length === 0;
  const scored = scoreColumns(columns, methodology);
  const levelIds = methodology.levels.map(({ id }): string | null => id);
  let [scores, onEdge, onBound, differing] = [0, 0, 0, 0];
  const differences: Difference[] = [];
  (isEmpty ? [] : assessments).forEach((assessment, row) => {
    const { scorecard, encountered } = naiveScore(assessment, methodology);
    const { score, coverage, level } = scorecard;
    const areas = Object.entries(scorecard.areas);
    scores += 1 + areas.length;
    if ([...encountered].some((trait) => trait.startsWith("tie "))) onEdge += 1;
    if (encountered.has("on a bound")) onBound += 1;
    const expected = {
      score: score ?? NaN,
      coverage: coverage ?? NaN,
      level: level.status === "undecided" ? -2 : levelIds.indexOf(level.id),
      areas: areas.map(([, area]) => area.score ?? NaN),
    };
    const areaIds = areas.map(([id]) => id);
    const received = figuresAt(scored, areaIds, row);
    if (isSame(received, expected)) return;
    differing += 1;
    if (differences.length < SHOWN) differences.push({ kind, seed, row, received, expected });
  });
  return { kind, units: isEmpty ? 0 : assessments.length, scores, onEdge, onBound, forced: 0, differing, differences };
}

function figuresAt({ score, coverage, level, areas }: ScoredColumns, areaIds: readonly string[], row: number): Figures {
  return {
    score: score[row],
    coverage: coverage[row],
    level: level[row],
    areas: areaIds.map((id) => areas[id]?.[row]),
  };
}

function isSame(a: Figures, b: Figures): boolean {
  return (
    Object.is(a.score, b.score) &&
    Object.is(a.coverage, b.coverage) &&
    a.level === b.level &&
    a.areas.every((area, index) => Object.is(area, b.areas[index]))
  );
}
