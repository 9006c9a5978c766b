import type { Indicator } from "ssme";
import { scoreColumns, type Column } from "ssme/columns";
import { describe, expect, it } from "vitest";
import { smallGroup, smallMethodology } from "../../scoring/smallMethodology.js";
import { choice, flag } from "../indicators.js";
import { OTHER, PRIME, PRODUCT, split } from "../nearTies.js";

/**
 * What an area scores with two answers that are looked up, and three other questions, in each of four clusters. The score of
 * all is near no tie, so that nothing but the area tells.
 */
function scoresOf([p, q]: readonly [number, number], rest: Indicator): readonly number[] {
  const children: Record<string, Indicator> = {
    a: choice(0, p, PRIME),
    b: choice(0, q, OTHER),
    c: rest,
    d: rest,
    e: rest,
  };
  const methodology = smallMethodology({
    rounding: { decimals: 1, mode: "half-up" },
    children: { area: smallGroup(children), other: smallGroup({ flag }) },
    levels: [{ id: "any" }],
  });
  const column = (value: number, states: readonly number[]): Column => ({
    values: new Float64Array(4).fill(value),
    states: Uint8Array.from(states),
  });
  const columns = Object.keys(children).map((id) => {
    const isGiven = id === "a" || id === "b";
    return [`area.${id}`, isGiven ? column(1, [0, 0, 0, 0]) : column(0, [1, 2, 1, 2])];
  });
  const all = { ...(Object.fromEntries(columns) as Record<string, Column>), "other.flag": column(1, [0, 0, 0, 0]) };
  return [...(scoreColumns(all, methodology).areas["area"] ?? [])];
}

describe.each([
  ["are looked up", choice(1, 0)],
  ["stand as they are", choice(0, 1)],
])("where others, which %s, are missing, whichever of two clusters it is", (_, rest) => {
  // Twice a tie is an odd number of thousandths.
  it.each([667, 901, 1001, 1303])("what is just below %d half thousandths is rounded down", (ties) => {
    const below = (BigInt(ties) * PRODUCT) / 1000n;
    const score = (ties - 1) / 20;
    expect(scoresOf(split(below), rest)).toEqual([score, score, score, score]);
    const above = (ties + 1) / 20;
    expect(scoresOf(split(below + 1n), rest)).toEqual([above, above, above, above]);
  });
});
