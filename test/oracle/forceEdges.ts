import type { GoalpostsRubric, Methodology } from "ssme";
import { listIndicators } from "../../src/methodology/nodes.js";
import type { NaiveColumn } from "./naiveColumn.js";
import { naiveColumns, type NaiveUnit, type Quotient } from "./naiveColumns.js";
import { exactly, isLess, minus, nought, one, over, ratio, times, total, type NaiveFraction } from "./naiveFraction.js";
import type { Random } from "./random.js";

/** Answers with more decimals are refused. */
const MOST_PLACES = 20;

type Columns = Readonly<Record<string, NaiveColumn>>;

/**
 * Changes one answer in each of the first rows so that the total, or the score of an area, falls exactly on a tie of
 * rounding or on a level's bound, or one step of the answer's last digit beside it. Where no decimal hits the edge, the
 * answer is the nearest one below with 15 digits, or its neighbour.
 *
 * @returns How many rows were changed.
 */
export function forceEdges(random: Random, columns: Columns, methodology: Methodology<object>, rows: number): number {
  const goalposts = listIndicators(methodology.root).filter(
    ({ node }) => node.rubric?.kind === "goalposts" && Number(node.weight ?? 1) > 0,
  );
  if (goalposts.length === 0) return 0;
  const { path, node } = random.pick(goalposts);
  const { from, to } = node.rubric as GoalpostsRubric;
  const unit = node.kind === "quantity" ? node.unit.kind : null;
  const isWhole = unit === "count" || unit === "year";
  // The score is linear in an answer between the goalposts: its value at both tells where it must be.
  const [atFrom, atTo] = [from, to].map((end) =>
    naiveColumns(withAnswer(columns, path, rows, Number(end)), methodology),
  );
  const area = atFrom!.areaIds.indexOf(path.split(".")[0]!);
  const { values, states } = columns[path]!;
  let forced = 0;
  for (let row = 0; row < rows; row += 1) {
    const isOfArea = random.chance(0.3);
    const scoreOf = (unit: NaiveUnit): Quotient | null => (isOfArea ? unit.areas[area]!.exact : unit.exact);
    const [low, high] = [scoreOf(atFrom!.at(row)), scoreOf(atTo!.at(row))];
    if (low === null || high === null) continue;
    const [start, end] = [ratio(low.top, low.bottom), ratio(high.top, high.bottom)];
    const distance = minus(end, start);
    if (distance.top === 0n) continue;
    const position = over(minus(randomEdge(random, methodology, start, end), start), distance);
    if (isLess(position, nought) || isLess(one, position)) continue;
    const exact = total([exactly(from), times(position, minus(exactly(to), exactly(from)))]);
    if (isLess(exact, nought)) continue;
    values[row] = Math.min(nearDecimal(random, exact, isWhole), unit === "percent" ? 100 : Infinity);
    states[row] = 0;
    forced += 1;
  }
  return forced;
}

/** A tie between two scores, or a level's bound, or the tie just below that bound. */
function randomEdge(
  random: Random,
  { rounding, levels }: Methodology<object>,
  start: NaiveFraction,
  end: NaiveFraction,
): NaiveFraction {
  const half = exactly(`5e-${rounding.decimals + 1}`);
  const bound = levels.length === 0 ? undefined : random.pick(levels).atLeast;
  if (bound !== undefined && random.chance(0.4)) {
    return random.chance(0.5) ? exactly(bound) : minus(exactly(bound), half);
  }
  const halves = (score: NaiveFraction): number => Number(over(score, half).top / over(score, half).bottom);
  const [low, high] = [halves(start), halves(end)].sort((a, b) => a - b) as [number, number];
  const drawn = random.whole(low, high);
  // Rounding down has its edges at whole units.
  const isWhole = rounding.mode === "down";
  return times(ratio(BigInt(drawn % 2 === (isWhole ? 0 : 1) ? drawn : drawn + 1), 1n), half);
}

/** The decimal, or the one below it, that 15 digits can write, or one step beside. */
function nearDecimal(random: Random, exact: NaiveFraction, isWhole: boolean): number {
  let places = 0;
  while (!isWhole && places < MOST_PLACES && (exact.top * 10n ** BigInt(places)) % exact.bottom !== 0n) {
    if ((exact.top * 10n ** BigInt(places + 1)) / exact.bottom >= 10n ** 15n) break;
    places += 1;
  }
  const digits = (exact.top * 10n ** BigInt(places)) / exact.bottom + random.pick([0n, 0n, 1n, -1n]);
  return Number(`${digits < 0n ? 0n : digits}e-${places}`);
}

function withAnswer(columns: Columns, path: string, rows: number, answer: number): Columns {
  const column = { values: new Float64Array(rows).fill(answer), states: new Uint8Array(rows) };
  return { ...firstRows(columns, rows), [path]: column };
}

/** The first rows of columns. */
export function firstRows(columns: Columns, rows: number): Columns {
  const cut = ({ values, states }: NaiveColumn): NaiveColumn => ({
    values: values.subarray(0, rows),
    states: states.subarray(0, rows),
  });
  return Object.fromEntries(Object.entries(columns).map(([path, column]) => [path, cut(column)]));
}
