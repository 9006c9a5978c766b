import type { Option } from "../methodology/indicator.js";

/** Where companies sell and where they buy. */
export type Market = "local" | "national" | "international";

/** Parts by market, in per cent; they add up to 100. Absent parts are 0. */
export interface MarketShares {
  readonly local?: number;
  readonly national?: number;
  readonly international?: number;
  /** What could not be told apart. */
  readonly notStated?: number;
}

/** The markets as the indicators on sales and purchases offer them. */
export const markets: Readonly<Record<Market | "notStated", Option>> = {
  local: { name: { es: "Local", en: "Local" } },
  national: { name: { es: "Nacional", en: "National" } },
  international: { name: { es: "Internacional", en: "International" } },
  notStated: { name: { es: "Sin información", en: "Not stated" } },
};
