import type { Answer } from "../methodology/answer.js";
import type { Area } from "../methodology/typed.js";
import { adopted, bulletin, ecei, inferred, published } from "./sources.js";

/**
 * The answers about collaboration and alliances: what the companies do together and with whom the initiative works.
 *
 * The first five are scored. Source: area 6 of the bulletin, «estructura de colaboración entre actores».
 */
export interface Collaboration {
  /** What the participating companies do together. Three are enough for full points. */
  jointWork?: Answer<
    readonly ("training" | "purchasing" | "marketing" | "development" | "sharedServices" | "goodPractices" | "none")[]
  >;
  /** How far the usual collaboration goes, from none to stable sharing of resources or business. */
  intensity?: Answer<"none" | "information" | "coordination" | "sharedResources">;
  /** With whom the initiative has alliances in force and in writing. Three are enough for full points. */
  alliances?: Answer<
    readonly ("academia" | "publicEntities" | "businessAssociations" | "foreign" | "finance" | "none")[]
  >;
  /** Work with other clusters, from none to joint projects with resources of both sides. */
  interCluster?: Answer<"none" | "exchange" | "activities" | "projects">;
  /** Part in the local economic development agenda, from none to proposals taken up in it. */
  policyAgenda?: Answer<"none" | "informed" | "proposes" | "adopted">;
  /** Trust among the participating companies, better asked of themselves. */
  trust?: Answer<"low" | "some" | "considerable" | "high">;
}

/** Area 6, collaboration and alliances: the indicators behind {@link Collaboration}. */
// @__NO_SIDE_EFFECTS__
export function collaboration(): Area<Collaboration> {
  return {
    name: { es: "Colaboración y alianzas", en: "Collaboration and alliances" },
    description: {
      es: "Estructura de colaboración entre actores: qué hacen en conjunto las empresas, qué alianzas tiene la iniciativa y cómo se relaciona con otras aglomeraciones y con la política local.",
      en: "Structure of the collaboration between actors: what the companies do together, which alliances the initiative has and how it relates to other agglomerations and to local policy.",
    },
    weight: 1,
    combine: "arithmetic",
    unanswered: "exclude",
    dontKnow: "exclude",
    minimumCoverage: 0.8,
    provenance: published(bulletin("área 6, «estructura de colaboración entre actores»")),
    children: {
      jointWork: {
        kind: "choices",
        name: { es: "Actividades conjuntas", en: "Joint activities" },
        question: {
          es: "¿Qué actividades realizan en conjunto las empresas participantes?",
          en: "Which activities do the participating companies carry out together?",
        },
        options: {
          training: { name: { es: "Formación", en: "Training" } },
          purchasing: { name: { es: "Compras", en: "Purchasing" } },
          marketing: { name: { es: "Ventas o promoción", en: "Sales or promotion" } },
          development: {
            name: { es: "Desarrollo de productos o servicios", en: "Development of products or services" },
          },
          sharedServices: {
            name: {
              es: "Servicios, equipos o instalaciones compartidos",
              en: "Shared services, equipment or facilities",
            },
          },
          goodPractices: { name: { es: "Intercambio de buenas prácticas", en: "Exchange of good practices" } },
          none: { name: { es: "Ninguna", en: "None" } },
        },
        exclusive: "none",
        rubric: {
          kind: "points",
          points: {
            training: 1,
            purchasing: 1,
            marketing: 1,
            development: 1,
            sharedServices: 1,
            goodPractices: 1,
            none: 0,
          },
          highest: 3,
        },
        provenance: inferred(
          bulletin(
            "área 6, «estructura de colaboración entre actores»; intercambio de buenas prácticas, en sus conclusiones",
          ),
        ),
      },
      intensity: {
        kind: "choice",
        name: { es: "Intensidad de la colaboración", en: "Intensity of collaboration" },
        question: {
          es: "¿Hasta dónde llega la colaboración habitual entre las empresas?",
          en: "How far does the usual collaboration between the companies go?",
        },
        options: {
          none: { name: { es: "No colaboran", en: "They do not collaborate" } },
          information: { name: { es: "Intercambian información", en: "They exchange information" } },
          coordination: { name: { es: "Coordinan actividades", en: "They coordinate activities" } },
          sharedResources: {
            name: {
              es: "Comparten recursos o negocios de manera estable",
              en: "They share resources or business on a stable basis",
            },
          },
        },
        rubric: { kind: "points", points: { none: 0, information: 1, coordination: 2, sharedResources: 3 } },
        provenance: adopted(ecei("2.6")),
      },
      alliances: {
        kind: "choices",
        name: { es: "Alianzas formalizadas", en: "Formal alliances" },
        question: {
          es: "¿Con quién tiene la iniciativa alianzas vigentes, formalizadas en un convenio o acuerdo escrito?",
          en: "With whom does the initiative have alliances in force, set down in a written agreement?",
        },
        options: {
          academia: {
            name: { es: "Universidades o centros de investigación", en: "Universities or research centres" },
          },
          publicEntities: { name: { es: "Entidades públicas", en: "Public entities" } },
          businessAssociations: { name: { es: "Gremios", en: "Business associations" } },
          foreign: { name: { es: "Organizaciones de otro país", en: "Organisations from another country" } },
          finance: {
            name: { es: "Entidades financieras o inversionistas", en: "Financial institutions or investors" },
          },
          none: { name: { es: "Ninguna", en: "None" } },
        },
        exclusive: "none",
        rubric: {
          kind: "points",
          points: { academia: 1, publicEntities: 1, businessAssociations: 1, foreign: 1, finance: 1, none: 0 },
          highest: 3,
        },
        provenance: inferred(bulletin("área 6, «estructura de colaboración entre actores»"), ecei("2.7")),
      },
      interCluster: {
        kind: "choice",
        name: { es: "Trabajo con otras aglomeraciones", en: "Work with other clusters" },
        question: {
          es: "¿Trabaja la iniciativa con otras aglomeraciones productivas?",
          en: "Does the initiative work with other productive agglomerations?",
        },
        options: {
          none: { name: { es: "No", en: "No" } },
          exchange: { name: { es: "Intercambia experiencias", en: "It exchanges experience" } },
          activities: { name: { es: "Realiza actividades conjuntas", en: "It carries out joint activities" } },
          projects: {
            name: {
              es: "Ejecuta proyectos conjuntos con recursos de las partes",
              en: "It carries out joint projects with resources of both sides",
            },
          },
        },
        rubric: { kind: "points", points: { none: 0, exchange: 1, activities: 2, projects: 3 } },
        provenance: inferred(bulletin("«trabajo inter-aglomeraciones»")),
      },
      policyAgenda: {
        kind: "choice",
        name: { es: "Participación en la agenda de política", en: "Part in the policy agenda" },
        question: {
          es: "¿Participa la iniciativa en la agenda de política de desarrollo económico local, por ejemplo en la comisión regional de competitividad?",
          en: "Does the initiative take part in the local economic development policy agenda, for example in the regional competitiveness commission?",
        },
        options: {
          none: { name: { es: "No", en: "No" } },
          informed: { name: { es: "Asiste o se mantiene informada", en: "It attends or keeps informed" } },
          proposes: { name: { es: "Presenta propuestas", en: "It puts forward proposals" } },
          adopted: {
            name: {
              es: "Tiene propuestas incluidas en la agenda o en un plan público",
              en: "It has proposals included in the agenda or in a public plan",
            },
          },
        },
        rubric: { kind: "points", points: { none: 0, informed: 1, proposes: 2, adopted: 3 } },
        provenance: inferred(bulletin("«participación en la agenda de política de desarrollo económico local»")),
      },
      trust: {
        kind: "choice",
        name: { es: "Confianza entre las empresas", en: "Trust among companies" },
        question: {
          es: "¿Cuánta confianza hay entre las empresas participantes?",
          en: "How much trust is there among the participating companies?",
        },
        help: { es: "Mejor si responden las empresas.", en: "Better answered by the companies themselves." },
        options: {
          low: { name: { es: "Poca", en: "Little" } },
          some: { name: { es: "Alguna", en: "Some" } },
          considerable: { name: { es: "Bastante", en: "Quite a lot" } },
          high: { name: { es: "Mucha", en: "A great deal" } },
        },
        provenance: adopted("TCI Network, cluster evaluation (http://www.tci-network.org/evaluation)"),
      },
    },
  };
}
