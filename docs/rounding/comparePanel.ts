import { exactScores } from "./exactScores.js";
import type { Panel } from "./panels.js";
import {
  averageRounded,
  bounds,
  isNearEdge,
  meansOf,
  roundDoubles,
  scoreWithDecimals,
  type UnitScores,
} from "./ways.js";

/** What can come out otherwise. */
export const figures = ["total", "area", "level", "levelBeforeRounding"] as const;

/** The ways that are compared with the exact one. */
export const ways = ["toFixed", "round", "digits20", "digits40", "roundedAreas"] as const;

/** By way and figure: the number of units of a panel that differ from the exact scores. */
export type Differences = Readonly<Record<(typeof ways)[number], Record<(typeof figures)[number], number>>>;

/** Scores a panel in every way and counts the differences. */
export function comparePanel(panel: Panel): Differences {
  const none = (): Differences["round"] => ({ total: 0, area: 0, level: 0, levelBeforeRounding: 0 });
  const counts: Differences = {
    toFixed: none(),
    round: none(),
    digits20: none(),
    digits40: none(),
    roundedAreas: none(),
  };
  exactScores(panel).forEach((exact, unit) => {
    const doubles = meansOf(panel, unit);
    const count = (way: (typeof ways)[number], given: UnitScores): void => {
      for (const figure of figures) if (differ[figure](given, exact)) counts[way][figure] += 1;
    };
    count(
      "toFixed",
      roundDoubles(doubles, (score) => Number(score.toFixed(2))),
    );
    count(
      "round",
      roundDoubles(doubles, (score) => Math.round(score * 100) / 100),
    );
    count("roundedAreas", averageRounded(panel, exact.areas));
    if (!isNearEdge(doubles)) return;
    count("digits20", scoreWith20Digits(panel, unit));
    count("digits40", scoreWith40Digits(panel, unit));
  });
  return counts;
}

const scoreWith20Digits = scoreWithDecimals(20);
const scoreWith40Digits = scoreWithDecimals(40);

const differ: Readonly<Record<(typeof figures)[number], (given: UnitScores, exact: UnitScores) => boolean>> = {
  total: (given, exact) => !Object.is(given.total, exact.total),
  area: (given, exact) => given.areas.some((area, index) => !Object.is(area, exact.areas[index])),
  level: (given, exact) => levelOf(given) !== levelOf(exact),
  levelBeforeRounding: (given, exact) => given.reached !== exact.reached,
};

function levelOf({ total }: UnitScores): number {
  return bounds.filter((bound) => total >= bound).length;
}
