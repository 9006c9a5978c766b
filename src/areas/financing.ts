import type { Answer } from "../methodology/answer.js";
import type { Area } from "../methodology/typed.js";
import type { Numeric } from "../numeric/numeric.js";
import { lastYear, period } from "./definitions.js";
import { fundingSourcesAnd, type FundingShares, type FundingSource } from "./fundingSources.js";
import { adopted, bulletin, ecei, inferred, published } from "./sources.js";

/**
 * The answers about the financing strategy: whether funds are planned and secured, and where they come from.
 *
 * The first five are scored; how much money there is is not. Source: area 7 of the bulletin, «tipología de
 * financiación».
 */
export interface Financing {
  /** State of the funding plan, from none to a written plan with somebody in charge and monitoring. */
  fundingPlan?: Answer<"none" | "needs" | "sources" | "monitored">;
  /** How long the operating funds are secured for. */
  horizon?: Answer<"underSixMonths" | "sixToTwelveMonths" | "oneToTwoYears" | "twoYearsOrMore">;
  /** Sources of the funds of the period. Three are enough for full points. */
  sources?: Answer<readonly (FundingSource | "none")[]>;
  /** Contributions of the companies, from none to regular ones for the operation. */
  companyContributions?: Answer<"none" | "occasional" | "counterpart" | "regular">;
  /** Part in calls for funding in the period, from none to funds won. */
  calls?: Answer<"none" | "prepared" | "submitted" | "won">;
  /** Operating funds of the last year by source, in per cent. */
  operatingFunding?: Answer<FundingShares>;
  /** Project funds of the last year by source, in per cent. Not applicable without projects. */
  projectFunding?: Answer<FundingShares>;
  /** Support that the managing entity gives to the initiative. */
  managerSupport?: Answer<
    readonly ("technicalTeam" | "information" | "meetings" | "contacts" | "callSupport" | "other" | "none")[]
  >;
  /** Counterpart funds of the companies in the last year, in money and in kind, in millions of current pesos. */
  counterpart?: Answer<Numeric>;
  /** Number of calls that gave funds in the period. */
  callsWon?: Answer<Numeric>;
}

const fundingCategories = /* @__PURE__ */ fundingSourcesAnd({
  notStated: { name: { es: "Sin información", en: "Not stated" } },
});

/** Area 7, financing strategy: the indicators behind {@link Financing}. */
// @__NO_SIDE_EFFECTS__
export function financing(): Area<Financing> {
  return {
    name: { es: "Estrategia de financiación", en: "Financing strategy" },
    description: {
      es: "Tipología de financiación: si los recursos se planean y están asegurados, de qué fuentes vienen y qué aportan las empresas.",
      en: "Typology of financing: whether funds are planned and secured, which sources they come from and what the companies contribute.",
    },
    weight: 1,
    combine: "arithmetic",
    unanswered: "exclude",
    dontKnow: "exclude",
    minimumCoverage: 0.8,
    provenance: published(bulletin("área 7, «tipología de financiación»")),
    children: {
      fundingPlan: {
        kind: "choice",
        name: { es: "Plan de financiación", en: "Funding plan" },
        question: {
          es: "¿Cuenta la iniciativa con un plan de financiación?",
          en: "Does the initiative have a funding plan?",
        },
        options: {
          none: { name: { es: "No", en: "No" } },
          needs: { name: { es: "Necesidades estimadas", en: "Estimated needs" } },
          sources: { name: { es: "Plan escrito con montos y fuentes", en: "A written plan with amounts and sources" } },
          monitored: {
            name: {
              es: "Además, con responsable y seguimiento de la ejecución",
              en: "Also with a person in charge and monitoring of its execution",
            },
          },
        },
        rubric: { kind: "points", points: { none: 0, needs: 1, sources: 2, monitored: 3 } },
        provenance: inferred(bulletin("nombre del área 7, «estrategia de financiación»"), ecei("4.1.4")),
      },
      horizon: {
        kind: "choice",
        name: { es: "Recursos de operación asegurados", en: "Secured operating funds" },
        question: {
          es: "¿Para cuánto tiempo están asegurados los recursos de operación?",
          en: "For how long are the operating funds secured?",
        },
        options: {
          underSixMonths: { name: { es: "Menos de 6 meses", en: "Less than 6 months" } },
          sixToTwelveMonths: { name: { es: "De 6 a menos de 12 meses", en: "From 6 to less than 12 months" } },
          oneToTwoYears: { name: { es: "De 12 a menos de 24 meses", en: "From 12 to less than 24 months" } },
          twoYearsOrMore: { name: { es: "24 meses o más", en: "24 months or more" } },
        },
        rubric: {
          kind: "points",
          points: { underSixMonths: 0, sixToTwelveMonths: 1, oneToTwoYears: 2, twoYearsOrMore: 3 },
        },
        provenance: adopted(ecei("3.1")),
      },
      sources: {
        kind: "choices",
        name: { es: "Fuentes de recursos", en: "Sources of funds" },
        question: {
          es: "¿De qué fuentes recibió recursos la iniciativa en el periodo?",
          en: "From which sources did the initiative receive funds in the period?",
        },
        help: period,
        options: fundingSourcesAnd({ none: { name: { es: "Ninguna", en: "None" } } }),
        exclusive: "none",
        rubric: {
          kind: "points",
          points: {
            managingEntity: 1,
            companies: 1,
            services: 1,
            nationalPublic: 1,
            regionalPublic: 1,
            cooperation: 1,
            otherPrivate: 1,
            none: 0,
          },
          highest: 3,
        },
        provenance: inferred(bulletin("«fuentes públicas, privadas y de cooperación»")),
      },
      companyContributions: {
        kind: "choice",
        name: { es: "Aportes de las empresas", en: "Contributions of companies" },
        question: {
          es: "¿Aportan las empresas participantes a los proyectos o a la operación?",
          en: "Do the participating companies contribute to the projects or to the operation?",
        },
        options: {
          none: { name: { es: "No", en: "No" } },
          occasional: { name: { es: "En especie, de manera ocasional", en: "In kind, occasionally" } },
          counterpart: {
            name: {
              es: "Con contrapartidas en dinero o en especie para proyectos",
              en: "With counterpart funds, in money or in kind, for projects",
            },
          },
          regular: {
            name: {
              es: "Además, con aportes regulares para la operación",
              en: "Also with regular contributions to the operation",
            },
          },
        },
        rubric: { kind: "points", points: { none: 0, occasional: 1, counterpart: 2, regular: 3 } },
        provenance: inferred(bulletin("«contrapartidas»")),
      },
      calls: {
        kind: "choice",
        name: { es: "Convocatorias", en: "Calls for funding" },
        question: {
          es: "¿Se presentó la iniciativa a convocatorias en el periodo?",
          en: "Did the initiative apply to calls for funding in the period?",
        },
        help: period,
        options: {
          none: { name: { es: "No", en: "No" } },
          prepared: { name: { es: "Preparó propuestas", en: "It prepared proposals" } },
          submitted: { name: { es: "Presentó al menos una", en: "It submitted at least one" } },
          won: { name: { es: "Obtuvo recursos de al menos una", en: "It won funds from at least one" } },
        },
        rubric: { kind: "points", points: { none: 0, prepared: 1, submitted: 2, won: 3 } },
        provenance: inferred(bulletin("«acceder a convocatorias»")),
      },
      operatingFunding: {
        kind: "shares",
        name: { es: "Recursos de operación por fuente", en: "Operating funds by source" },
        question: {
          es: "¿Qué porcentaje de los recursos de operación del último año vino de cada fuente?",
          en: "What percentage of the operating funds of the last year came from each source?",
        },
        help: lastYear,
        categories: fundingCategories,
        notStated: "notStated",
        whole: "percent",
        tolerance: 1,
        provenance: inferred(bulletin("recursos para la operación de las iniciativas"), ecei("3.2")),
      },
      projectFunding: {
        kind: "shares",
        name: { es: "Recursos de proyectos por fuente", en: "Project funds by source" },
        question: {
          es: "¿Qué porcentaje de los recursos de los proyectos del último año vino de cada fuente?",
          en: "What percentage of the project funds of the last year came from each source?",
        },
        help: lastYear,
        categories: fundingCategories,
        notStated: "notStated",
        whole: "percent",
        tolerance: 1,
        notApplicable: {
          es: "La iniciativa no tuvo proyectos en el último año.",
          en: "The initiative had no projects in the last year.",
        },
        provenance: inferred(bulletin("contributions «en el desarrollo de proyectos»")),
      },
      managerSupport: {
        kind: "choices",
        name: { es: "Apoyo de la entidad gestora", en: "Support from the managing entity" },
        question: {
          es: "¿Qué apoyo brinda la entidad gestora a la iniciativa?",
          en: "What support does the managing entity give to the initiative?",
        },
        options: {
          technicalTeam: { name: { es: "Equipo técnico", en: "Technical team" } },
          information: { name: { es: "Información del entorno", en: "Information on the environment" } },
          meetings: {
            name: { es: "Espacios y logística de reuniones", en: "Meeting rooms and logistics" },
          },
          contacts: { name: { es: "Contactos", en: "Contacts" } },
          callSupport: {
            name: {
              es: "Gestión y apoyo institucional para convocatorias",
              en: "Management and institutional support for calls",
            },
          },
          other: { name: { es: "Otro", en: "Other" } },
          none: { name: { es: "Ninguno", en: "None" } },
        },
        exclusive: "none",
        provenance: inferred(bulletin("lista de cinco apoyos de las cámaras de comercio")),
      },
      counterpart: {
        kind: "quantity",
        name: { es: "Contrapartidas de las empresas", en: "Counterpart funds of companies" },
        question: {
          es: "¿Cuánto aportaron las empresas como contrapartida en el último año, en dinero y en especie?",
          en: "How much did the companies contribute as counterpart funds in the last year, in money and in kind?",
        },
        help: lastYear,
        unit: {
          kind: "money",
          currency: "COP",
          scale: 1_000_000,
          yearsBefore: 1,
          of: { es: "millones de pesos corrientes", en: "millions of current pesos" },
        },
        provenance: inferred(bulletin("«contrapartidas»")),
      },
      callsWon: {
        kind: "quantity",
        name: { es: "Convocatorias ganadas", en: "Calls won" },
        question: {
          es: "¿En cuántas convocatorias obtuvo recursos en el periodo?",
          en: "In how many calls did the initiative win funds in the period?",
        },
        help: period,
        unit: { kind: "count", of: { es: "convocatorias", en: "calls" } },
        provenance: inferred(bulletin("«convocatorias»")),
      },
    },
  };
}
