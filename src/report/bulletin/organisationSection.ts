import { give, have, obtained, publish, receive } from "../phrases/verb.js";
import { compositionOf } from "./answers.js";
import { paragraph } from "./blocks.js";
import type { Section, Table } from "./bulletin.js";
import { stateClaims, type Claim } from "./claim.js";
import { compositionTable, type CompositionColumn } from "./compositionTable.js";
import type { Context } from "./context.js";
import { optionsTable } from "./optionsTable.js";

const strategy: readonly Claim[] = [
  {
    path: "strategy.status",
    options: ["current"],
    verb: have,
    complement: { es: "una estrategia documentada y actualizada", en: "a documented and current strategy" },
  },
  {
    path: "strategy.roadmap",
    options: ["assigned", "monitored"],
    verb: have,
    complement: {
      es: "una hoja de ruta o plan de trabajo con responsables y fechas",
      en: "a roadmap or work plan with people in charge and dates",
    },
  },
];

const governance: readonly Claim[] = [
  {
    path: "focus.managingEntity",
    options: ["chamberOfCommerce"],
    verb: have,
    complement: { es: "como entidad gestora una cámara de comercio", en: "a chamber of commerce as managing entity" },
  },
  {
    path: "governance.manager",
    options: ["yes"],
    verb: have,
    complement: { es: "un gestor o gerente en ejercicio", en: "a manager in post" },
  },
  {
    path: "governance.rules",
    options: ["written", "applied"],
    verb: have,
    complement: {
      es: "por escrito reglamentos o acuerdos de funcionamiento y toma de decisiones",
      en: "written rules or agreements for operation and decision-making",
    },
  },
  {
    path: "governance.companyVoice",
    options: ["majority"],
    verb: give,
    complement: {
      es: "a las empresas la mitad o más de los puestos en que se decide",
      en: "companies half or more of the seats where decisions are taken",
    },
  },
  {
    path: "governance.transparency",
    options: ["shared"],
    verb: publish,
    complement: { es: "sus decisiones a todos los participantes", en: "decisions known to all who take part" },
  },
];

const financing: readonly Claim[] = [
  {
    path: "financing.fundingPlan",
    options: ["sources", "monitored"],
    verb: have,
    complement: {
      es: "un plan de financiación escrito, con montos y fuentes",
      en: "a written funding plan with amounts and sources",
    },
  },
  {
    path: "financing.companyContributions",
    options: ["counterpart", "regular"],
    verb: receive,
    complement: {
      es: "de las empresas contrapartidas o aportes regulares",
      en: "counterpart funds or regular contributions from companies",
    },
  },
  {
    path: "financing.calls",
    options: ["won"],
    verb: obtained,
    complement: { es: "recursos en convocatorias", en: "funds in calls" },
  },
];

/** Section 3: strategy, governance and financing. */
export function organisationSection(context: Context): Section {
  const { summary, locale } = context;
  return {
    id: "organisation",
    title: { es: "Gobernanza, estrategia y financiación", en: "Governance, strategy and financing" }[locale],
    blocks: [
      ...paragraph(...stateClaims(strategy, summary, locale)),
      ...paragraph(...stateClaims(governance, summary, locale)),
      ...optionsTable(context, "governance.bodies"),
      ...optionsTable(context, "financing.managerSupport"),
      ...paragraph(...stateClaims(financing, summary, locale)),
      ...optionsTable(context, "financing.sources"),
      ...fundingTable(context),
    ],
  };
}

function fundingTable(context: Context): readonly Table[] {
  const { summary, locale } = context;
  const column = (path: string, title: string): CompositionColumn[] => {
    const composition = compositionOf(summary, path);
    return composition === null ? [] : [{ path, title, composition }];
  };
  const caption = {
    es: "Origen de los recursos del último año (media de los porcentajes de las aglomeraciones)",
    en: "Origin of the funds of the last year (mean of the clusters' percentages)",
  };
  return compositionTable(context, caption[locale], [
    ...column("financing.operatingFunding", { es: "Operación", en: "Operation" }[locale]),
    ...column("financing.projectFunding", { es: "Proyectos", en: "Projects" }[locale]),
  ]);
}
