import type { Option } from "../methodology/indicator.js";

/** Who the money of an initiative comes from. */
export type FundingSource =
  "managingEntity" | "companies" | "services" | "nationalPublic" | "regionalPublic" | "cooperation" | "otherPrivate";

/** Parts by source of funds, in per cent; they add up to 100. Absent parts are 0. */
export interface FundingShares {
  readonly managingEntity?: number;
  readonly companies?: number;
  readonly services?: number;
  readonly nationalPublic?: number;
  readonly regionalPublic?: number;
  readonly cooperation?: number;
  readonly otherPrivate?: number;
  /** What could not be told apart. */
  readonly notStated?: number;
}

const sources: Readonly<Record<FundingSource, Option>> = {
  managingEntity: { name: { es: "Entidad gestora", en: "Managing entity" } },
  companies: { name: { es: "Aportes de las empresas", en: "Contributions of the companies" } },
  services: { name: { es: "Venta de servicios propios", en: "Sale of its own services" } },
  nationalPublic: { name: { es: "Recursos públicos nacionales", en: "National public funds" } },
  regionalPublic: { name: { es: "Recursos públicos regionales o locales", en: "Regional or local public funds" } },
  cooperation: { name: { es: "Cooperación internacional", en: "International cooperation" } },
  otherPrivate: { name: { es: "Otros recursos privados", en: "Other private funds" } },
};

/** Lists the sources of funds and, after them, the one other option that an indicator offers. */
// @__NO_SIDE_EFFECTS__
export function fundingSourcesAnd<O extends string>(
  other: Readonly<Record<O, Option>>,
): Readonly<Record<FundingSource | O, Option>> {
  return { ...sources, ...other };
}
