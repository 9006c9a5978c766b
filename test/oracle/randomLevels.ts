import type { Condition, Group, Indicator, Level, Numeric, Provenance, Scalar, Text } from "ssme";
import { listNodes } from "../../src/methodology/nodes.js";
import type { Random } from "./random.js";

const text: Text = { es: "texto", en: "text" };
const provenance: Provenance = { status: "assumed", source: "chance" };

/** Draws one to four levels: with and without bounds, which are eighths of the scale, and with requirements. */
export function randomLevels(random: Random, root: Group, scale: Numeric): Level[] {
  const eighths = [0, 1, 2, 3, 4, 5, 6, 7, 8].filter(() => random.chance(0.4));
  return Array.from({ length: random.whole(1, 4) }, (_, index): Level => {
    const eighth = random.chance(0.8) ? eighths.shift() : undefined;
    const count = random.chance(0.5) ? random.whole(0, 2) : 0;
    const requires = Array.from({ length: count }, () => randomCondition(random, root, scale, 2));
    return {
      id: `level-${index}`,
      name: text,
      description: text,
      ...(eighth === undefined ? {} : { atLeast: randomlyWritten(random, (Number(scale) * eighth) / 8) }),
      ...(requires.length > 0 || random.chance(0.1) ? { requires } : {}),
      provenance,
    };
  });
}

function randomlyWritten(random: Random, value: number): Numeric {
  return random.chance(0.3) ? String(value) : value;
}

function randomCondition(random: Random, root: Group, scale: Numeric, floors: number): Condition {
  const parts = (): Condition[] =>
    Array.from({ length: random.whole(1, 3) }, () => randomCondition(random, root, scale, floors - 1));
  const kinds = ["answer", "answer", "answer", "all", "any", "not", "of", "tagged", "unknown"] as const;
  switch (floors === 0 ? "answer" : random.pick(kinds)) {
    case "all":
      return { all: parts() };
    case "any":
      return { any: parts() };
    case "not":
      return { not: randomCondition(random, root, scale, floors - 1) };
    case "of": {
      const of = parts();
      return { atLeast: random.whole(1, of.length), of };
    }
    case "tagged":
      return randomTagged(random, root);
    case "unknown":
      return random.chance(0.4) ? { unknown: text } : randomComparison(random, root, scale);
    case "answer":
      return randomComparison(random, root, scale);
  }
}

function randomTagged(random: Random, root: Group): Condition {
  const tagged = random.pick(["core", "impact"]);
  const count = listNodes(root).filter(
    ({ node }) => "kind" in node && node.rubric !== undefined && node.tags?.includes(tagged) === true,
  ).length;
  if (count === 0) return { unknown: text };
  return { atLeast: random.whole(1, count), tagged, value: random.pick<Numeric>([0, 0.5, "0.5", 1, "0.75"]) };
}

function randomComparison(random: Random, root: Group, scale: Numeric): Condition {
  const { path, node } = random.pick(listNodes(root).filter(({ node }) => isComparable(node)));
  const isScored = "children" in node || node.rubric !== undefined;
  const isOnAnswer =
    "kind" in node && node.kind !== "shares" && (!isScored || node.kind === "quantity" || random.chance(0.6));
  if (isOnAnswer) return { path, ...onAnswer(random, node) };
  const bound = randomlyWritten(random, (Number(scale) * random.whole(0, 8)) / 8);
  const names = random.pick([["atLeast"], ["atLeast"], ["atMost"], ["atLeast", "atMost"]]);
  return { path, ...Object.fromEntries(names.map((name) => [name, bound])) };
}

function isComparable(node: Group | Indicator): boolean {
  return "children" in node || node.kind !== "shares" || node.rubric !== undefined;
}

function onAnswer(random: Random, node: Exclude<Indicator, { kind: "shares" }>): Record<string, unknown> {
  const states: Scalar[] = node.notApplicable === undefined ? [] : ["not-applicable"];
  const among = (scalars: readonly Scalar[]): Record<string, unknown> =>
    random.chance(0.5) ? { equals: random.pick(scalars) } : { among: random.some(scalars, 1) };
  switch (node.kind) {
    case "flag":
      return among([true, false, ...states]);
    case "choice":
      return among([...Object.keys(node.options), ...states]);
    case "choices":
      return { includes: random.pick(Object.keys(node.options)) };
    case "quantity":
      return random.pick([
        { atLeast: random.pick<Numeric>([0, 5, "20.0", 50]) },
        { atMost: random.pick<Numeric>([0, 5, "20.0", 50]), atLeast: 2 },
        among([0, 1, 5, "20.0", "5.00", ...states]),
      ]);
  }
}
