import { defineMethodology, type Group, type Indicator, type Methodology, type Numeric } from "ssme";
import { group, quantity, same } from "../nodes.js";

/** An indicator of ASEM: the pillar that it belongs to, and the values that are worth 0 and 1. */
export interface AsemIndicator {
  readonly id: string;
  readonly pillar: string;
  readonly from: Numeric;
  readonly to: Numeric;
}

/** The pillars of the two sub-indexes. */
export const asemPillars = {
  conn: ["physical", "conEcFin", "political", "instit", "p2P"],
  sust: ["environ", "social", "susEcFin"],
} as const;

/** The ASEM sustainable connectivity index: 49 indicators, 8 pillars, 2 sub-indexes; missing values are skipped. */
export function asem(indicators: readonly AsemIndicator[], combine: "arithmetic" | "geometric"): Methodology<object> {
  const mean = (id: string, children: Readonly<Record<string, Group | Indicator>>): Group =>
    group(same(id), children, { combine, unanswered: "exclude" });
  const measured = ({ id, from, to }: AsemIndicator): [string, Indicator] => {
    const unit = { kind: "ratio", of: { es: "según el indicador", en: "by indicator" } } as const;
    return [id, quantity(same(id), unit, { rubric: { kind: "goalposts", from, to } })];
  };
  const pillar = (id: string): [string, Group] => [
    id,
    mean(id, Object.fromEntries(indicators.filter((indicator) => indicator.pillar === id).map(measured))),
  ];
  return defineMethodology({
    id: "asem-sustainable-connectivity",
    version: "2018",
    title: { es: "Conectividad sostenible ASEM", en: "ASEM sustainable connectivity" },
    official: false,
    scale: 100,
    rounding: { decimals: 12, mode: "half-even" },
    classifyOn: "exact",
    ladder: "highest",
    root: mean("index", {
      conn: mean("conn", Object.fromEntries(asemPillars.conn.map(pillar))),
      sust: mean("sust", Object.fromEntries(asemPillars.sust.map(pillar))),
    }),
    levels: [],
    checks: [],
  });
}
