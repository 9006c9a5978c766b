import { defineMethodology, ssme2022, type Group, type Indicator, type Methodology } from "ssme";
import type { NodeProvenance, Numeric, Text } from "ssme";
import { isGroup, listNodes } from "../../src/methodology/nodes.js";
import { columnKinds, type Question } from "./columnKinds.js";
import { forceEdges } from "./forceEdges.js";
import { FIRST, levelsOnScores } from "./levelsOnScores.js";
import type { NaiveColumn } from "./naiveColumn.js";
import type { Random } from "./random.js";
import { randomLevels } from "./randomLevels.js";
import { ssme2022Columns } from "./ssme2022Columns.js";

/** Columns to score, under a methodology with other weights and bounds for this run. */
export interface ColumnsCase {
  readonly kind: string;
  readonly methodology: Methodology<object>;
  readonly columns: Readonly<Record<string, NaiveColumn>>;
  readonly rows: number;
  /** Other weights and bounds; both may be empty. */
  readonly changes: Changes;
  /** The methodology with the changes written into it. */
  readonly changed: Methodology<object>;
  /** How many rows were made to fall on an edge, or one step beside it. */
  readonly forced: number;
}

export interface Changes {
  /** By path of the node. */
  readonly weights: Readonly<Record<string, Numeric>>;
  /** By id of the level. */
  readonly levels: Readonly<Record<string, Numeric>>;
}

const text: Text = { es: "texto", en: "text" };
const provenance: NodeProvenance = { item: { status: "assumed", source: "chance" } };
/** Around the blocks in which columns are worked through, and enough clusters for what is looked up to pay. */
const sizes = [1, 7, 300, 1023, 1024, 1025, 1500, 2049, 3000, 4095, 4096, 5000, 12_000];
const rules = ["exclude", "zero", "require"] as const;

/** Draws a methodology of arithmetic means, its answers as columns, and other weights and bounds for one run in four. */
export function randomColumns(random: Random, rows = random.pick(sizes)): ColumnsCase {
  const kind = random.pick([...Object.keys(columnKinds), "ssme2022"]);
  if (kind === "ssme2022") return columnsOf2022(random, rows);
  const questions = new Map<string, Question>();
  const scale = random.pick<Numeric>([100, 100, 100, 100, 100, "100.0", 1, 1, 3, 5, 10, 150, 1000, "2.5", 0.3, 1e6]);
  const decimals = random.pick([2, 2, 2, 2, 2, 2, 0, 0, 1, 1, 3, 4, 6, 12]);
  const root = randomRoot(random, kind, questions);
  const base = {
    id: "random",
    version: "1",
    title: text,
    official: false,
    scale,
    rounding: { decimals, mode: random.pick(["half-up", "half-up", "half-even", "down"] as const) },
    classifyOn: random.pick(["exact", "rounded"] as const),
    ladder: random.pick(["cumulative", "highest"] as const),
    root,
    levels: [],
    checks: [],
  };
  const columns = randomAnswers(random, questions, rows);
  const weights = random.chance(0.25) ? randomWeights(random, root) : {};
  const isMixed = kind === "mixed" && random.chance(0.5);
  const weighed = withChanges({ ...base }, { weights, levels: {} });
  const levels = isMixed ? randomLevels(random, root, scale) : levelsOnScores(random, weighed, columns);
  const methodology = defineMethodology({ ...base, levels });
  const others = levelsOnScores(random, weighed, columns).map(({ atLeast }) => atLeast);
  const bounds = levels.flatMap(({ id, atLeast }, index): [string, Numeric][] => {
    const other = others[index];
    return atLeast === undefined || other === undefined ? [] : [[id, other]];
  });
  // All bounds or none: those that stay could be out of order.
  const isComplete = bounds.length === levels.filter(({ atLeast }) => atLeast !== undefined).length;
  const changes = { weights, levels: isComplete && random.chance(0.25) ? Object.fromEntries(bounds) : {} };
  const changed = withChanges(methodology, changes);
  const forced = random.chance(0.5) ? forceEdges(random, columns, changed, Math.min(rows, 400)) : 0;
  return { kind, methodology, columns, rows, changes, changed, forced };
}

/** The methodology that everybody uses, with other weights and bounds in one run of four. */
function columnsOf2022(random: Random, rows: number): ColumnsCase {
  const methodology = ssme2022 as Methodology<object>;
  const columns = ssme2022Columns(random, rows);
  const paths = [...Object.keys(methodology.root.children), ...Object.keys(columns)];
  const weights = Object.fromEntries(random.some(paths, 1).map((path) => [path, decimalWeight(random)]));
  const bound = random.whole(0, 9000) / 100;
  const levels = { "en-consolidacion": bound, consolidado: bound + 10 };
  const changes = { weights: random.chance(0.25) ? weights : {}, levels: random.chance(0.25) ? levels : {} };
  return {
    kind: "ssme2022",
    methodology,
    columns,
    rows,
    changes,
    changed: withChanges(methodology, changes),
    forced: 0,
  };
}

function randomRoot(random: Random, kind: string, questions: Map<string, Question>): Group {
  const isUsual = random.chance(0.5);
  const [areas, width] = isUsual ? [8, 5] : [random.whole(1, 10), random.whole(1, 9)];
  const writeWeight = random.pick([
    () => 1,
    () => 1,
    () => random.whole(1, 5),
    () => decimalWeight(random),
    () => random.pick<Numeric>(["0.3333333333333333", 0.1234567, 5003, 1e6, 1e-6]),
  ]);
  const hasGaps = random.chance(0.3);
  const hasFloors = !isUsual && random.chance(0.4);

  const weightOf = (isFirst: boolean): Numeric =>
    !isFirst && hasGaps && random.chance(0.1) ? random.pick<Numeric>([0, "0.00"]) : writeWeight();

  const indicatorAt = (path: string, isFirst: boolean): Indicator => {
    const question = columnKinds[kind]!(random);
    questions.set(path, question);
    return {
      ...question.indicator,
      weight: weightOf(isFirst),
      ...(random.chance(0.5) ? { notApplicable: text } : {}),
      ...(random.chance(0.3) ? { tags: ["core"] } : {}),
    };
  };
  const groupAt = (path: string, isFirst: boolean, floors: number, isTop = false): Group => ({
    ...groupOf(random, weightOf(isFirst)),
    children: Object.fromEntries(
      Array.from({ length: isTop ? width : random.whole(1, 4) }, (_, index): [string, Group | Indicator] => {
        const [id, isLeading] = [`i${index + 1}`, index === 0];
        const below = path === "" ? id : `${path}.${id}`;
        const isDeep = floors > 1 && random.chance(0.3);
        return [id, isDeep ? groupAt(below, isLeading, floors - 1) : indicatorAt(below, isLeading)];
      }),
    ),
  });
  const children = Array.from({ length: areas }, (_, index): [string, Group | Indicator] => {
    const id = `a${index + 1}`;
    const isAlone = hasFloors && random.chance(0.1);
    return [id, isAlone ? indicatorAt(id, index === 0) : groupAt(id, index === 0, hasFloors ? 3 : 1, true)];
  });
  return { ...groupOf(random, 1), children: Object.fromEntries(children) };
}

function groupOf(random: Random, weight: Numeric): Omit<Group, "children"> {
  const minimum = random.pick<Numeric | undefined>([undefined, undefined, undefined, 0.5, "0.8", 0.25, 1]);
  return {
    name: text,
    description: text,
    weight,
    combine: "arithmetic",
    unanswered: random.chance(0.6) ? "exclude" : random.pick(rules),
    dontKnow: random.chance(0.6) ? "exclude" : random.pick(rules),
    ...(minimum === undefined ? {} : { minimumCoverage: minimum }),
    provenance,
  };
}

function decimalWeight(random: Random): Numeric {
  return random.pick<Numeric>([1, 2, 0.1, 0.5, "0.35", 1.5, "12.125", 0.05, "2.50", 0.125, 1.0001]);
}

/** Every answer, or some of them missing in the three ways. What stands where none is given says nothing. */
function randomAnswers(
  random: Random,
  questions: ReadonlyMap<string, Question>,
  rows: number,
): Record<string, NaiveColumn> {
  const missing = random.pick([0, 0, 0, 0.02, 0.1, 0.1, random.next() / 2, random.pick([0.9, 0.99])]);
  const noise = random.pick([[0], [0], [NaN, Infinity], [0, 1, 2, 3, 4], [-5, -0, 0.5, 3, 1e9, 2 ** 32, 1e300, NaN]]);
  // Some units answer like one of the first, at whose scores levels begin.
  const alike = Array.from({ length: rows }, (_, row) => (random.chance(0.15) ? row % FIRST : row));
  const columns = [...questions].map(([path, { indicator, draw }]): [string, NaiveColumn] => {
    const last = indicator.notApplicable === undefined ? 2 : 3;
    const states = new Uint8Array(rows);
    const values = new Float64Array(rows);
    for (let row = 0; row < rows; row += 1) {
      const other = alike[row]!;
      if (other < row) states[row] = states[other]!;
      else if (random.chance(missing)) states[row] = random.whole(1, last);
      values[row] = other < row ? values[other]! : states[row] === 0 ? draw() : random.pick(noise);
    }
    return [path, { values, states }];
  });
  return Object.fromEntries(columns);
}

function randomWeights(random: Random, root: Group): Record<string, Numeric> {
  const isFirst = (path: string): boolean => path.endsWith("1");
  const chosen = random.some(listNodes(root), 1);
  return Object.fromEntries(
    chosen.map(({ path }) => [path, !isFirst(path) && random.chance(0.1) ? 0 : decimalWeight(random)]),
  );
}

/** A methodology with other weights and bounds written into it, and nothing checked. */
export function withChanges(methodology: Methodology<object>, { weights, levels }: Changes): Methodology<object> {
  const copy = (group: Group, path: string): Group => ({
    ...group,
    children: Object.fromEntries(
      Object.entries(group.children).map(([id, child]): [string, Group | Indicator] => {
        const below = path === "" ? id : `${path}.${id}`;
        const weight = Object.hasOwn(weights, below) ? { weight: weights[below]! } : {};
        return [id, isGroup(child) ? { ...copy(child, below), ...weight } : { ...child, ...weight }];
      }),
    ),
  });
  return {
    ...methodology,
    root: copy(methodology.root, ""),
    levels: methodology.levels.map((level) =>
      Object.hasOwn(levels, level.id) ? { ...level, atLeast: levels[level.id]! } : level,
    ),
  };
}
