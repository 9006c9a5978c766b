import type { Summary } from "../../aggregation/summary.js";
import type { Methodology } from "../../methodology/methodology.js";
import type { Locale } from "../../text.js";

/** What the sections of a bulletin are written from. */
export interface Context {
  readonly summary: Summary;
  readonly methodology: Methodology;
  readonly locale: Locale;
}
