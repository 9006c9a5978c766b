import { defineMethodology, type Answer, type Assessment, type Methodology } from "ssme";

/** A small methodology with an indicator of every kind, so that tests do not hang on the areas of the SSME. */
export interface ExampleAnswers {
  profile?: {
    sector?: Answer<"farm" | "factory" | "services">;
    actors?: Answer<readonly ("companies" | "academia" | "state" | "none")[]>;
    sales?: Answer<number | string>;
    previousSales?: Answer<number | string>;
    markets?: Answer<{ near?: number; far?: number; notStated?: number }>;
    sizes?: Answer<{ small?: number; large?: number; notStated?: number }>;
  };
  governance?: {
    manager?: Answer<boolean>;
    plan?: Answer<"no" | "draft" | "written">;
  };
  impact?: { reach?: Answer<number> };
}

export type ExampleAssessment = Assessment<ExampleAnswers>;

const text = { es: "texto", en: "text" };
const assumed = { status: "assumed", source: "test" } as const;
const provenance = { item: assumed };
const leaf = { name: text, question: text, notApplicable: text, provenance };
const group = {
  name: text,
  description: text,
  weight: 1,
  combine: "arithmetic",
  unanswered: "exclude",
  dontKnow: "exclude",
  provenance,
} as const;
const money = { kind: "money", currency: "COP", scale: 1, yearsBefore: 1, of: text } as const;
const option = { name: text };

export const exampleMethodology: Methodology<ExampleAnswers> = defineMethodology<ExampleAnswers>({
  id: "example",
  version: "1.0.0",
  title: text,
  official: false,
  scale: 100,
  rounding: { decimals: 2, mode: "half-up" },
  classifyOn: "rounded",
  ladder: "highest",
  root: {
    ...group,
    children: {
      profile: {
        ...group,
        children: {
          sector: { ...leaf, kind: "choice", options: { farm: option, factory: option, services: option } },
          actors: {
            ...leaf,
            kind: "choices",
            options: { companies: option, academia: option, state: option, none: option },
            exclusive: "none",
          },
          sales: { ...leaf, kind: "quantity", unit: money, previous: "profile.previousSales" },
          previousSales: { ...leaf, kind: "quantity", unit: money },
          markets: {
            ...leaf,
            kind: "shares",
            categories: { near: option, far: option, notStated: option },
            notStated: "notStated",
            whole: "percent",
            weightedBy: "profile.sales",
          },
          sizes: {
            ...leaf,
            kind: "shares",
            categories: { small: option, large: option, notStated: option },
            notStated: "notStated",
            whole: "sum",
          },
        },
      },
      governance: {
        ...group,
        children: {
          manager: { ...leaf, kind: "flag", rubric: { kind: "points", points: { yes: 1, no: 0 } } },
          plan: {
            ...leaf,
            kind: "choice",
            options: { no: option, draft: option, written: option },
            rubric: { kind: "points", points: { no: 0, draft: 1, written: 3 } },
          },
        },
      },
      impact: {
        ...group,
        weight: 2,
        children: {
          reach: {
            ...leaf,
            kind: "quantity",
            unit: { kind: "percent" },
            rubric: { kind: "goalposts", from: 0, to: 70 },
          },
        },
      },
    },
  },
  levels: [
    { id: "low", name: text, description: text, atLeast: 10, provenance: assumed },
    { id: "middle", name: text, description: text, atLeast: 50, provenance: assumed },
    {
      id: "high",
      name: text,
      description: text,
      atLeast: 75,
      requires: [{ path: "governance.manager", equals: true }],
      provenance: assumed,
    },
  ],
  checks: [
    {
      id: "sales-grow",
      scope: "summary",
      holds: { left: { path: "profile.sales" }, is: "at-least", right: { path: "profile.previousSales" } },
      message: text,
      provenance: assumed,
    },
    {
      id: "farms-sell-near",
      scope: "summary",
      holds: {
        left: { path: "profile.markets", category: "near", where: { path: "profile.sector", equals: "farm" } },
        is: "at-least",
        right: { value: 50 },
      },
      message: text,
      provenance: assumed,
    },
  ],
});

export const wave = { version: "4", year: 2022 } as const;

/** An assessment of the wave with these answers. */
export function example(answers: ExampleAnswers, id = "cluster"): ExampleAssessment {
  return { cluster: { id, name: id }, wave: 2022, origin: "example", answers };
}
