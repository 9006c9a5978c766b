import type { Group, Level, Methodology, Numeric, Provenance, Text } from "ssme";
import { isGroup } from "../../src/methodology/nodes.js";
import { firstRows } from "./forceEdges.js";
import type { NaiveColumn } from "./naiveColumn.js";
import { naiveColumns, type NaiveScore } from "./naiveColumns.js";
import { exactly } from "./naiveFraction.js";
import type { Random } from "./random.js";

const text: Text = { es: "texto", en: "text" };
const provenance: Provenance = { status: "assumed", source: "chance" };

/** The units at whose scores levels may begin. */
export const FIRST = 16;

/**
 * Draws up to four levels that begin exactly at the score of one of the first units, or one unit of the last decimal
 * beside it. Some require as much of an area.
 */
export function levelsOnScores(
  random: Random,
  methodology: Methodology<object>,
  columns: Readonly<Record<string, NaiveColumn>>,
): Level[] {
  const { areaIds, at } = naiveColumns(firstRows(columns, FIRST), methodology);
  const rows = Math.min(FIRST, Object.values(columns)[0]!.values.length);
  const units = Array.from({ length: random.whole(0, 4) }, () => at(random.whole(0, rows - 1)));
  const bounds = units.map((unit) => boundAt(random, unit, methodology)).filter((bound) => bound !== null);
  bounds.sort((a, b) => (isBelow(a, b) ? -1 : 1));
  const rising = bounds.filter((bound, index) => index === 0 || isBelow(bounds[index - 1]!, bound));
  return rising.map((bound, index): Level => {
    const area = random.whole(0, areaIds.length - 1);
    const required = random.chance(0.4) ? boundAt(random, units[0]!.areas[area]!, methodology) : null;
    return {
      id: `level-${index}`,
      name: text,
      description: text,
      atLeast: written(random, bound),
      ...(required !== null && isComparable(methodology.root, areaIds[area]!)
        ? { requires: [{ path: areaIds[area]!, atLeast: written(random, required) }] }
        : {}),
      provenance,
    };
  });
}

/** A decimal: its digits, and how many of them stand behind the point. */
interface Bound {
  readonly digits: bigint;
  readonly places: number;
}

function boundAt(random: Random, { score, exact }: NaiveScore, { scale, rounding }: Methodology<object>): Bound | null {
  if (exact === null) return null;
  // The printed score, or more decimals of the exact one.
  const places = rounding.decimals + random.pick([0, 0, 0, 3, 6]);
  const printed = exactly(`${score}`);
  const of = places === rounding.decimals ? printed : exact;
  const power = 10n ** BigInt(places);
  const digits = (of.top * power) / of.bottom + random.pick([0n, 0n, 0n, 1n, -1n]);
  const highest = exactly(scale);
  return digits < 0n || digits * highest.bottom > highest.top * power ? null : { digits, places };
}

function isBelow(a: Bound, b: Bound): boolean {
  return a.digits * 10n ** BigInt(b.places) < b.digits * 10n ** BigInt(a.places);
}

/** Written as a text, or as a number where that means the same. */
function written(random: Random, { digits, places }: Bound): Numeric {
  const all = String(digits).padStart(places + 1, "0");
  const point = all.length - places;
  const text = places === 0 ? all : `${all.slice(0, point)}.${all.slice(point)}`;
  return digits >= 10n ** 15n || random.chance(0.3) ? text : Number(text);
}

/** The bounds of a quantity are those of its number, not of its score. */
function isComparable({ children }: Group, id: string): boolean {
  const child = children[id]!;
  return isGroup(child) || child.kind !== "quantity";
}
