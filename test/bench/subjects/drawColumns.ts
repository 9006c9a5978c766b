import type { Indicator, Methodology } from "ssme";
import { randomFrom, type Random } from "../../oracle/random.js";
import { scoredIndicators } from "./scoredIndicators.js";

/** The answers to one indicator, unit by unit, as `ssme/columns` takes them. */
export interface Column {
  readonly values: Float64Array;
  readonly states: Uint8Array;
}

/** Draws the answers of so many units as columns, by path; the same for the same seed. `missing` is a probability. */
export function drawColumns(
  methodology: Methodology,
  length: number,
  { missing = 0, seed = 2022 }: { readonly missing?: number; readonly seed?: number } = {},
): Record<string, Column> {
  const random = randomFrom(seed);
  return Object.fromEntries(
    scoredIndicators(methodology).map(({ path, node }) => {
      const draw = drawer(node);
      const values = new Float64Array(length);
      const states = new Uint8Array(length);
      for (let row = 0; row < length; row++) {
        if (random.chance(missing)) states[row] = random.whole(1, 2);
        else values[row] = draw(random);
      }
      return [path, { values, states }];
    }),
  );
}

function drawer(node: Indicator): (random: Random) => number {
  switch (node.kind) {
    case "flag":
      return (random) => random.whole(0, 1);
    case "choice":
      return (random) => random.whole(0, Object.keys(node.options).length - 1);
    case "choices":
      return choicesDrawer(Object.keys(node.options), node.exclusive);
    case "quantity":
      return quantityDrawer(node.rubric);
    case "shares":
      throw new Error("The benchmarks score no compositions.");
  }
}

/** Writes the same units one after another, so many times. */
export function repeatColumns(columns: Readonly<Record<string, Column>>, times: number): Record<string, Column> {
  return Object.fromEntries(
    Object.entries(columns).map(([path, { values, states }]) => {
      const many = { values: new Float64Array(values.length * times), states: new Uint8Array(states.length * times) };
      for (let at = 0; at < times; at++) {
        many.values.set(values, at * values.length);
        many.states.set(states, at * states.length);
      }
      return [path, many];
    }),
  );
}

/** A bit set: one time in ten the exclusive option, else any of the others, at least one. */
function choicesDrawer(options: readonly string[], exclusive: string | undefined): (random: Random) => number {
  const none = exclusive === undefined ? 0 : 2 ** options.indexOf(exclusive);
  const all = 2 ** options.length - 1;
  return (random) => {
    if (none > 0 && random.chance(0.1)) return none;
    let marked = 0;
    while (marked === 0) marked = random.whole(1, all) & ~none;
    return marked;
  };
}

/** Percentages are whole; numbers between goalposts have two decimals, and one in six lies outside. */
function quantityDrawer(rubric: Extract<Indicator, { kind: "quantity" }>["rubric"]): (random: Random) => number {
  if (rubric?.kind !== "goalposts") return (random) => random.whole(0, 100);
  const ends = [Number(rubric.from), Number(rubric.to)];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const margin = (high - low) / 10;
  const [least, most] = [Math.max(0, low - margin), high + margin].map((end) => Math.round(100 * end));
  return (random) => random.whole(least!, most!) / 100;
}
