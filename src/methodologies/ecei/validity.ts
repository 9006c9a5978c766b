import type { Provenance } from "../../methodology/provenance.js";
import { bronzeSource, countSource, goldRenewalsSource, silverSource, follows, stated } from "./sources.js";

/** How many months a label is valid. */
export interface EceiValidity {
  /** After a first award, counted from the month of the interview or assessment. */
  readonly firstAward: { readonly months: number; readonly provenance: Provenance };
  /** After a renewal, counted from the old end date; a renewal is possible up to one year after it. */
  readonly renewal: { readonly months: number; readonly provenance: Provenance };
}

/**
 * How long the European labels are valid. Facts for whoever keeps dates; no score depends on them.
 *
 * Published for Bronze and for the first award of Silver. The renewal of Silver follows that of Bronze by analogy. For
 * Gold nothing official was found: its periods are those that label holders show.
 */
export const eceiValidity: Readonly<Record<"bronze" | "silver" | "gold", EceiValidity>> = {
  bronze: {
    firstAward: { months: 24, provenance: /* @__PURE__ */ stated(bronzeSource) },
    renewal: { months: 36, provenance: /* @__PURE__ */ stated(bronzeSource) },
  },
  silver: {
    firstAward: { months: 24, provenance: /* @__PURE__ */ stated(silverSource) },
    renewal: { months: 36, provenance: /* @__PURE__ */ follows(bronzeSource) },
  },
  gold: {
    firstAward: { months: 24, provenance: { status: "assumed", source: countSource } },
    renewal: { months: 36, provenance: { status: "assumed", source: goldRenewalsSource } },
  },
};
