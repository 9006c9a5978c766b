import { paragraph } from "./blocks.js";
import type { Section } from "./bulletin.js";
import type { Context } from "./context.js";
import { originStatement } from "./marketStatement.js";
import { optionsTable } from "./optionsTable.js";

/** Section 5: where the participating companies buy. */
export function purchasesSection(context: Context): Section {
  return {
    id: "purchases",
    title: { es: "Compras", en: "Purchases" }[context.locale],
    blocks: [...paragraph(originStatement(context)), ...optionsTable(context, "businessImpact.importKinds")],
  };
}
