import { defineMethodology, type Methodology } from "ssme";
import type { NodeProvenance } from "../../../src/methodology/provenance.js";

const provenance: NodeProvenance = { item: { status: "assumed", source: "test" } };
const text = (es: string, en: string): { es: string; en: string } => ({ es, en });
const common = (es: string, en: string) => ({ name: text(es, en), question: text(es, en), provenance });
const group = { weight: 1, combine: "arithmetic", unanswered: "exclude", dontKnow: "exclude", provenance } as const;

interface OddAnswers {
  constructor?: { toString?: boolean; valueOf?: "hasOwnProperty" | "other" };
  nested?: { inner?: { year?: number | string; share?: { constructor?: number; rest?: number } } };
}

/** A methodology with groups inside groups, and with names that every JavaScript object inherits. */
export const oddMethodology: Methodology<unknown> = defineMethodology<OddAnswers>({
  id: "odd",
  version: "1.0.0",
  title: text("Rara", "Odd"),
  official: false,
  scale: 1,
  rounding: { decimals: 2, mode: "half-up" },
  classifyOn: "exact",
  ladder: "highest",
  levels: [
    {
      id: "only",
      name: text("Único", "Only"),
      description: text("Único", "Only"),
      atLeast: 0,
      provenance: provenance.item,
    },
  ],
  checks: [],
  root: {
    ...group,
    name: text("Todo", "All"),
    description: text("Todo", "All"),
    children: {
      constructor: {
        ...group,
        name: text("Trampas", "Traps"),
        description: text("Trampas", "Traps"),
        children: {
          toString: { kind: "flag", ...common("Texto", "Text"), rubric: { kind: "points", points: { yes: 1, no: 0 } } },
          valueOf: {
            kind: "choice",
            ...common("Valor", "Value"),
            options: { hasOwnProperty: { name: text("Propia", "Own") }, other: { name: text("Otra", "Other") } },
          },
        },
      },
      nested: {
        ...group,
        name: text("Exterior", "Outer"),
        description: text("Exterior", "Outer"),
        children: {
          inner: {
            ...group,
            name: text("Interior", "Inner"),
            description: text("Interior", "Inner"),
            children: {
              year: { kind: "quantity", ...common("Año", "Year"), unit: { kind: "year" } },
              share: {
                kind: "shares",
                ...common("Partes", "Parts"),
                categories: { constructor: { name: text("Una", "One") }, rest: { name: text("Resto", "Rest") } },
                notStated: "rest",
                whole: { value: 10 },
                tolerance: "0.5",
              },
            },
          },
        },
      },
    },
  },
}) as unknown as Methodology<unknown>;
