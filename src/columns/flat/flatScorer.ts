import { BLOCK, makeMarks, type Block, type GroupBlock } from "../block.js";
import type { FoundColumn } from "../checkColumns.js";
import type { ScoresAndLevels } from "../output.js";
import type { AreaBlock } from "./areaBlock.js";
import type { Constants, Five, FlatAnswer, FlatArea, FlatRun, PartialArea } from "./flatRun.js";
import { anyState, fourStates, hasOtherStates, readPatterns, type FourStates } from "./readPatterns.js";
import { weighRoot } from "./rootWeights.js";
import { scoreLookedUp } from "./scoreLookedUp.js";
import { scoreLookedUpPatterns } from "./scoreLookedUpPatterns.js";
import { scoreMixed } from "./scoreMixed.js";
import { scoreMixedPatterns } from "./scoreMixedPatterns.js";
import { scoreNumeratorPatterns } from "./scoreNumeratorPatterns.js";
import { scoreNumerators } from "./scoreNumerators.js";
import { scorePositionPatterns } from "./scorePositionPatterns.js";
import { scorePositions } from "./scorePositions.js";
import { scoreRoot } from "./scoreRoot.js";

/**
 * Scores a block of clusters, and marks those that are in doubt. False if that is left to the general way: where an answer
 * is not valid, or is a number that a short loop is not made for, and where the clusters are not a multiple of four.
 */
export type ScoreFlat = (block: Block, at: number) => boolean;

/** The columns of an area, and where its scores go. */
interface AreaColumns {
  readonly area: FlatArea;
  readonly values: Five<Float64Array>;
  readonly states: Five<FourStates>;
  readonly scores: Float64Array;
  /** Whether all quantities that were looked at are whole. */
  seemsWhole: boolean;
}

/** What only blocks need in which something is not answered. */
interface PartialRoom extends Pick<AreaBlock, "patterns"> {
  /** Sums of the root, and its marks. */
  readonly sums: Float64Array;
  readonly lacks: Uint8Array;
}

function makePartialRoom(): PartialRoom {
  return { patterns: new Uint16Array(BLOCK), sums: new Float64Array(2 * BLOCK), lacks: makeMarks() };
}

const noPatterns = new Uint16Array(0);

/** Prepares the scoring of the columns of a flat run. */
export function flatScorer(flat: FlatRun, columns: readonly FoundColumn[], output: ScoresAndLevels): ScoreFlat {
  const { run, isRounded } = flat;
  const areas = flat.areas.map((area): AreaColumns => {
    const columnOf = ({ column }: FlatAnswer): FoundColumn["column"] => (columns[column] as FoundColumn).column;
    return {
      area,
      values: eachOf(area.answers, (answer) => columnOf(answer).values),
      states: eachOf(area.answers, (answer) => fourStates(columnOf(answer).states)),
      scores: output.areas.get(area.path) as Float64Array,
      seemsWhole: true,
    };
  });
  let block: AreaBlock | null = null;
  let partialRoom: PartialRoom | null = null;

  const scoreBlock = ({ n, groups, doubts }: Block, at: number): boolean => {
    const isComplete = !areas.some(({ states }) => anyState(states, at, n) !== 0);
    const root = groups[run.root.index] as GroupBlock;
    block ??= { n, at, scores: output.score, root: root.x, doubts, patterns: noPatterns };
    block.n = n;
    block.at = at;
    // Room is asked for when it is first needed: for a few clusters, that takes longer than to score them.
    const room = isComplete ? null : (partialRoom ??= makePartialRoom());
    block.root = room?.sums ?? root.x;
    block.root.fill(0, 0, n);
    if (room !== null) {
      room.sums.fill(0, BLOCK, BLOCK + n);
      block.patterns = room.patterns;
    }
    const lacks = room?.lacks ?? null;
    let isWhole = true;
    for (let index = 0; index < areas.length; index += 1) {
      const columnsOf = areas[index] as AreaColumns;
      const { area, scores } = columnsOf;
      block.scores = scores;
      const partial = isComplete ? null : (flat.partialRules().areas[index] as PartialArea);
      const { whole, rough } = isComplete ? area.complete : area.partial;
      const goesWhole = whole !== null && (area.reading !== "measured" || seemsWhole(columnsOf, at));
      const constants = goesWhole ? whole : rough;
      if (constants === null) return false;
      const isDone = scoreArea(columnsOf, constants, partial, goesWhole, block);
      if (!isDone) {
        if (goesWhole) columnsOf.seemsWhole = false;
        return false;
      }
      isWhole &&= goesWhole;
      const group = groups[area.run.index] as GroupBlock;
      group.error = goesWhole ? 0 : area.run.error;
      group.scores = scores;
      group.lacks = lacks;
    }
    const { over, whole, rough } = isComplete ? flat.complete : flat.partial;
    const goesWhole = isWhole && whole !== null;
    if (isComplete) output.coverage.fill(1, at, at + n);
    else if (!weighRoot(block.root, root.x, n, flat.partialRules().weights, output.coverage, at, doubts)) return false;
    if (!scoreRoot(root.x, n, goesWhole ? whole : rough, output.score, at, doubts)) return false;
    root.over = over;
    root.error = goesWhole ? 0 : run.root.error;
    root.scores = isRounded ? output.score : null;
    root.lacks = lacks;
    if (lacks !== null && !isRounded) markAbsent(root.x, n, lacks);
    return true;
  };
  const countWhole = (): number =>
    areas.filter(({ area, seemsWhole: isWhole }) => area.reading === "measured" && isWhole).length;
  return (given, at) => {
    if (given.n % 4 !== 0) return false;
    for (;;) {
      const before = countWhole();
      if (scoreBlock(given, at)) return true;
      if (countWhole() === before) return false;
      // Quantities of an area that are not whole after all are estimates.
      given.doubts.fill(0);
    }
  };
}

/** Written out, so that all are arrays of one kind: the loops are compiled for it. */
function eachOf<T, U>([a, b, c, d, e]: Five<T>, of: (item: T) => U): Five<U> {
  return [of(a), of(b), of(c), of(d), of(e)];
}

/** Tells by the first of a block's clusters whether quantities are whole; it will be seen whether the others are. */
function seemsWhole({ seemsWhole: isWhole, values }: AreaColumns, at: number): boolean {
  return isWhole && values.every((value) => Number.isInteger(value[at]));
}

function scoreArea(
  { area, values, states }: AreaColumns,
  constants: Constants,
  partial: PartialArea | null,
  isWhole: boolean,
  block: AreaBlock,
): boolean {
  const { reading, tables } = area;
  if (partial === null) {
    if (reading === "given") return scoreNumerators(values, constants, block);
    if (reading === "mixed") return scoreMixed(values, tables, constants, block);
    if (reading === "lookedUp") return scoreLookedUp(values, tables, constants, block);
    return scorePositions(values, constants, isWhole, block);
  }
  if (hasOtherStates(readPatterns(states, block.at, block.n, block.patterns))) return false;
  const { rows } = partial;
  if (reading === "given") return scoreNumeratorPatterns(values, constants, rows, block);
  if (reading === "mixed") return scoreMixedPatterns(values, partial.tables, constants, rows, block);
  if (reading === "lookedUp") return scoreLookedUpPatterns(values, partial.tables, constants, rows, block);
  return scorePositionPatterns(values, constants, rows, isWhole, block);
}

function markAbsent(x: Float64Array, n: number, lacks: Uint8Array): void {
  for (let u = 0; u < n; u += 1) lacks[u] = Number(Number.isNaN(x[u]));
}
