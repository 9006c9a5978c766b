import {
  defineMethodology,
  type Group,
  type Indicator,
  type Level,
  type Methodology,
  type MethodologyDefinition,
} from "ssme";

const text = { es: "texto", en: "text" };
const assumed = { status: "assumed", source: "test" } as const;

/** What a small methodology may differ in from the one of the tests. */
export interface SmallMethodology extends Partial<Omit<Methodology, "root" | "levels">> {
  readonly root?: Partial<Group>;
  readonly children: Readonly<Record<string, Group | Indicator>>;
  readonly levels?: readonly Omit<Level, "name" | "description" | "provenance">[];
}

/** Defines a methodology out of what a test is about: scale 100, two decimals, missing answers leave the mean. */
export function smallMethodology({ root, children, levels, ...rest }: SmallMethodology): Methodology<object> {
  const definition = {
    id: "small",
    version: "1",
    title: text,
    official: false,
    scale: 100,
    rounding: { decimals: 2, mode: "half-up" },
    classifyOn: "rounded",
    ladder: "highest",
    checks: [],
    ...rest,
    root: smallGroup(children, root),
    levels: (levels ?? [{ id: "any" }]).map((level) => ({
      name: text,
      description: text,
      provenance: assumed,
      ...level,
    })),
  };
  return defineMethodology(definition as unknown as MethodologyDefinition<object>);
}

/** A group with these children. */
export function smallGroup(children: Group["children"], changes: Partial<Group> = {}): Group {
  return {
    name: text,
    description: text,
    weight: 1,
    combine: "arithmetic",
    unanswered: "exclude",
    dontKnow: "exclude",
    provenance: { item: assumed },
    children,
    ...changes,
  };
}

/** A number from 0 to 100 that counts for itself in per cent. */
export const percent: Extract<Indicator, { kind: "quantity" }> = {
  kind: "quantity",
  name: text,
  question: text,
  notApplicable: text,
  unit: { kind: "percent" },
  rubric: { kind: "goalposts", from: 0, to: 100 },
  provenance: { item: assumed },
};

/** The assessment with these answers. */
export function answered(answers: object): {
  readonly cluster: { readonly id: string; readonly name: string };
  readonly wave: number;
  readonly origin: "example";
  readonly answers: object;
} {
  return { cluster: { id: "cafe", name: "Clúster de Café" }, wave: 2022, origin: "example", answers };
}
