import type { Check } from "../methodology/methodology.js";
import type { Term } from "../methodology/term.js";

const definition = {
  status: "assumed",
  source: "Se sigue de las definiciones de los dos indicadores (it follows from the definitions of both indicators)",
} as const;

/** Share of the sales of one sector that goes to the international market, in per cent. */
function exportsOf(sector: string): Term {
  return {
    path: "businessImpact.salesByMarket",
    category: "international",
    where: { path: "focus.sector", equals: sector },
  };
}

/** Plausibility checks of one cluster's answers and of the wave's totals. They flag and never correct. */
// @__NO_SIDE_EFFECTS__
export function checks2022(): readonly Check[] {
  return [
    {
      id: "companies-within-entities",
      scope: "assessment",
      holds: { left: { path: "participants.companies" }, is: "at-most", right: { path: "participants.entities" } },
      message: {
        es: "Las empresas participantes ({left}) son más que las entidades participantes ({right}), que las incluyen.",
        en: "There are more participating companies ({left}) than participating entities ({right}), which include them.",
      },
      provenance: definition,
    },
    {
      id: "impacted-companies-include-participants",
      scope: "assessment",
      holds: {
        left: { path: "businessImpact.impactedCompanies" },
        is: "at-least",
        right: { path: "participants.companies" },
      },
      message: {
        es: "Las empresas de toda la aglomeración ({left}) son menos que las empresas participantes ({right}), que forman parte de ella.",
        en: "The whole agglomeration has fewer companies ({left}) than those that take part ({right}), which belong to it.",
      },
      provenance: definition,
    },
    {
      id: "formal-jobs-within-jobs",
      scope: "assessment",
      holds: { left: { path: "businessImpact.formalJobs" }, is: "at-most", right: { path: "businessImpact.jobs" } },
      message: {
        es: "Los empleos formales ({left}) son más que todos los empleos ({right}).",
        en: "There are more formal jobs ({left}) than jobs of any kind ({right}).",
      },
      provenance: definition,
    },
    {
      id: "reporting-companies-within-companies",
      scope: "assessment",
      holds: {
        left: { path: "businessImpact.reportingCompanies" },
        is: "at-most",
        right: { path: "participants.companies" },
      },
      message: {
        es: "Las cifras provienen de más empresas ({left}) que las que participan ({right}).",
        en: "The figures come from more companies ({left}) than take part ({right}).",
      },
      provenance: definition,
    },
    {
      id: "purchases-add-up",
      scope: "summary",
      holds: {
        left: {
          sum: [
            { path: "businessImpact.purchasesByOrigin", category: "local" },
            { path: "businessImpact.purchasesByOrigin", category: "national" },
            { path: "businessImpact.purchasesByOrigin", category: "international" },
          ],
        },
        is: "equal",
        right: { value: 100 },
        tolerance: 1,
      },
      message: {
        es: "Las compras con origen conocido suman {left}\u00a0%, no {right}\u00a0%: no se sabe de dónde proviene el resto.",
        en: "Purchases of known origin add up to {left}%, not {right}%: where the rest came from is not known.",
      },
      provenance: {
        status: "published",
        source: "Confecámaras, boletín SSME 2022: 46, 31 y 13 %, que suman 90 %, sin explicación de la diferencia",
      },
    },
    {
      id: "sales-per-job",
      scope: "summary",
      holds: {
        left: { divide: [{ path: "businessImpact.sales" }, { path: "businessImpact.jobs" }] },
        is: "at-least",
        right: { value: 12 },
      },
      message: {
        es: "Las ventas equivalen a {left} millones de pesos por empleo al año, menos de doce salarios mínimos mensuales de 2022 ({right} millones): o la unidad no es la indicada, o las ventas provienen de menos empresas que los empleos.",
        en: "Sales amount to {left} million pesos per job and year, less than twelve monthly minimum wages of 2022 ({right} million): either the unit is not the stated one, or sales come from fewer companies than jobs.",
      },
      provenance: {
        status: "assumed",
        source:
          "Salario mínimo mensual de 2022: un millón de pesos (https://ecosdelcombeima.com/economia/nota-182787-el-salario-minimo-llego-al-millon-de-pesos)",
      },
    },
    {
      id: "exports-by-sector-are-no-breakdown",
      scope: "summary",
      holds: {
        left: { sum: [exportsOf("agroindustry"), exportsOf("manufacturing"), exportsOf("services")] },
        is: "equal",
        right: { value: 100 },
        tolerance: 1,
      },
      message: {
        es: "Los porcentajes internacionales de los tres sectores suman {left}\u00a0%, no {right}\u00a0%: cada uno es la parte de las ventas de su sector que va al mercado internacional, y juntos no son un reparto de las exportaciones entre sectores.",
        en: "The international percentages of the three sectors add up to {left}%, not {right}%: each is the part of its own sector's sales that goes abroad, and together they are no breakdown of exports by sector.",
      },
      provenance: {
        status: "inferred",
        source: "Confecámaras, boletín SSME 2022: 33, 21 y 14 %, que suman 68 % y no pueden ser una distribución",
      },
    },
  ];
}
