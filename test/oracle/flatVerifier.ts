import { prepareColumns, scoreColumns, type Column, type Columns, type ScoredColumns } from "ssme/columns";
import { naiveColumns, type NaiveUnit } from "./naiveColumns.js";
import type { NaiveColumn } from "./naiveColumn.js";
import type { Random } from "./random.js";
import { randomFlat, type FlatCase } from "./randomFlat.js";

const UNITS = 40;
const BLOCK = 1024;
const lengths = [1, 2, 3, 5, 60, 60, 61, 62, 63, 100, 1023, 1024, 1025, 2047, 4096, 5001];

/** What was compared, and a line for each of the first units that came out otherwise. */
export interface FlatVerdict {
  readonly units: number;
  readonly differences: readonly string[];
}

/** Scores the same methodology several times, with columns in which something is missing and in which nothing is. */
export type VerifyAgain = () => FlatVerdict;

/** Draws a flat methodology, and prepares to score columns made of a few of its units and to compare them with the oracle. */
export function flatVerifier(random: Random): VerifyAgain {
  const drawn = randomFlat(random, UNITS);
  const { methodology, changed, changes, columns } = drawn;
  const own = unitsOf(columns, methodology);
  const other = unitsOf(columns, changed);
  return () => {
    const rows = arrange(random, columns);
    const given = spread(random, drawn, rows);
    const prepared = random.chance(0.3) ? prepareColumns(given, methodology) : null;
    const score = prepared === null ? (options?: object) => scoreColumns(given, methodology, options) : prepared.score;
    const isOther = random.chance(0.3);
    const runs = isOther ? [other, own] : random.chance(0.2) ? [own, other] : [own];
    const differences = runs.flatMap((expected) =>
      differencesIn(score(expected === own ? {} : changes), rows, expected),
    );
    return { units: runs.length * rows.length, differences };
  };
}

interface Units {
  readonly areaIds: readonly string[];
  readonly at: readonly NaiveUnit[];
}

function unitsOf(columns: FlatCase["columns"], methodology: FlatCase["methodology"]): Units {
  const { areaIds, at } = naiveColumns(columns, methodology);
  return { areaIds, at: Array.from({ length: UNITS }, (_, row) => at(row)) };
}

/** Draws which unit stands in each row: in some blocks all, and in others only those that answered everything. */
function arrange(random: Random, columns: FlatCase["columns"]): readonly number[] {
  const all = Array.from({ length: UNITS }, (_, unit) => unit);
  const complete = all.filter((unit) => Object.values(columns).every(({ states }) => states[unit] === 0));
  const length = random.pick(lengths);
  const isComplete = random.chance(0.3);
  const blocks = Array.from({ length: Math.ceil(length / BLOCK) }, (_, index) => {
    const among = isComplete || random.chance(0.3) ? complete : all;
    return Array.from({ length: Math.min(BLOCK, length - index * BLOCK) }, () => random.pick(among));
  });
  return blocks.flat();
}

/** What stands where nobody answered: mostly nothing, or what an answer could be, or anything, block by block. */
const noises = [
  ...Array.from({ length: 20 }, () => [0]),
  [0, 1],
  [0, 1, 2, 3],
  [1, 7, 0.5, 50, 999],
  [NaN],
  [-5, -0, 0.5, 1e9, 2 ** 32, 1e300, Infinity, NaN],
];

function spread(random: Random, { columns, questions }: FlatCase, rows: readonly number[]): Columns {
  const noiseOf = Array.from({ length: Math.ceil(rows.length / BLOCK) }, () => random.pick(noises));
  const fill = (path: string, { values, states }: NaiveColumn): Column => {
    const draw = questions.get(path)!.draw;
    const isAnswer = random.chance(0.3);
    const spreadStates = statesOf(random, rows.length);
    rows.forEach((unit, row) => (spreadStates[row] = states[unit]!));
    const nothing = (row: number): number => (isAnswer ? draw() : random.pick(noiseOf[Math.floor(row / BLOCK)]!));
    return {
      values: Float64Array.from(rows, (unit, row) => (states[unit] === 0 ? values[unit]! : nothing(row))),
      states: spreadStates,
    };
  };
  return Object.fromEntries(Object.entries(columns).map(([path, column]) => [path, fill(path, column)]));
}

/** Room for states, which begins where no word does in some cases. */
function statesOf(random: Random, length: number): Uint8Array {
  const at = random.pick([0, 0, 0, 1, 2, 3]);
  return random.chance(0.9) ? new Uint8Array(length + at).subarray(at) : Buffer.alloc(length);
}

function differencesIn(scored: ScoredColumns, rows: readonly number[], { areaIds, at }: Units): readonly string[] {
  const differences: string[] = [];
  const areas = areaIds.map((id) => scored.areas[id]!);
  rows.forEach((unit, row) => {
    const expected = at[unit]!;
    const isSame =
      Object.is(scored.score[row], expected.score) &&
      Object.is(scored.coverage[row], expected.coverage) &&
      scored.level[row] === expected.level &&
      areas.every((scores, index) => Object.is(scores[row], expected.areas[index]!.score));
    if (isSame || differences.length === 3) return;
    const received = [scored.score, scored.coverage, scored.level, ...areas].map((column) => column[row]);
    const wanted = [expected.score, expected.coverage, expected.level, ...expected.areas.map(({ score }) => score)];
    differences.push(`row ${row} of ${rows.length}: ${received.join(" ")}, not ${wanted.join(" ")}`);
  });
  return differences;
}
