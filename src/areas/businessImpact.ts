import type { Answer } from "../methodology/answer.js";
import type { Unit } from "../methodology/indicator.js";
import type { Area } from "../methodology/typed.js";
import type { Numeric } from "../numeric/numeric.js";
import type { Text } from "../text.js";
import { lastYear, period } from "./definitions.js";
import { markets, type MarketShares } from "./markets.js";
import { adopted, assumed, bulletin, ecei, inferred, published } from "./sources.js";

/**
 * The answers about business impact: what changes in the companies, and how it is known.
 *
 * The first five are scored, for breadth, reach and evidence; sales, jobs and their growth, which follow the economy,
 * are not. Source: area 8 of the bulletin, «empresas a las que ha impactado la aglomeración productiva».
 *
 * Two populations stand side by side and are never divided by each other: the companies of the whole agglomeration
 * (`impactedCompanies`, `impactedFormalJobs`) and those that take part in the initiative (every other figure).
 */
export interface BusinessImpact {
  /** Aspects of companies that improved. Three are enough for full points; `other` gives none. */
  aspectsImproved?: Answer<
    readonly ("innovation" | "training" | "internationalMarkets" | "intelligence" | "other" | "none")[]
  >;
  /** Participating companies that improved at least one aspect in the period, in per cent. */
  reach?: Answer<Numeric>;
  /** How effects are known, from not measured to compared with a baseline or with other companies. */
  measurement?: Answer<"none" | "anecdotal" | "survey" | "baseline">;
  /** Success stories, from none to documented, confirmed by the company and published. */
  successStories?: Answer<"none" | "told" | "documented" | "verified">;
  /** Whether companies are asked about their satisfaction, and what follows. */
  satisfaction?: Answer<"none" | "informal" | "survey" | "improved">;
  /** Number of companies of the whole agglomeration, taking part in the initiative or not. */
  impactedCompanies?: Answer<Numeric>;
  /** Number of formal jobs of the companies of the whole agglomeration. */
  impactedFormalJobs?: Answer<Numeric>;
  /** Sales of the participating companies in the last year, in millions of current pesos. */
  sales?: Answer<Numeric>;
  /** Sales of the same companies in the year before, in millions of current pesos of that year. */
  previousSales?: Answer<Numeric>;
  /** Number of jobs, formal and informal, of the participating companies. */
  jobs?: Answer<Numeric>;
  /** How many of `jobs` are formal. */
  formalJobs?: Answer<Numeric>;
  /** Number of jobs, formal and informal, of the same companies a year earlier. */
  previousJobs?: Answer<Numeric>;
  /** Number of companies that the figures of sales and jobs come from. */
  reportingCompanies?: Answer<Numeric>;
  /** How much of the change in sales and jobs is declared to be due to the initiative. */
  attribution?: Answer<"none" | "partly" | "mostly">;
  /** Sales by market, in per cent. */
  salesByMarket?: Answer<MarketShares>;
  /** Purchases by origin, in per cent. */
  purchasesByOrigin?: Answer<MarketShares>;
  /** What the companies buy abroad. */
  importKinds?: Answer<readonly ("inputs" | "technology" | "finishedGoods" | "services" | "other" | "none")[]>;
  /** Whether participating companies opened new international markets in the period. */
  newMarkets?: Answer<boolean>;
}

const companies: Unit = { kind: "count", of: { es: "empresas", en: "companies" } };

const jobs: Unit = { kind: "count", of: { es: "empleos", en: "jobs" } };

const millionsOfPesos: Text = { es: "millones de pesos corrientes", en: "millions of current pesos" };

const wholeAgglomeration: Text = {
  es: "Cuenta toda la aglomeración, participen o no las empresas. No se compara con las cifras de las empresas participantes.",
  en: "It covers the whole agglomeration, whether or not the companies take part. It is not to be compared with the figures of the participating companies.",
};

const sameCompanies: Text = {
  es: "Cuente solo las empresas cuyas cifras se dan para el último año, para que la variación sea comparable.",
  en: "Count only the companies whose figures are given for the last year, so that the change is comparable.",
};

const underTwoYears: Text = {
  es: "La iniciativa lleva menos de dos años en funcionamiento.",
  en: "The initiative has been running for less than two years.",
};

/** Area 8, business impact: the indicators behind {@link BusinessImpact}. */
// @__NO_SIDE_EFFECTS__
export function businessImpact(): Area<BusinessImpact> {
  return {
    name: { es: "Impacto empresarial", en: "Business impact" },
    description: {
      es: "Empresas a las que ha impactado la aglomeración productiva: qué mejoró en ellas, cómo se sabe, y cuáles son sus ventas, empleos y mercados.",
      en: "Companies on which the productive agglomeration has had an impact: what improved in them, how it is known, and what their sales, jobs and markets are.",
    },
    weight: 1,
    combine: "arithmetic",
    unanswered: "exclude",
    dontKnow: "exclude",
    minimumCoverage: 0.8,
    provenance: published(bulletin("área 8, «empresas a las que ha impactado la aglomeración productiva»")),
    children: {
      aspectsImproved: {
        kind: "choices",
        name: { es: "Aspectos mejorados en las empresas", en: "Aspects improved in companies" },
        question: {
          es: "¿Qué aspectos de las empresas mejoraron por su participación en la iniciativa?",
          en: "Which aspects of the companies improved because they take part in the initiative?",
        },
        options: {
          innovation: {
            name: {
              es: "I+D+i o desarrollo de productos o servicios",
              en: "R&D and innovation, or development of products or services",
            },
          },
          training: { name: { es: "Capacitación del talento humano", en: "Training of people" } },
          internationalMarkets: {
            name: { es: "Acceso a mercados internacionales", en: "Access to international markets" },
          },
          intelligence: {
            name: {
              es: "Conocimiento del consumidor, inteligencia de mercado o competitiva y vigilancia tecnológica",
              en: "Consumer knowledge, market or competitive intelligence and technology watch",
            },
          },
          other: { name: { es: "Otro", en: "Other" } },
          none: { name: { es: "Ninguno", en: "None" } },
        },
        exclusive: "none",
        rubric: {
          kind: "points",
          points: { innovation: 1, training: 1, internationalMarkets: 1, intelligence: 1, other: 0, none: 0 },
          highest: 3,
        },
        provenance: inferred(bulletin("lista de cuatro aspectos de las empresas")),
      },
      reach: {
        kind: "quantity",
        name: { es: "Alcance en las empresas", en: "Companies reached" },
        question: {
          es: "¿Qué porcentaje de las empresas participantes mejoró al menos uno de esos aspectos en el periodo?",
          en: "What percentage of the participating companies improved at least one of those aspects in the period?",
        },
        help: period,
        unit: { kind: "percent" },
        rubric: {
          kind: "steps",
          steps: [
            { atLeast: 0, points: 0 },
            { atLeast: 10, points: 1 },
            { atLeast: 25, points: 2 },
            { atLeast: 50, points: 3 },
          ],
        },
        provenance: inferred(bulletin("área 8, «empresas a las que ha impactado»")),
      },
      measurement: {
        kind: "choice",
        name: { es: "Medición de los efectos", en: "Measurement of effects" },
        question: {
          es: "¿Cómo conoce la iniciativa sus efectos en las empresas?",
          en: "How does the initiative know its effects on companies?",
        },
        options: {
          none: { name: { es: "No los mide", en: "It does not measure them" } },
          anecdotal: { name: { es: "Por testimonios", en: "From testimonies" } },
          survey: {
            name: { es: "Con encuestas o registros de las empresas", en: "With surveys or records of the companies" },
          },
          baseline: {
            name: {
              es: "Además, comparados con una línea de base o con empresas que no participan",
              en: "Also compared with a baseline or with companies that do not take part",
            },
          },
        },
        rubric: { kind: "points", points: { none: 0, anecdotal: 1, survey: 2, baseline: 3 } },
        provenance: adopted(ecei("4.1.6")),
      },
      successStories: {
        kind: "choice",
        name: { es: "Casos de éxito", en: "Success stories" },
        question: {
          es: "¿Documenta la iniciativa casos de éxito de sus empresas?",
          en: "Does the initiative document success stories of its companies?",
        },
        options: {
          none: { name: { es: "No", en: "No" } },
          told: { name: { es: "Los relata sin documentarlos", en: "It tells them without documenting them" } },
          documented: { name: { es: "Documentados, con resultados", en: "Documented, with results" } },
          verified: {
            name: {
              es: "Además, confirmados por la empresa y publicados",
              en: "Also confirmed by the company and published",
            },
          },
        },
        rubric: { kind: "points", points: { none: 0, told: 1, documented: 2, verified: 3 } },
        provenance: adopted(
          "ECEI / ESCA quality indicator 5.2: three graded success stories (elperiodicodearagon.com, 2026-01-22); its number is inferred, as public tables end at 5.1",
        ),
      },
      satisfaction: {
        kind: "choice",
        name: { es: "Satisfacción de las empresas", en: "Satisfaction of companies" },
        question: {
          es: "¿Pregunta la iniciativa a las empresas si están satisfechas con su gestión?",
          en: "Does the initiative ask companies whether they are satisfied with its management?",
        },
        help: period,
        options: {
          none: { name: { es: "No", en: "No" } },
          informal: { name: { es: "De manera informal", en: "Informally" } },
          survey: { name: { es: "Con una encuesta en el periodo", en: "With a survey in the period" } },
          improved: {
            name: {
              es: "Además, con mejoras a partir de sus resultados",
              en: "Also with improvements based on its results",
            },
          },
        },
        rubric: { kind: "points", points: { none: 0, informal: 1, survey: 2, improved: 3 } },
        provenance: adopted(
          "ECEI / ESCA quality indicator 5.3, satisfaction of participants; no public table confirms its number and name, as they end at 5.1",
        ),
      },
      impactedCompanies: {
        kind: "quantity",
        name: { es: "Empresas impactadas", en: "Companies impacted" },
        question: {
          es: "¿Cuántas empresas forman la aglomeración productiva sobre la que actúa la iniciativa, participen o no en ella?",
          en: "How many companies make up the productive agglomeration on which the initiative acts, whether or not they take part in it?",
        },
        help: wholeAgglomeration,
        unit: companies,
        provenance: published(bulletin("476.504 empresas impactadas")),
      },
      impactedFormalJobs: {
        kind: "quantity",
        name: { es: "Empleos formales de las empresas impactadas", en: "Formal jobs of companies impacted" },
        question: {
          es: "¿Cuántos empleos formales generan esas empresas?",
          en: "How many formal jobs do those companies provide?",
        },
        help: wholeAgglomeration,
        unit: jobs,
        provenance: published(bulletin("2.709.296 empleos formales de las empresas impactadas")),
      },
      sales: {
        kind: "quantity",
        name: { es: "Ventas", en: "Sales" },
        question: {
          es: "¿Cuánto vendieron en el último año las empresas participantes?",
          en: "How much did the participating companies sell in the last year?",
        },
        help: lastYear,
        unit: { kind: "money", currency: "COP", scale: 1_000_000, yearsBefore: 1, of: millionsOfPesos },
        previous: "businessImpact.previousSales",
        provenance: published(bulletin("more than 457 mil millones of pesos, which does not fit its other figures")),
      },
      previousSales: {
        kind: "quantity",
        name: { es: "Ventas del año anterior", en: "Sales of the year before" },
        question: {
          es: "¿Cuánto vendieron esas mismas empresas en el año anterior?",
          en: "How much did those same companies sell in the year before?",
        },
        help: sameCompanies,
        unit: { kind: "money", currency: "COP", scale: 1_000_000, yearsBefore: 2, of: millionsOfPesos },
        notApplicable: underTwoYears,
        provenance: published(bulletin("crecimiento de las ventas del 19 %")),
      },
      jobs: {
        kind: "quantity",
        name: { es: "Empleos, formales e informales", en: "Jobs, formal and informal" },
        question: {
          es: "¿Cuántos empleos, formales e informales, generan las empresas participantes?",
          en: "How many jobs, formal and informal, do the participating companies provide?",
        },
        unit: jobs,
        previous: "businessImpact.previousJobs",
        provenance: published(bulletin("385.502 empleos")),
      },
      formalJobs: {
        kind: "quantity",
        name: { es: "Empleos formales", en: "Formal jobs" },
        question: { es: "¿Cuántos de ellos son formales?", en: "How many of them are formal?" },
        help: {
          es: "Los empleos formales de las empresas participantes; no pueden ser más que sus empleos.",
          en: "The formal jobs of the participating companies; they cannot be more than their jobs.",
        },
        unit: jobs,
        provenance: inferred(bulletin("«formales o informales»")),
      },
      previousJobs: {
        kind: "quantity",
        name: { es: "Empleos del año anterior", en: "Jobs of the year before" },
        question: {
          es: "¿Cuántos empleos generaban esas mismas empresas un año antes?",
          en: "How many jobs did those same companies provide a year earlier?",
        },
        help: {
          es: "Formales e informales. Cuente solo las empresas cuyos empleos se dan para este año.",
          en: "Formal and informal. Count only the companies whose jobs are given for this year.",
        },
        unit: jobs,
        notApplicable: underTwoYears,
        provenance: published(bulletin("crecimiento del empleo del 7 %")),
      },
      reportingCompanies: {
        kind: "quantity",
        name: { es: "Empresas que informan", en: "Companies behind the figures" },
        question: {
          es: "¿De cuántas empresas provienen las cifras de ventas y de empleo?",
          en: "How many companies do the figures of sales and jobs come from?",
        },
        help: {
          es: "Empresas participantes que dieron sus cifras; no pueden ser más que las participantes.",
          en: "Participating companies that gave their figures; they cannot be more than those that take part.",
        },
        unit: companies,
        provenance: assumed,
      },
      attribution: {
        kind: "choice",
        name: { es: "Atribución declarada", en: "Attribution declared" },
        question: {
          es: "¿En qué medida se debe la variación de ventas y empleo a las acciones de la iniciativa?",
          en: "To what extent is the change in sales and jobs due to the actions of the initiative?",
        },
        help: {
          es: "Es la opinión de quien responde y no prueba una causa: sin grupo de comparación no se conoce el efecto.",
          en: "It is the view of whoever answers and proves no cause: without a comparison group the effect is not known.",
        },
        options: {
          none: { name: { es: "En nada", en: "Not at all" } },
          partly: { name: { es: "En parte", en: "In part" } },
          mostly: { name: { es: "En su mayor parte", en: "For the most part" } },
        },
        provenance: inferred(bulletin("«como resultado de las acciones implementadas»")),
      },
      salesByMarket: {
        kind: "shares",
        name: { es: "Ventas por mercado", en: "Sales by market" },
        question: {
          es: "¿Qué porcentaje de las ventas se realizó en cada mercado?",
          en: "What percentage of sales was made in each market?",
        },
        categories: markets,
        notStated: "notStated",
        whole: "percent",
        tolerance: 1,
        weightedBy: "businessImpact.sales",
        provenance: published(bulletin("46, 33 y 21 % de las ventas")),
      },
      purchasesByOrigin: {
        kind: "shares",
        name: { es: "Compras por origen", en: "Purchases by origin" },
        question: {
          es: "¿Qué porcentaje de las compras vino de cada origen?",
          en: "What percentage of purchases came from each origin?",
        },
        help: {
          es: "Lo que no se pueda distinguir va en «Sin información», para que la suma sea 100.",
          en: "What cannot be told apart goes under “Not stated”, so that the parts add up to 100.",
        },
        categories: markets,
        notStated: "notStated",
        whole: "percent",
        tolerance: 1,
        provenance: published(bulletin("46, 31 y 13 % de las compras, que suman 90")),
      },
      importKinds: {
        kind: "choices",
        name: { es: "Tipos de importaciones", en: "Kinds of imports" },
        question: {
          es: "¿Qué compran las empresas en el mercado internacional?",
          en: "What do the companies buy on the international market?",
        },
        options: {
          inputs: { name: { es: "Insumos", en: "Inputs" } },
          technology: { name: { es: "Tecnología y maquinaria", en: "Technology and machinery" } },
          finishedGoods: { name: { es: "Productos terminados", en: "Finished goods" } },
          services: { name: { es: "Servicios", en: "Services" } },
          other: { name: { es: "Otro", en: "Other" } },
          none: { name: { es: "Nada", en: "Nothing" } },
        },
        exclusive: "none",
        provenance: inferred(bulletin("«la mayoría son insumos y tecnología»")),
      },
      newMarkets: {
        kind: "flag",
        name: { es: "Nuevos mercados internacionales", en: "New international markets" },
        question: {
          es: "¿Abrieron las empresas participantes nuevos mercados internacionales en el periodo?",
          en: "Did the participating companies open new international markets in the period?",
        },
        help: period,
        provenance: published(
          "Confecámaras, «Lo micro es lo grande» (confecamaras.org.co/lo-micro-es-lo-grande): 25 % of initiatives, in a later measurement",
        ),
      },
    },
  };
}
