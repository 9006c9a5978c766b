import type { MethodologyDefinition } from "ssme";

const text = { es: "texto", en: "text" };
const assumed = { status: "assumed", source: "test" };
const leaf = { name: text, question: text, provenance: { item: assumed } };
const group = { name: text, description: text, weight: 1, combine: "arithmetic", provenance: { item: assumed } };
const rules = { unanswered: "exclude", dontKnow: "exclude" };
const level = { name: text, description: text, provenance: assumed };
const options = { low: { name: text }, high: { name: text } };

/** A definition with a mistake of every kind, as somebody might write it who does not compile it. */
export const brokenMethodology = {
  id: "",
  version: "1.0.0",
  title: { es: "Rota", en: " " },
  official: true,
  scale: "cien",
  rounding: { decimals: 1.5, mode: "nearest" },
  classifyOn: "exact",
  ladder: "highest",
  root: {
    ...group,
    ...rules,
    minimumCoverage: 80,
    children: {
      empty: { ...group, ...rules, unanswered: "ignore", children: {} },
      weightless: {
        ...group,
        ...rules,
        weight: -1,
        combine: "median",
        children: { only: { ...leaf, kind: "flag", weight: 0, rubric: { kind: "points", points: { yes: 1, no: 0 } } } },
      },
      points: {
        ...group,
        ...rules,
        children: {
          "Bad-id": { ...leaf, kind: "choice", options: { low: { name: { es: "bajo" } } } },
          missing: { ...leaf, kind: "choice", options, rubric: { kind: "points", points: { low: 0, higher: 2 } } },
          outside: {
            ...leaf,
            kind: "choice",
            options,
            rubric: { kind: "points", points: { low: -1, high: 3 }, highest: 2 },
          },
          narrow: {
            ...leaf,
            kind: "choices",
            options,
            exclusive: "none",
            rubric: { kind: "points", points: { low: 0, high: 1 }, lowest: 1 },
          },
          described: { ...leaf, kind: "choice", options, weight: 2 },
          wrongRubric: { ...leaf, kind: "flag", rubric: { kind: "steps", steps: [] } },
        },
      },
      quantities: {
        ...group,
        ...rules,
        children: {
          steps: {
            ...leaf,
            kind: "quantity",
            unit: { kind: "percent" },
            previous: "points.missing",
            rubric: {
              kind: "steps",
              steps: [
                { atLeast: 10, points: 1 },
                { atLeast: 5, points: 2 },
              ],
            },
          },
          goalposts: {
            ...leaf,
            kind: "quantity",
            unit: { kind: "percent" },
            rubric: { kind: "goalposts", from: 5, to: "5.0", per: "nowhere" },
          },
          logarithm: {
            ...leaf,
            kind: "quantity",
            unit: { kind: "percent" },
            rubric: { kind: "goalposts", from: 0, to: 10, scale: "log" },
          },
          shares: {
            ...leaf,
            kind: "shares",
            categories: options,
            notStated: "unknown",
            whole: { path: "steps" },
            rubric: { kind: "share", category: "middle", from: 0, to: 100 },
          },
        },
      },
    },
  },
  levels: [
    { ...level, id: "first", atLeast: 50 },
    { ...level, id: "first", atLeast: 50, requires: [{ path: "points.described" }] },
    {
      ...level,
      id: "Third",
      requires: [
        { not: { path: "points.described", equals: "medium" } },
        {
          all: [
            { path: "points.described", atLeast: 1 },
            { atLeast: 2, of: [{ unknown: text }] },
          ],
        },
        {
          any: [
            { path: "points.narrow", includes: "middle" },
            { atLeast: 1, tagged: "core", value: 2 },
          ],
        },
      ],
    },
  ],
  checks: [
    {
      id: "check",
      scope: "cluster",
      holds: { left: { path: "quantities.shares" }, is: "above", right: { value: "x" } },
      message: text,
      provenance: assumed,
    },
  ],
} as unknown as MethodologyDefinition<object>;
