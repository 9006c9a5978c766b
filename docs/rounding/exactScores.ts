import { defineMethodology, type Methodology, type Quantity } from "ssme";
import { naiveColumns } from "../../test/oracle/naiveColumns.js";
import { bounds, type UnitScores } from "./ways.js";
import type { Panel } from "./panels.js";

const text = { es: "panel", en: "panel" };
const provenance = { item: { status: "assumed", source: "chance" } } as const;

/** Scores every unit of a panel exactly. */
export function exactScores(panel: Panel): readonly UnitScores[] {
  const columns = Object.fromEntries(
    panel.answers.flatMap((questions, area) =>
      questions.map((values, question) => {
        const states = Uint8Array.from(values, (value) => (Number.isNaN(value) ? 1 : 0));
        return [`area${area}.question${question}`, { values, states }];
      }),
    ),
  );
  const oracle = naiveColumns(columns, methodologyOf(panel));
  return Array.from({ length: panel.units }, (_, unit) => {
    const { score, areas, exact } = oracle.at(unit);
    return {
      areas: areas.map((area) => area.score),
      total: score,
      reached: bounds.filter((bound) => exact !== null && exact.top >= BigInt(bound) * exact.bottom).length,
    };
  });
}

function methodologyOf({ from, to, areaWeights, weights }: Panel): Methodology<object> {
  const group = {
    name: text,
    description: text,
    combine: "arithmetic",
    unanswered: "exclude",
    dontKnow: "exclude",
    provenance,
  } as const;
  const question = (weight: number): Quantity => ({
    kind: "quantity",
    name: text,
    question: text,
    unit: { kind: "ratio", of: text },
    weight,
    rubric: { kind: "goalposts", from, to },
    provenance,
  });
  const questions = Object.fromEntries(weights.map((weight, index) => [`question${index}`, question(weight)]));
  const areas = Object.fromEntries(
    areaWeights.map((weight, index) => [`area${index}`, { ...group, weight, children: questions }]),
  );
  return defineMethodology({
    id: "panel",
    version: "1",
    title: text,
    official: false,
    scale: 100,
    rounding: { decimals: 2, mode: "half-up" },
    classifyOn: "exact",
    ladder: "highest",
    root: { ...group, weight: 1, children: areas },
    levels: bounds.map((atLeast) => ({
      id: `from-${atLeast}`,
      name: text,
      description: text,
      atLeast,
      provenance: provenance.item,
    })),
    checks: [],
  });
}
