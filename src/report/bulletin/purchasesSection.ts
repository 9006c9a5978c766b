import type { Text } from "../../text.js";
import { paragraph } from "./blocks.js";
import type { Section } from "./bulletin.js";
import type { Context } from "./context.js";
import { divisionStatement } from "./divisionStatement.js";
import { optionsTable } from "./optionsTable.js";

/** Section 5: where the participating companies buy. */
export function purchasesSection(context: Context): Section {
  return {
    id: "purchases",
    title: { es: "Compras", en: "Purchases" }[context.locale],
    blocks: [
      ...paragraph(divisionStatement(context, "businessImpact.purchasesByOrigin", purchasesByOrigin)),
      ...optionsTable(context, "businessImpact.importKinds"),
    ],
  };
}

const purchasesByOrigin: Text = { es: "Por origen, las compras", en: "By origin, purchases" };
