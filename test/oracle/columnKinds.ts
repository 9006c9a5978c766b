import type { Indicator, IndicatorBase, Numeric, Option, Text } from "ssme";
import type { Random } from "./random.js";

/** A scored question, without its weight, and what is answered to it: a code or a number, as columns hold it. */
export interface Question {
  readonly indicator: Indicator;
  readonly draw: () => number;
}

/** Draws a question of one kind. */
type Kind = (random: Random) => Question;

const text: Text = { es: "texto", en: "text" };
const common: IndicatorBase = {
  name: text,
  question: text,
  provenance: { item: { status: "assumed", source: "chance" } },
};

const single = {
  likert(random) {
    const count = random.pick([5, 5, 5, 4, 7]);
    const names = Array.from({ length: count }, (_, index) => `o${index + 1}`);
    const points = Object.fromEntries(names.map((name, index): [string, Numeric] => [name, index + 1]));
    const rubric = { kind: "points", points, lowest: 1 } as const;
    return {
      indicator: { ...common, kind: "choice", options: optionsOf(names), rubric },
      draw: () => random.whole(0, count - 1),
    };
  },
  flags(random) {
    const rubric = {
      kind: "points",
      points: random.pick([
        { yes: 1, no: 0 },
        { yes: "0.35", no: 0.1 },
      ]),
    } as const;
    return { indicator: { ...common, kind: "flag", rubric }, draw: () => random.whole(0, 1) };
  },
  choices(random) {
    const count = random.chance(0.9) ? random.whole(2, 8) : random.pick([11, 30, 53]);
    const names = Array.from({ length: count }, (_, index) => `o${index + 1}`);
    const drawn = (): Numeric => random.pick<Numeric>([1, 1, 2, 3, "0.25", 1.5, 0, -1]);
    const points = { ...Object.fromEntries(names.map((name) => [name, drawn()])), o1: 1 };
    const highest = random.pick<{ readonly highest?: Numeric }>([
      {},
      { highest: 2 },
      { highest: "2.5" },
      { highest: 3 },
    ]);
    const lowest = random.pick<{ readonly lowest?: Numeric }>([{}, {}, { lowest: -1 }, { lowest: "0.5" }]);
    const rubric = { kind: "points", points, ...highest, ...lowest } as const;
    const isExclusive = random.chance(0.3);
    const exclusive = isExclusive ? { exclusive: "o1" } : {};
    // The first option stands for 1; without it the number is even.
    const draw = (): number => {
      const others = 2 * random.whole(1, 2 ** Math.min(count - 1, 31) - 1) * 2 ** Math.max(count - 32, 0);
      return random.chance(0.5) ? others : isExclusive ? 1 : others + 1;
    };
    return { indicator: { ...common, kind: "choices", options: optionsOf(names), ...exclusive, rubric }, draw };
  },
  steps(random) {
    const places = random.pick([0, 1, 2]);
    const apart = random.whole(1, 40);
    const count = random.whole(2, 6);
    const bounds = Array.from({ length: count }, (_, index) => (index * apart) / 10 ** places);
    const steps = bounds.map((bound, index) => ({
      // A bound may lie between two doubles.
      atLeast: random.chance(0.9) ? bound : `${bound.toFixed(2)}000000000000000001`,
      points: index + 1 === count ? 9 : random.whole(0, 3) + index,
    }));
    return {
      indicator: { ...common, kind: "quantity", unit: ratio, rubric: { kind: "steps", steps } },
      // Half of the answers are bounds.
      draw: () => (random.chance(0.5) ? random.pick(bounds) : random.whole(0, 300) / 10 ** places),
    };
  },
  integers(random) {
    const to = random.pick([10, 100, 100, 7, 40]);
    const rubric = { kind: "goalposts", ...ends(random, 0, to) } as const;
    const draw = (): number => random.whole(0, random.chance(0.95) ? to : 2 * to);
    return { indicator: { ...common, kind: "quantity", unit: { kind: "count", of: text }, rubric }, draw };
  },
  "two decimals"(random) {
    return goalposts(random, random.pick([0, 0, 12.5]), random.pick([100, 100, 100, 12.75, 60]), 2);
  },
  "four decimals"(random) {
    return goalposts(random, random.pick([0, 0, 0.7, 33.3333]), random.pick([1, 10, 100, 12.3456]), 4);
  },
  "many decimals"(random) {
    const [from, to] = random.pick([[0, 1] as const, [0, 1] as const, [0.1, 0.7] as const, [3.7, 0.35] as const]);
    const rubric = { kind: "goalposts", from, to } as const;
    const draw = (): number => {
      // Any double is printed with up to 17 digits.
      if (random.chance(0.1)) return 0.1 + 0.8 * random.next();
      const digits = random.whole(9, 15);
      return (random.whole(0, 99) * 10 ** (digits - 2) + Math.floor(random.next() * 10 ** (digits - 2))) / 10 ** digits;
    };
    return { indicator: { ...common, kind: "quantity", unit: ratio, rubric }, draw };
  },
  "far from zero"(random) {
    return goalposts(random, 1_000_000, 1_000_000.3, random.pick([1, 2, 4, 7]));
  },
  extremes(random) {
    const ends = random.pick<{ readonly from: Numeric; readonly to: Numeric }>([
      { from: 0, to: 1e-7 },
      { from: -3, to: 1e12 },
      { from: "0.00000000000000000001", to: "0.10000000000000000001" },
    ]);
    const rubric = { kind: "goalposts", ...ends } as const;
    const draw = (): number =>
      random.pick([0, 1e-20, 1e-8, 3.3e-8, 1e-7, 0.1, 123456789.123456, 1e15, 999999999999999]);
    return { indicator: { ...common, kind: "quantity", unit: ratio, rubric }, draw };
  },
} satisfies Record<string, Kind>;

const ratio = { kind: "ratio", of: text } as const;

/** Kinds of questions by name, and any of them. */
export const columnKinds: Readonly<Record<string, Kind>> = {
  ...single,
  mixed: (random) => random.pick(Object.values<Kind>(single))(random),
};

/** Goalposts, and answers of so many decimals, a few of them outside. */
function goalposts(random: Random, low: number, high: number, places: number): Question {
  const rubric = { kind: "goalposts", ...ends(random, low, high) } as const;
  const unit = 10 ** places;
  const from = Math.floor(low * unit);
  const to = Math.ceil(high * unit);
  const spare = Math.ceil((to - from) / 40);
  return {
    indicator: { ...common, kind: "quantity", unit: ratio, rubric },
    draw: () => random.whole(Math.max(from - spare, 0), to + spare) / unit,
  };
}

function ends(random: Random, low: number, high: number): { readonly from: number; readonly to: number } {
  return random.chance(0.75) ? { from: low, to: high } : { from: high, to: low };
}

function optionsOf(names: readonly string[]): Record<string, Option> {
  return Object.fromEntries(names.map((name) => [name, { name: text }]));
}
