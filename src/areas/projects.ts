import type { Answer } from "../methodology/answer.js";
import type { Area } from "../methodology/typed.js";
import type { Numeric } from "../numeric/numeric.js";
import { period } from "./definitions.js";
import { adopted, assumed, bulletin, ecei, inferred, published } from "./sources.js";

/**
 * The answers about projects: what the initiative carries out and how it plans and evaluates it.
 *
 * The first five are scored; how many projects there are is not. Source: area 5 of the bulletin, «tipología de
 * actividades».
 */
export interface Projects {
  /** State of the portfolio of projects, from none to projects under way and at least one completed. */
  portfolio?: Answer<"none" | "ideas" | "running" | "completed">;
  /** Types of the projects carried out or under way. Three are enough for full points; `other` gives none. */
  types?: Answer<
    readonly (
      | "innovation"
      | "training"
      | "internationalMarkets"
      | "intelligence"
      | "productivity"
      | "suppliers"
      | "sustainability"
      | "other"
      | "none"
    )[]
  >;
  /** How projects are formulated, from not at all to a full plan built on needs agreed with the companies. */
  planning?: Answer<"none" | "objectives" | "scheduled" | "withCompanies">;
  /** Participating companies that took part in at least one project of the period, in per cent. */
  companyParticipation?: Answer<Numeric>;
  /** How results are evaluated, from not at all to repeating or scaling up what worked. */
  evaluation?: Answer<"none" | "informal" | "indicators" | "scaled">;
  /** Number of projects of the period by status. */
  byStatus?: Answer<{
    readonly running?: number;
    readonly completed?: number;
    readonly suspended?: number;
    readonly notStated?: number;
  }>;
  /** Actions of regional development that the initiative carries out. */
  regionalActions?: Answer<
    readonly ("reactivation" | "employment" | "linkages" | "policyAgenda" | "environment" | "other" | "none")[]
  >;
}

/** Area 5, projects: the indicators behind {@link Projects}. */
// @__NO_SIDE_EFFECTS__
export function projects(): Area<Projects> {
  return {
    name: { es: "Proyectos e iniciativas", en: "Projects and initiatives" },
    description: {
      es: "Tipología de actividades: qué proyectos realiza la iniciativa, cómo los formula, a cuántas empresas llegan y cómo los evalúa.",
      en: "Typology of activities: which projects the initiative carries out, how it formulates them, how many companies they involve and how it evaluates them.",
    },
    weight: 1,
    combine: "arithmetic",
    unanswered: "exclude",
    dontKnow: "exclude",
    minimumCoverage: 0.8,
    provenance: published(bulletin("área 5, «tipología de actividades»")),
    children: {
      portfolio: {
        kind: "choice",
        name: { es: "Estado del portafolio", en: "State of the portfolio" },
        question: {
          es: "¿En qué estado está el portafolio de proyectos o iniciativas?",
          en: "What state is the portfolio of projects or initiatives in?",
        },
        help: period,
        options: {
          none: { name: { es: "No hay proyectos", en: "There are no projects" } },
          ideas: { name: { es: "Ideas o perfiles", en: "Ideas or project outlines" } },
          running: { name: { es: "Al menos un proyecto en ejecución", en: "At least one project under way" } },
          completed: {
            name: {
              es: "En ejecución y al menos uno terminado en el periodo",
              en: "Projects under way and at least one completed in the period",
            },
          },
        },
        rubric: { kind: "points", points: { none: 0, ideas: 1, running: 2, completed: 3 } },
        provenance: inferred(
          bulletin("área 5, «tipología de actividades»"),
          "SSME, measurements 1 and 2: block on projects carried out (cluster-development.com)",
        ),
      },
      types: {
        kind: "choices",
        name: { es: "Tipos de proyectos", en: "Types of projects" },
        question: {
          es: "¿De qué tipo son los proyectos ejecutados o en ejecución?",
          en: "What types of projects have been carried out or are under way?",
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
              es: "Conocimiento del consumidor, inteligencia de mercado y vigilancia tecnológica",
              en: "Consumer knowledge, market intelligence and technology watch",
            },
          },
          productivity: { name: { es: "Productividad y calidad", en: "Productivity and quality" } },
          suppliers: {
            name: { es: "Redes de proveeduría y encadenamientos", en: "Supplier networks and productive linkages" },
          },
          sustainability: {
            name: {
              es: "Ambiente, sostenibilidad y cambio climático",
              en: "Environment, sustainability and climate change",
            },
          },
          other: { name: { es: "Otro", en: "Other" } },
          none: { name: { es: "Ninguno", en: "None" } },
        },
        exclusive: "none",
        rubric: {
          kind: "points",
          points: {
            innovation: 1,
            training: 1,
            internationalMarkets: 1,
            intelligence: 1,
            productivity: 1,
            suppliers: 1,
            sustainability: 1,
            other: 0,
            none: 0,
          },
          highest: 3,
        },
        provenance: inferred(
          bulletin(
            "área 5, «tipología de actividades», y sus listas de aspectos de las empresas y de líneas de acción",
          ),
        ),
      },
      planning: {
        kind: "choice",
        name: { es: "Formulación de proyectos", en: "Formulation of projects" },
        question: { es: "¿Cómo se formulan los proyectos?", en: "How are projects formulated?" },
        options: {
          none: { name: { es: "No se formulan", en: "They are not formulated" } },
          objectives: { name: { es: "Con objetivos", en: "With objectives" } },
          scheduled: {
            name: {
              es: "Con objetivos, responsable, presupuesto y cronograma",
              en: "With objectives, a person in charge, a budget and a schedule",
            },
          },
          withCompanies: {
            name: {
              es: "Además, a partir de necesidades acordadas con las empresas",
              en: "Also based on needs agreed with the companies",
            },
          },
        },
        rubric: { kind: "points", points: { none: 0, objectives: 1, scheduled: 2, withCompanies: 3 } },
        provenance: adopted(ecei("4.3")),
      },
      companyParticipation: {
        kind: "quantity",
        name: { es: "Empresas en proyectos", en: "Companies in projects" },
        question: {
          es: "¿Qué porcentaje de las empresas participantes tomó parte en al menos un proyecto del periodo?",
          en: "What percentage of the participating companies took part in at least one project of the period?",
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
        provenance: assumed,
      },
      evaluation: {
        kind: "choice",
        name: { es: "Evaluación de proyectos", en: "Evaluation of projects" },
        question: { es: "¿Se evalúan los resultados de los proyectos?", en: "Are the results of projects evaluated?" },
        options: {
          none: { name: { es: "No", en: "No" } },
          informal: { name: { es: "De manera informal", en: "Informally" } },
          indicators: {
            name: { es: "Con indicadores y un informe final", en: "With indicators and a final report" },
          },
          scaled: {
            name: {
              es: "Además, lo que funcionó se repitió o se amplió",
              en: "Also, what worked was repeated or scaled up",
            },
          },
        },
        rubric: { kind: "points", points: { none: 0, informal: 1, indicators: 2, scaled: 3 } },
        provenance: inferred(
          bulletin("«programas probadamente exitosos… para facilitar su escalamiento»"),
          ecei("4.4"),
        ),
      },
      byStatus: {
        kind: "shares",
        name: { es: "Proyectos por estado", en: "Projects by status" },
        question: {
          es: "¿Cuántos proyectos del periodo están en cada estado?",
          en: "How many projects of the period are in each status?",
        },
        help: period,
        categories: {
          running: { name: { es: "En ejecución", en: "Under way" } },
          completed: { name: { es: "Terminados", en: "Completed" } },
          suspended: { name: { es: "Suspendidos", en: "Suspended" } },
          notStated: { name: { es: "Sin información", en: "Not stated" } },
        },
        notStated: "notStated",
        whole: "sum",
        provenance: inferred("SSME, measurements 1 and 2: block on projects carried out (cluster-development.com)"),
      },
      regionalActions: {
        kind: "choices",
        name: { es: "Acciones de desarrollo regional", en: "Regional development actions" },
        question: {
          es: "¿Qué acciones de desarrollo regional realiza la iniciativa?",
          en: "What regional development actions does the initiative carry out?",
        },
        options: {
          reactivation: { name: { es: "Reactivación de la economía", en: "Economic recovery" } },
          employment: { name: { es: "Creación o estabilidad del empleo", en: "Creation or stability of jobs" } },
          linkages: {
            name: {
              es: "Encadenamientos productivos y dinamización regional",
              en: "Productive linkages and regional growth",
            },
          },
          policyAgenda: {
            name: {
              es: "Participación en la agenda de desarrollo económico local",
              en: "Part in the local economic development agenda",
            },
          },
          environment: {
            name: {
              es: "Liderazgo en ambiente, sostenibilidad o cambio climático",
              en: "Leadership in environment, sustainability or climate change",
            },
          },
          other: { name: { es: "Otra", en: "Other" } },
          none: { name: { es: "Ninguna", en: "None" } },
        },
        exclusive: "none",
        provenance: inferred(bulletin("lista de cinco acciones de desarrollo regional")),
      },
    },
  };
}
