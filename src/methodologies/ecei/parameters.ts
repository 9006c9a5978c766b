import type { Numeric } from "../../numeric/numeric.js";
import type { EceiIndicator } from "./qualityGroups.js";

/** What ESCA does not publish, for those who know it. All values are points, with up to 12 decimals. */
export interface EceiStyleParameters {
  /** The most points of each of the 31 indicators; above 0, and together exactly 150. */
  readonly maxima?: Readonly<Record<EceiIndicator, Numeric>>;
  /** The points below which Silver and Gold are refused; 0 where an indicator has no minimum. Some of the 31, or all. */
  readonly minima?: Readonly<Partial<Record<EceiIndicator, Numeric>>>;
}
