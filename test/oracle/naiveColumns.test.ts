import { describe, expect, it } from "vitest";
import { assessmentOf } from "./assessmentOf.js";
import { columnKinds } from "./columnKinds.js";
import { naiveColumns, type NaiveUnit } from "./naiveColumns.js";
import { naiveScore, type NaiveScorecard } from "./naiveScore.js";
import { randomFrom } from "./random.js";
import { randomColumns } from "./randomColumns.js";

const CASES = 300;
const UNITS = 6;
const MINUTE = 60_000;

/** The figures of a unit in columns, and of the same unit as a scorecard. */
function figuresOf({ score, coverage, level, areas }: NaiveUnit): number[] {
  return [score, coverage, level, ...areas.map((area) => area.score)];
}

function figuresIn({ score, coverage, level, areas }: NaiveScorecard, levelIds: readonly (string | null)[]): number[] {
  const index = level.status === "undecided" ? -2 : levelIds.indexOf(level.id);
  return [score ?? NaN, coverage ?? NaN, index, ...Object.values(areas).map((area) => area.score ?? NaN)];
}

describe("the oracle of columns", () => {
  it(
    "agrees with the oracle of scorecards, on every kind of data and on edges",
    () => {
      const differences: unknown[] = [];
      const met = new Map<string, number>();
      for (let seed = 1; seed <= CASES; seed += 1) {
        const { kind, columns, changed } = randomColumns(randomFrom(seed), UNITS);
        const oracle = naiveColumns(columns, changed);
        const levelIds = changed.levels.map(({ id }) => id);
        for (let row = 0; row < UNITS; row += 1) {
          const { scorecard, encountered } = naiveScore(assessmentOf(columns, changed.root, row), changed);
          const unit = oracle.at(row);
          const [received, expected] = [figuresOf(unit), figuresIn(scorecard, levelIds)];
          if (!received.every((figure, index) => Object.is(figure, expected[index]))) {
            differences.push({ seed, row, kind, received, expected });
          }
          for (const trait of [kind, `level ${Math.min(unit.level, 1)}`, ...encountered]) {
            met.set(trait, (met.get(trait) ?? 0) + 1);
          }
        }
      }
      expect(differences.slice(0, 3), `${differences.length} differences`).toEqual([]);
      const traits = [
        ...[...Object.keys(columnKinds), "ssme2022"],
        ...["tie half-up", "tie half-even", "tie down", "on a bound", "rule exclude", "rule zero", "rule require"],
        ...["level -2", "level -1", "level 0", "level 1"],
      ];
      expect(traits.filter((trait) => (met.get(trait) ?? 0) < 10)).toEqual([]);
    },
    MINUTE,
  );
});
