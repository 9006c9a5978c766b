import type { Answer } from "../methodology/answer.js";
import type { Area } from "../methodology/typed.js";
import type { Numeric } from "../numeric/numeric.js";
import { period } from "./definitions.js";
import { bulletin, ecei, inferred, published } from "./sources.js";

/**
 * The answers about strategy: what the cluster plans, who agreed to it and how much of it is carried out.
 *
 * The first five are scored. Source: area 2 of the bulletin, «evaluación del plan de trabajo y participantes».
 */
export interface Strategy {
  /** Is there a strategy, documented and up to date? */
  status?: Answer<"none" | "inPreparation" | "documented" | "current">;
  /** What does the strategy contain? Three elements are enough for full points. */
  content?: Answer<readonly ("vision" | "priorities" | "strengths" | "targets" | "none")[]>;
  /** Which actors took part in building the strategy and agreed to it? Three are enough for full points. */
  consensus?: Answer<readonly ("companies" | "academia" | "publicEntities" | "businessAssociations" | "none")[]>;
  /** Is there a roadmap or work plan, and is it monitored? */
  roadmap?: Answer<"none" | "actions" | "assigned" | "monitored">;
  /** Actions of the work plan that were carried out, in per cent of those planned for the period. 0 without a plan. */
  execution?: Answer<Numeric>;
  /** Calendar year in which the strategy was last updated. */
  lastUpdate?: Answer<Numeric>;
}

/** Area 2, strategy: the indicators behind {@link Strategy}. */
// @__NO_SIDE_EFFECTS__
export function strategy(): Area<Strategy> {
  return {
    name: { es: "Estrategia", en: "Strategy" },
    description: {
      es: "Evaluación del plan de trabajo y participantes: si hay una estrategia documentada y actualizada, qué contiene, quiénes la acordaron y cuánto de su plan se ejecuta.",
      en: "Evaluation of the work plan and its participants: whether there is a documented and current strategy, what it contains, who agreed to it and how much of its plan is carried out.",
    },
    weight: 1,
    combine: "arithmetic",
    unanswered: "exclude",
    dontKnow: "exclude",
    minimumCoverage: 0.8,
    provenance: published(bulletin("área 2, «evaluación del plan de trabajo y participantes»")),
    children: {
      status: {
        kind: "choice",
        name: { es: "Estrategia documentada y actualizada", en: "Strategy documented and current" },
        question: {
          es: "¿Cuenta la iniciativa con una estrategia documentada y actualizada?",
          en: "Does the initiative have a documented and current strategy?",
        },
        help: period,
        options: {
          none: { name: { es: "No tiene", en: "It has none" } },
          inPreparation: { name: { es: "En elaboración", en: "In preparation" } },
          documented: {
            name: { es: "Documentada, sin actualizar en el periodo", en: "Documented, not updated in the period" },
          },
          current: {
            name: {
              es: "Documentada, y elaborada o actualizada en el periodo",
              en: "Documented, and drawn up or updated in the period",
            },
          },
        },
        rubric: { kind: "points", points: { none: 0, inPreparation: 1, documented: 2, current: 3 } },
        provenance: published(bulletin("el 78 % con estrategia documentada y actualizada")),
      },
      content: {
        kind: "choices",
        name: { es: "Contenido de la estrategia", en: "Contents of the strategy" },
        question: {
          es: "¿Qué elementos contiene la estrategia?",
          en: "Which elements does the strategy contain?",
        },
        options: {
          vision: { name: { es: "Visión de futuro", en: "Vision of the future" } },
          priorities: {
            name: { es: "Retos y oportunidades priorizados", en: "Prioritised challenges and opportunities" },
          },
          strengths: { name: { es: "Fortalezas en que se apoya", en: "Strengths that it builds on" } },
          targets: { name: { es: "Indicadores y metas", en: "Indicators and targets" } },
          none: { name: { es: "Ninguno", en: "None" } },
        },
        exclusive: "none",
        rubric: {
          kind: "points",
          points: { vision: 1, priorities: 1, strengths: 1, targets: 1, none: 0 },
          highest: 3,
        },
        provenance: inferred(bulletin("visión de futuro; priorización de retos y oportunidades")),
      },
      consensus: {
        kind: "choices",
        name: { es: "Actores que acordaron la estrategia", en: "Actors who agreed the strategy" },
        question: {
          es: "¿Qué actores participaron en la construcción de la estrategia y la acordaron?",
          en: "Which actors took part in building the strategy and agreed to it?",
        },
        options: {
          companies: { name: { es: "Empresas", en: "Companies" } },
          academia: { name: { es: "Academia", en: "Academia" } },
          publicEntities: { name: { es: "Entidades públicas", en: "Public entities" } },
          businessAssociations: { name: { es: "Gremios", en: "Business associations" } },
          none: { name: { es: "Solo el equipo gestor", en: "Only the management team" } },
        },
        exclusive: "none",
        rubric: {
          kind: "points",
          points: { companies: 1, academia: 1, publicEntities: 1, businessAssociations: 1, none: 0 },
          highest: 3,
        },
        provenance: inferred(bulletin("«de manera consensuada entre los diferentes actores»"), ecei("4.1.1")),
      },
      roadmap: {
        kind: "choice",
        name: { es: "Hoja de ruta y su seguimiento", en: "Roadmap and its monitoring" },
        question: {
          es: "¿Cuenta la estrategia con una hoja de ruta o plan de trabajo?",
          en: "Does the strategy have a roadmap or work plan?",
        },
        options: {
          none: { name: { es: "No", en: "No" } },
          actions: { name: { es: "Lista de acciones", en: "List of actions" } },
          assigned: {
            name: { es: "Acciones con responsables y fechas", en: "Actions with dates and people in charge" },
          },
          monitored: {
            name: {
              es: "Además, con indicadores y seguimiento al menos semestral",
              en: "Also with indicators, and monitored at least every six months",
            },
          },
        },
        rubric: { kind: "points", points: { none: 0, actions: 1, assigned: 2, monitored: 3 } },
        provenance: inferred(bulletin("«hoja de ruta»"), ecei("4.1.3", "4.1.5", "4.1.6")),
      },
      execution: {
        kind: "quantity",
        name: { es: "Ejecución del plan de trabajo", en: "Plan carried out" },
        question: {
          es: "¿Qué porcentaje de las acciones previstas para el periodo en el plan de trabajo se ejecutó? Sin plan, responda 0.",
          en: "What percentage of the actions that the work plan foresaw for the period was carried out? Without a plan, answer 0.",
        },
        help: period,
        unit: { kind: "percent" },
        rubric: {
          kind: "steps",
          steps: [
            { atLeast: 0, points: 0 },
            { atLeast: 25, points: 1 },
            { atLeast: 50, points: 2 },
            { atLeast: 75, points: 3 },
          ],
        },
        provenance: inferred(bulletin("área 2, «evaluación del plan de trabajo»")),
      },
      lastUpdate: {
        kind: "quantity",
        name: { es: "Año de la última actualización", en: "Year of the last update" },
        question: {
          es: "¿En qué año se actualizó la estrategia por última vez?",
          en: "In which year was the strategy last updated?",
        },
        help: {
          es: "Si no se ha actualizado, el año en que se elaboró.",
          en: "If it has not been updated, the year in which it was drawn up.",
        },
        notApplicable: {
          es: "La iniciativa no tiene una estrategia documentada.",
          en: "The initiative has no documented strategy.",
        },
        unit: { kind: "year" },
        provenance: inferred(bulletin("strategy documented and «actualizada»")),
      },
    },
  };
}
