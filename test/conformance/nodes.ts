import type { Flag, Group, Indicator, Level, NodeProvenance, Numeric, Quantity, Text, Unit } from "ssme";

/** A text that is the same in both languages, such as a proper name. */
export function same(name: string): Text {
  return { es: name, en: name };
}

/** What a group is when nothing else is said: a plain mean for which every child is needed. */
const plain = { weight: 1, combine: "arithmetic", unanswered: "require", dontKnow: "require" } as const;

/** Writes a group: a plain mean, unless `rules` say otherwise. */
export function group<C extends Readonly<Record<string, Group | Indicator>>>(
  name: Text,
  children: C,
  rules: Partial<Pick<Group, "weight" | "combine" | "unanswered" | "dontKnow" | "levels">> = {},
): Omit<Group, "children"> & { readonly children: C } {
  return { name, description: name, ...plain, ...rules, children, provenance };
}

/** Writes a question with a number for an answer. */
export function quantity(name: Text, unit: Unit, rules: Pick<Quantity, "weight" | "rubric"> = {}): Quantity {
  return { kind: "quantity", name, question: name, unit, ...rules, provenance };
}

/** Writes an item that is answered with its points; in a plain mean of such items, points add up. */
export function pointsOutOf(maximum: Numeric, name: Text): Quantity {
  const unit = { kind: "ratio", of: { es: "puntos", en: "points" } } as const;
  return quantity(name, unit, { weight: maximum, rubric: { kind: "goalposts", from: 0, to: maximum } });
}

/** Writes a yes-or-no question: descriptive, unless yes is worth a point. */
export function flag(name: Text, rules: Pick<Flag, "rubric" | "notApplicable" | "tags"> = {}): Flag {
  return { kind: "flag", name, question: name, ...rules, provenance };
}

/** Writes a level. */
export function level(id: string, name: Text, rules: Pick<Level, "atLeast" | "requires"> = {}): Level {
  return { id, name, description: name, ...rules, provenance: published };
}

const published = { status: "adopted", source: "README.md" } as const;
const provenance: NodeProvenance = { item: published, weight: published, rubric: published };
