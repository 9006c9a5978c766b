import type { Group, Indicator, MethodologyDefinition } from "ssme";
import { group, level, same } from "../../conformance/nodes.js";

const weights = [1, 1.5, 0.75, 2, 1.25, 0.5, 1, 3];
const exclude = { unanswered: "exclude", dontKnow: "exclude" } as const;

/** Writes a methodology of eight areas of five indicators: missing answers leave the mean, and a score makes a level. */
export function eightAreas(
  id: string,
  indicator: (at: number) => Indicator,
  { equal }: { readonly equal: boolean },
): MethodologyDefinition<object> {
  const areas = weights.map((weight, at): [string, Group] => [
    `area${at}`,
    group(same(`Area ${at}`), Object.fromEntries(Array.from({ length: 5 }, (_, i) => [`item${i}`, indicator(i)])), {
      ...exclude,
      weight: equal ? 1 : weight,
    }),
  ]);
  return {
    id,
    version: "1",
    title: same(id),
    official: false,
    scale: 100,
    rounding: { decimals: 2, mode: "half-up" },
    classifyOn: "rounded",
    ladder: "highest",
    root: group(same(id), Object.fromEntries(areas), exclude),
    levels: [
      level("low", same("low"), { atLeast: 0 }),
      level("middle", same("middle"), { atLeast: 50 }),
      level("high", same("high"), { atLeast: 75 }),
    ],
    checks: [],
  };
}
