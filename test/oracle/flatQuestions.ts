import type { Choice, Indicator, IndicatorBase, Numeric, Option, Quantity, Text } from "ssme";
import type { Question } from "./columnKinds.js";
import type { Random } from "./random.js";

const text: Text = { es: "texto", en: "text" };
const common: IndicatorBase = {
  name: text,
  question: text,
  provenance: { item: { status: "assumed", source: "chance" } },
};

/**
 * Draws questions by how the loops over flat methodologies read their columns: as they stand, from a table, or between
 * goalposts with decimals or without.
 */
export const flatQuestions: Readonly<
  Record<"given" | "lookedUp" | "measured" | "counted", (random: Random) => Question>
> = {
  given(random) {
    if (random.chance(0.2)) {
      const rubric = { kind: "points", points: { yes: 1, no: 0 } } as const;
      return { indicator: { ...common, kind: "flag", rubric }, draw: () => random.pick([0, 1, 1, -0]) };
    }
    const count = random.whole(2, 7);
    const points = Array.from({ length: count }, (_, index) => index);
    // What no option earns leaves numerators that no answer has.
    const highest = random.chance(0.2) ? { highest: count + random.whole(0, 2) } : {};
    return { indicator: choice(points, highest), draw: () => random.whole(0, count - 1) };
  },
  lookedUp: (random) => random.pick([unevenChoice, choices, steps])(random),
  measured: (random) => random.pick([decimals, decimals, percent, percent, farFromZero, extremes])(random),
  counted: (random) => random.pick([wholes, wholes, years])(random),
};

function unevenChoice(random: Random): Question {
  const lowest = random.pick([0, 0, -1]);
  const drawn = Array.from({ length: random.whole(1, 6) }, () => random.pick<Numeric>([0, 3, "0.25", 7, lowest]));
  return { indicator: choice([5, ...drawn], { lowest }), draw: () => random.whole(0, drawn.length) };
}

function choices(random: Random): Question {
  const count = random.pick([2, 3, 5, 9, 10]);
  const ids = idsOf(count);
  const points = { ...pointsOf(ids.map(() => random.pick<Numeric>([1, 1, 2, "0.25", 1.5, 0, -1]))), o0: 1 };
  const ends = random.pick<object>([{}, {}, { highest: 2 }, { lowest: "0.5", highest: "2.5" }, { lowest: -1 }]);
  const isExclusive = random.chance(0.4);
  const exclusive = isExclusive ? { exclusive: "o0" } : {};
  const rubric = { kind: "points", points, ...ends } as const;
  return {
    indicator: { ...common, kind: "choices", options: optionsOf(ids), ...exclusive, rubric },
    // The first option is the bit of 1.
    draw: () =>
      random.chance(0.2) ? 1 : 2 * random.whole(1, 2 ** (count - 1) - 1) + (isExclusive ? 0 : random.whole(0, 1)),
  };
}

function steps(random: Random): Question {
  const bounds = random.pick<readonly Numeric[]>([
    [0, 25, 50, 75],
    [20, "50.5"],
    ["49.999", 50, 100],
    [random.whole(1, 9), "10.000000000000000001"],
  ]);
  const ladder = bounds.map((atLeast, index) => ({ atLeast, points: index === 0 ? 9 : random.whole(0, 9) }));
  const isWhole = random.chance(0.97);
  return {
    indicator: quantity({ kind: "percent" }, { kind: "steps", steps: ladder }),
    draw: () => (isWhole ? random.whole(0, 100) : random.pick([10, 49.998, 49.999, 50, 50.4999, 50.5, 100])),
  };
}

function wholes(random: Random): Question {
  const to = random.pick([3, 10, 100, 40]);
  return {
    indicator: quantity({ kind: "count", of: text }, goalposts(random, 0, to)),
    draw: () => (random.chance(0.95) ? random.whole(0, to + 1) : random.pick([-0, 1e15, 999_999_999_999_999])),
  };
}

function decimals(random: Random): Question {
  const [from, to] = random.pick<readonly [Numeric, Numeric]>([
    [0, 100],
    [2.5, 60],
    [0, 10],
    ["0.7", 3],
    [33.3333, 100],
  ]);
  return { indicator: quantity(ratio, goalposts(random, from, to)), draw: tenths(random, Number(from), Number(to)) };
}

function percent(random: Random): Question {
  return { indicator: quantity({ kind: "percent" }, goalposts(random, 0, 100)), draw: tenths(random, 0, 100) };
}

function years(random: Random): Question {
  return {
    indicator: quantity({ kind: "year" }, goalposts(random, 1990, 2030)),
    draw: () => (random.chance(0.1) ? random.pick([1900, 2100]) : random.whole(1985, 2032)),
  };
}

function farFromZero(random: Random): Question {
  const rubric = goalposts(random, 1_000_000, 1_000_000.3);
  const power = random.pick([10, 100, 1e7]);
  const draw = (): number => (1_000_000 * power + random.whole(-1, Math.ceil(0.3 * power) + 1)) / power;
  return { indicator: quantity({ kind: "money", currency: "COP", scale: 1, yearsBefore: 0, of: text }, rubric), draw };
}

function extremes(random: Random): Question {
  const [from, to] = random.pick<readonly [Numeric, Numeric]>([
    [0, 1e-7],
    [-3, 1e12],
    [0, 1e15],
    ["0.00000000000000000001", "0.10000000000000000001"],
  ]);
  const answers = [0, -0, 1e-20, 1e-8, 3.3e-8, 1e-7, 1e-4, 0.1, 123456789.123456, 1e15, 999_999_999_999_999];
  return { indicator: quantity(ratio, goalposts(random, from, to)), draw: () => random.pick(answers) };
}

const ratio = { kind: "ratio", of: text } as const;

/** Answers from a little below to a little above goalposts: whole ones, of some decimals, or whole among decimals. */
function tenths(random: Random, from: number, to: number): () => number {
  const places = random.pick([0, 0, 1, 2, 4, 13]);
  const wholes = random.pick([0, 0.5]);
  const power = 10 ** places;
  return () => {
    const drawn = Math.max(0, from - 1 + random.next() * (to - from + 2));
    const kept = random.chance(wholes) ? Math.round(drawn) : Math.round(drawn * power) / power;
    return Math.min(100, kept);
  };
}

function goalposts(random: Random, from: Numeric, to: Numeric): Quantity["rubric"] {
  return { kind: "goalposts", ...(random.chance(0.7) ? { from, to } : { from: to, to: from }) };
}

function quantity(unit: Quantity["unit"], rubric: Quantity["rubric"]): Indicator {
  return { ...common, kind: "quantity", unit, ...(rubric === undefined ? {} : { rubric }) };
}

function choice(points: readonly Numeric[], ends: object): Choice {
  const rubric = { kind: "points", points: pointsOf(points), ...ends } as const;
  return { ...common, kind: "choice", options: optionsOf(idsOf(points.length)), rubric };
}

function idsOf(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `o${index}`);
}

function pointsOf(points: readonly Numeric[]): Record<string, Numeric> {
  return Object.fromEntries(points.map((point, index) => [`o${index}`, point]));
}

function optionsOf(ids: readonly string[]): Record<string, Option> {
  return Object.fromEntries(ids.map((id) => [id, { name: text }]));
}
