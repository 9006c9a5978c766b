import { defineMethodology, type Combine, type Group, type Indicator, type Methodology } from "ssme";
import type { MethodologyDefinition, NodeProvenance, Numeric, Option, Rounding, Text, Unit } from "ssme";
import { childPath, listNodes } from "../../src/methodology/nodes.js";
import type { Random } from "./random.js";
import { randomLevels } from "./randomLevels.js";
import { randomPoints, randomQuantityRubric, randomShareRubric, randomSumOfPoints } from "./randomRubric.js";

const text: Text = { es: "texto", en: "text" };
const provenance: NodeProvenance = { item: { status: "assumed", source: "chance" } };

// Ids that sort differently by code unit than by alphabet, and ids that name properties of every object.
const ids = ["a", "aB", "ab", "b", "zeta", "constructor", "toString", "valueOf", "hasOwnProperty", "a1", "a10", "a2"];

/** What the parts of a methodology have in common while they are drawn. */
interface Draft {
  readonly random: Random;
  /** Small whole points and weights, so that exact scores often fall on ties and on bounds. */
  readonly isRound: boolean;
  readonly scale: Numeric;
  /** Paths of the quantities drawn so far. */
  readonly quantities: string[];
}

/** Draws a valid methodology: one to three floors of groups, all kinds of indicators, rubrics, rules and conditions. */
export function randomMethodology(random: Random): Methodology<unknown> {
  const isRound = random.chance(0.5);
  const scale = random.pick<Numeric>([1, 3, 100, "100", 150]);
  const draft: Draft = { random, isRound, scale, quantities: [] };
  const root = withLevels(draft, randomGroup(draft, "", random.whole(1, 3), 1));
  const rounding: Rounding = {
    decimals: random.whole(0, isRound ? 2 : 4),
    mode: random.pick(["half-up", "half-even", "down"]),
  };
  const definition = {
    id: "random",
    version: "1",
    title: text,
    official: false,
    scale,
    rounding,
    classifyOn: random.pick(["exact", "rounded"]),
    ladder: random.pick(["cumulative", "highest"]),
    root,
    levels: randomLevels(random, root, scale),
    checks: [],
  };
  return defineMethodology(definition as unknown as MethodologyDefinition<unknown>);
}

/** Gives some of the groups below levels of their own, whose requirements look at the whole tree. */
function withLevels({ random, scale }: Draft, root: Group): Group {
  for (const { node } of listNodes(root)) {
    if (!("children" in node) || !random.chance(0.15)) continue;
    Object.assign(node, { levels: randomLevels(random, root, scale) });
  }
  return root;
}

function randomGroup(draft: Draft, path: string, floors: number, weight: Numeric): Group {
  const { random } = draft;
  const children: Record<string, Group | Indicator> = {};
  const isScored = random.chance(0.95);
  const rules = ["exclude", "exclude", "zero", "require"] as const;
  const others: readonly Combine[] = ["geometric", "harmonic", "minimum", "maximum"];
  for (const id of random.some(ids, 0).slice(0, random.whole(1, 5))) {
    const childWeight = randomWeight(draft);
    children[id] =
      isScored && floors > 1 && random.chance(0.6)
        ? randomGroup(draft, childPath(path, id), floors - 1, childWeight)
        : randomIndicator(draft, childPath(path, id), childWeight, isScored && random.chance(0.85));
  }
  // A group needs a child, and one that weighs something where any is scored.
  children["last"] = randomIndicator(draft, childPath(path, "last"), 1, isScored);
  return {
    name: text,
    description: text,
    weight,
    combine: random.chance(0.85) ? "arithmetic" : random.pick(others),
    unanswered: random.pick(rules),
    dontKnow: random.pick(rules),
    ...(random.chance(0.3) ? { minimumCoverage: random.pick<Numeric>([0, 0.5, "0.8", 1, 0.25]) } : {}),
    children,
    provenance,
  };
}

function randomWeight({ random, isRound }: Draft): Numeric {
  if (random.chance(0.08)) return random.pick<Numeric>([0, "0", "0.00"]);
  return isRound ? random.pick<Numeric>([1, 1, 2, "4"]) : random.pick<Numeric>([1, 2, 5, 0.1, "0.35", 1.5, "12.125"]);
}

function randomIndicator(draft: Draft, path: string, weight: Numeric, isScored: boolean): Indicator {
  const { random, isRound, quantities } = draft;
  const common = {
    name: text,
    question: text,
    provenance,
    ...(isScored && random.chance(0.8) ? { weight } : {}),
    ...(random.chance(0.4) ? { notApplicable: text } : {}),
    ...(random.chance(0.3) ? { tags: random.some(["core", "impact"], 1) } : {}),
  };
  const rubricOf = <R>(rubric: R): { readonly rubric?: R } => (isScored ? { rubric } : {});
  const kind = random.pick(["flag", "choice", "choice", "choices", "quantity", "quantity", "shares"] as const);
  if (kind === "flag") return { kind, ...common, ...rubricOf(randomPoints(random, ["yes", "no"], isRound)) };
  if (kind === "quantity") {
    const units: Unit[] = [{ kind: "count", of: text }, { kind: "percent" }, { kind: "ratio", of: text }];
    const rubric = rubricOf(randomQuantityRubric(random, quantities, isRound));
    quantities.push(path);
    return { kind, ...common, unit: random.pick(units), ...rubric };
  }
  const options = Object.fromEntries(random.some(ids, 2).map((id): [string, Option] => [id, { name: text }]));
  const names = Object.keys(options);
  if (kind === "choice") return { kind, ...common, options, ...rubricOf(randomPoints(random, names, isRound)) };
  if (kind === "choices") {
    const exclusive = random.chance(0.5) ? { exclusive: names[0]! } : {};
    return { kind, ...common, options, ...exclusive, ...rubricOf(randomSumOfPoints(random, names, isRound)) };
  }
  const whole = random.pick(["percent", "sum"] as const);
  const rubric = rubricOf(randomShareRubric(random, names, isRound));
  return { kind, ...common, categories: options, notStated: names[0]!, whole, ...rubric };
}
