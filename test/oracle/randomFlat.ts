import { defineMethodology, type Condition, type Group, type Indicator, type Level, type Methodology } from "ssme";
import type { NodeProvenance, Numeric, Text } from "ssme";
import type { Question } from "./columnKinds.js";
import { flatQuestions } from "./flatQuestions.js";
import { forceEdges } from "./forceEdges.js";
import { levelsOnScores } from "./levelsOnScores.js";
import type { NaiveColumn } from "./naiveColumn.js";
import type { Random } from "./random.js";
import { withChanges, type Changes } from "./randomColumns.js";

/** A flat methodology, a few units of it, and other weights and bounds for some of its runs. */
export interface FlatCase {
  readonly methodology: Methodology<object>;
  readonly questions: ReadonlyMap<string, Question>;
  readonly columns: Readonly<Record<string, NaiveColumn>>;
  readonly changes: Changes;
  /** The methodology with the changes written into it. */
  readonly changed: Methodology<object>;
}

const text: Text = { es: "texto", en: "text" };
const provenance: NodeProvenance = { item: { status: "assumed", source: "chance" } };
const readings = Object.keys(flatQuestions) as (keyof typeof flatQuestions)[];
const rules = ["exclude", "exclude", "zero", "require"] as const;

/** Draws a root of up to nine areas of one to five questions, the answers of so many units, and other weights and bounds. */
export function randomFlat(random: Random, rows: number): FlatCase {
  const questions = new Map<string, Question>();
  const root = randomRoot(random, questions);
  const base = {
    id: "random",
    version: "1",
    title: text,
    official: false,
    scale: random.chance(0.7) ? 100 : random.pick<Numeric>([10, 3, 1, 150, "2.5", 0.1, 1e6]),
    rounding: {
      decimals: random.chance(0.6) ? 2 : random.pick([0, 1, 3, 4, 6]),
      // The loops for flat methodologies leave half to even to the general way.
      mode: random.chance(0.05) ? ("half-even" as const) : random.pick(["half-up", "down"] as const),
    },
    classifyOn: random.chance(0.4) ? ("exact" as const) : ("rounded" as const),
    ladder: random.pick(["cumulative", "highest"] as const),
    root,
    levels: [],
    checks: [],
  };
  const columns = randomAnswers(random, questions, rows);
  const weights = randomWeights(random, questions);
  const levelsOf = (methodology: Methodology<object>): Level[] => levelsOnScores(random, methodology, columns);
  const own = levelsOf(base);
  // Where levels go by exact scores, those that look at areas are left to the general way.
  const areTotal = random.chance(base.classifyOn === "exact" ? 0.5 : 0.2);
  const levels = areTotal
    ? own.map((level) => ({ ...level, requires: [] }))
    : withRequirements(random, own, base, columns);
  const methodology = defineMethodology({ ...base, levels });
  const others = levelsOf(withChanges(base, { weights, levels: {} })).map(({ atLeast }) => atLeast);
  const bounds = own.flatMap(({ id }, index): [string, Numeric][] => {
    const other = others[index];
    return other === undefined ? [] : [[id, other]];
  });
  // All bounds or none: those that stay could be out of order.
  const changes = { weights, levels: bounds.length === own.length ? Object.fromEntries(bounds) : {} };
  const changed = withChanges(methodology, changes);
  forceEdges(random, columns, random.chance(0.5) ? methodology : changed, Math.floor(rows / 3));
  return { methodology, questions, columns, changes, changed };
}

function randomRoot(random: Random, questions: Map<string, Question>): Group {
  const areas = random.whole(1, 9);
  const reading = random.pick(readings);
  const isMixed = random.chance(0.3);
  const areaWeight = random.pick([() => 1, () => random.whole(1, 5), () => random.pick<Numeric>([0.5, "0.05", 1])]);
  const weight = randomWeight(random);
  // What weighs nothing is left to the general way.
  const gaps = random.chance(0.05) ? 0.2 : 0;
  const weightOf = (isFirst: boolean, draw: () => Numeric): Numeric => (!isFirst && random.chance(gaps) ? 0 : draw());
  const children = Array.from({ length: areas }, (_, at): [string, Group] => {
    const id = `a${at + 1}`;
    const of = isMixed ? random.pick(readings) : reading;
    const answers = Array.from({ length: random.pick([1, 2, 3, 4, 5, 5]) }, (_, index): [string, Indicator] => {
      const { indicator, draw } = flatQuestions[of](random);
      const notApplicable = random.chance(0.3) ? { notApplicable: text } : {};
      const weighed = { ...indicator, weight: weightOf(index === 0, weight), ...notApplicable };
      questions.set(`${id}.i${index + 1}`, { indicator: weighed, draw });
      return [`i${index + 1}`, weighed];
    });
    return [id, groupOf(random, weightOf(at === 0, areaWeight), Object.fromEntries(answers))];
  });
  return groupOf(random, 1, Object.fromEntries(children));
}

function groupOf(random: Random, weight: Numeric, children: Group["children"]): Group {
  // Means of up to five answers hit these exactly.
  const minimum = random.pick<Numeric | undefined>([undefined, undefined, 0.2, 0.25, "0.4", 0.5, "0.6", 0.75, 1]);
  return {
    name: text,
    description: text,
    weight,
    combine: "arithmetic",
    unanswered: random.pick(rules),
    dontKnow: random.pick(rules),
    ...(minimum === undefined ? {} : { minimumCoverage: minimum }),
    provenance,
    children,
  };
}

function randomWeight(random: Random): () => Numeric {
  return random.pick([
    () => 1,
    () => 1,
    () => random.whole(1, 5),
    () => random.pick<Numeric>([0.1, "0.35", 1.5, "12.125", 0.05]),
    random.pick([() => 3, () => random.pick<Numeric>(["0.333333333", 1, 1e6, 1e-6, 4099])]),
  ]);
}

function randomWeights(random: Random, questions: ReadonlyMap<string, Question>): Readonly<Record<string, Numeric>> {
  const paths = [...questions.keys()];
  const areas = new Set(paths.map((path) => path.split(".")[0]!));
  const some = random.some([...areas, ...paths], 1).slice(0, 6);
  return Object.fromEntries(some.map((path) => [path, random.pick<Numeric>([1, 2, 3, "0.5", 1.25])]));
}

/** Adds up to four requirements on areas to some of the levels. */
function withRequirements(
  random: Random,
  levels: readonly Level[],
  methodology: Methodology<object>,
  columns: Readonly<Record<string, NaiveColumn>>,
): readonly Level[] {
  const paths = [...Object.keys(methodology.root.children), ...Object.keys(columns)];
  // Bounds that areas have are drawn as those of levels are.
  const bounds = levelsOnScores(random, methodology, columns).flatMap(({ atLeast = 0 }) => [atLeast]);
  const onArea = (): Condition => ({
    path: random.pick(Object.keys(methodology.root.children)),
    ...random
      .pick([["atLeast"], ["atMost"], ["atLeast", "atMost"]])
      .reduce((sides, side) => ({ ...sides, [side]: random.pick([0, ...bounds]) }), {}),
  });
  const condition = (): Condition =>
    random.pick<() => Condition>([
      onArea,
      onArea,
      () => ({ any: [onArea(), onArea()] }),
      () => ({ not: onArea() }),
      () => ({ atLeast: 2, of: [onArea(), onArea(), onArea()] }),
      () => ({ any: [onArea(), { unknown: text }] }),
      () => ({ path: random.pick(paths), atLeast: 0 }),
    ])();
  return levels.map((level) => {
    if (random.chance(0.5)) return level;
    const added = Array.from({ length: random.whole(1, 4) }, condition);
    return { ...level, requires: [...(level.requires ?? []), ...added] };
  });
}

function randomAnswers(
  random: Random,
  questions: ReadonlyMap<string, Question>,
  rows: number,
): Record<string, NaiveColumn> {
  const missing = random.pick([0, 0.03, 0.1, 0.4, 0.8]);
  const columns = [...questions].map(([path, { indicator, draw }]): [string, NaiveColumn] => {
    const last = indicator.notApplicable === undefined ? 2 : random.pick([2, 3]);
    // Half of the units answer everything.
    const states = Uint8Array.from({ length: rows }, (_, row) =>
      row % 2 === 1 && random.chance(missing) ? random.whole(1, last) : 0,
    );
    return [path, { values: Float64Array.from(states, (state) => (state === 0 ? draw() : 0)), states }];
  });
  return Object.fromEntries(columns);
}
