import { defineMethodology, type Group, type Methodology, type Numeric } from "ssme";
import { group, quantity, same } from "../nodes.js";

/** The value that is worth 0 and the value that is worth 1. */
export type Goalposts = readonly [from: Numeric, to: Numeric];

/** The Technology Achievement Index: a weighted mean of eight indicators between goalposts. */
export function tai(
  goalposts: Readonly<Record<string, Goalposts>>,
  weights: Readonly<Record<string, Numeric>>,
  combine: Group["combine"] = "arithmetic",
): Methodology<object> {
  const indicators = Object.entries(goalposts).map(([id, [from, to]]) => [
    id,
    quantity(
      same(id),
      { kind: "ratio", of: { es: "según el indicador", en: "by indicator" } },
      { weight: weights[id] ?? 1, rubric: { kind: "goalposts", from, to } },
    ),
  ]);
  return defineMethodology({
    id: "undp-tai",
    version: "2001",
    title: { es: "Índice de Adelanto Tecnológico", en: "Technology Achievement Index" },
    official: false,
    scale: 1,
    rounding: { decimals: 12, mode: "half-up" },
    classifyOn: "exact",
    ladder: "highest",
    root: group({ es: "Adelanto tecnológico", en: "Technology achievement" }, Object.fromEntries(indicators), {
      combine,
    }),
    levels: [],
    checks: [],
  });
}
