import type { Figure } from "../assessment/figure.js";
import type { LevelResult } from "../assessment/scorecard.js";
import { whole } from "../numeric/fraction.js";
import type { Accumulator } from "./accumulator.js";
import { buildFigure } from "./buildFigure.js";
import type { SummaryContent } from "./summary.js";

/** Clusters by their level. */
export interface LevelCountsState {
  readonly levels: Record<string, number>;
  withoutLevel: number;
  undecided: number;
  firm: number;
}

/** The part of a summary that counts levels. */
export type LevelFigures = Pick<SummaryContent, "levels" | "withoutLevel" | "firmLevels">;

/** Counts levels as shares of the clusters whose level is decided. */
export function levelCounts(ids: readonly string[]): Accumulator<LevelResult, LevelCountsState, LevelFigures> {
  return {
    create: () => ({ levels: Object.fromEntries(ids.map((id) => [id, 0])), withoutLevel: 0, undecided: 0, firm: 0 }),
    add: (state, level) => {
      if (level.status === "undecided") {
        state.undecided += 1;
        return;
      }
      if (level.id === null) state.withoutLevel += 1;
      else state.levels[level.id] = (state.levels[level.id] ?? 0) + 1;
      if (level.firm) state.firm += 1;
    },
    merge: (state, other) => {
      for (const id of ids) state.levels[id] = (state.levels[id] ?? 0) + (other.levels[id] ?? 0);
      state.withoutLevel += other.withoutLevel;
      state.undecided += other.undecided;
      state.firm += other.firm;
    },
    extract: ({ levels, withoutLevel, undecided, firm }) => {
      const decided = ids.reduce((sum, id) => sum + (levels[id] ?? 0), withoutLevel);
      const counts = { answered: decided, dontKnow: 0, notApplicable: 0, unanswered: undecided };
      const share = (count: number): Figure =>
        buildFigure({ counts, numerator: whole(count), denominator: whole(decided), path: "" });
      return {
        levels: Object.fromEntries(ids.map((id) => [id, share(levels[id] ?? 0)])),
        withoutLevel: share(withoutLevel),
        firmLevels: share(firm),
      };
    },
  };
}
