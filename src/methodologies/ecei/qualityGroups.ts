import type { Text } from "../../text.js";
import type { EceiFinancing, EceiGovernance, EceiRecognition, EceiStrategy, EceiStructure } from "./answers.js";

/** The number under which ESCA lists a quality indicator. 5.2 and 5.3 are not certain: their rows were not published. */
export type EceiIndicator =
  | "1.1.0"
  | "1.1.1"
  | "1.1.2"
  | "1.2"
  | "2.1"
  | "2.2.1"
  | "2.2.2"
  | "2.2.3"
  | "2.2.4"
  | "2.3"
  | "2.4"
  | "2.5"
  | "2.6"
  | "2.7"
  | "3.1"
  | "3.2"
  | "4.1.1"
  | "4.1.2"
  | "4.1.3"
  | "4.1.4"
  | "4.1.5"
  | "4.1.6"
  | "4.2"
  | "4.3"
  | "4.4"
  | "4.5"
  | "4.6.1"
  | "4.6.2"
  | "5.1"
  | "5.2"
  | "5.3";

/** A quality indicator: its number, a short name, and whether it has a minimum that Silver and Gold require. */
export interface QualityIndicator {
  readonly number: EceiIndicator;
  readonly name: Text;
  /**
   * Whether a minimum stands behind the indicator. The audit of Silver looks at the minimums, and the sources list which
   * indicators it looks at; for 5.2 and 5.3 nobody says.
   */
  readonly minimum: "yes" | "no" | "unknown";
}

/** A thematic group of quality indicators, by the id of their answers. */
export interface QualityGroup<I extends string> {
  readonly name: Text;
  readonly indicators: Readonly<Record<I, QualityIndicator>>;
}

/** The quality indicators in their five groups. Short names, paraphrased; ESCA's own titles may differ slightly. */
export const qualityGroups: {
  readonly structure: QualityGroup<keyof EceiStructure>;
  readonly governance: QualityGroup<keyof EceiGovernance>;
  readonly financing: QualityGroup<keyof EceiFinancing>;
  readonly strategy: QualityGroup<keyof EceiStrategy>;
  readonly recognition: QualityGroup<keyof EceiRecognition>;
} = {
  structure: {
    name: { es: "Estructura del clúster", en: "Structure of the cluster" },
    indicators: {
      commitment: {
        number: "1.1.0",
        name: { es: "Compromiso de los participantes", en: "Commitment of participants" },
        minimum: "yes",
      },
      composition: {
        number: "1.1.1",
        name: { es: "Composición de los participantes", en: "Composition of participants" },
        minimum: "yes",
      },
      committedParticipants: {
        number: "1.1.2",
        name: { es: "Número de participantes comprometidos", en: "Number of committed participants" },
        minimum: "yes",
      },
      concentration: {
        number: "1.2",
        name: { es: "Concentración geográfica de los participantes", en: "Geographical concentration of participants" },
        minimum: "no",
      },
    },
  },
  governance: {
    name: { es: "Tipología, gobernanza y cooperación", en: "Typology, governance and cooperation" },
    indicators: {
      managementMaturity: {
        number: "2.1",
        name: { es: "Madurez de la gestión del clúster", en: "Maturity of the cluster management" },
        minimum: "yes",
      },
      humanResources: {
        number: "2.2.1",
        name: { es: "Recursos humanos para la gestión", en: "Human resources for the management" },
        minimum: "no",
      },
      qualification: {
        number: "2.2.2",
        name: { es: "Cualificación del equipo de gestión", en: "Qualification of the management team" },
        minimum: "yes",
      },
      lifelongLearning: {
        number: "2.2.3",
        name: { es: "Formación continua del equipo", en: "Lifelong learning of the team" },
        minimum: "no",
      },
      teamStability: {
        number: "2.2.4",
        name: { es: "Estabilidad y continuidad del equipo", en: "Stability and continuity of the team" },
        minimum: "no",
      },
      participationStability: {
        number: "2.3",
        name: { es: "Estabilidad de la participación", en: "Stability of participation" },
        minimum: "no",
      },
      roles: {
        number: "2.4",
        name: {
          es: "Claridad de las funciones y participación en las decisiones",
          en: "Clarity of roles and involvement in decisions",
        },
        minimum: "yes",
      },
      personalContacts: {
        number: "2.5",
        name: {
          es: "Contacto personal entre el equipo y los participantes",
          en: "Personal contacts between team and participants",
        },
        minimum: "yes",
      },
      cooperation: {
        number: "2.6",
        name: { es: "Grado de cooperación entre los participantes", en: "Degree of cooperation among participants" },
        minimum: "yes",
      },
      innovationSystem: {
        number: "2.7",
        name: { es: "Integración en el sistema de innovación", en: "Integration in the innovation system" },
        minimum: "yes",
      },
    },
  },
  financing: {
    name: { es: "Financiación de la gestión del clúster", en: "Financing of the cluster management" },
    indicators: {
      prospects: {
        number: "3.1",
        name: { es: "Perspectivas de financiación", en: "Prospects of financing" },
        minimum: "no",
      },
      privateShare: {
        number: "3.2",
        name: { es: "Proporción de fuentes privadas", en: "Share of private sources" },
        minimum: "no",
      },
    },
  },
  strategy: {
    name: { es: "Estrategia, objetivos y servicios", en: "Strategy, objectives and services" },
    indicators: {
      process: {
        number: "4.1.1",
        name: { es: "Proceso de construcción de la estrategia", en: "Strategy-building process" },
        minimum: "yes",
      },
      documentation: {
        number: "4.1.2",
        name: { es: "Documentación de la estrategia", en: "Documentation of the strategy" },
        minimum: "yes",
      },
      implementationPlan: {
        number: "4.1.3",
        name: { es: "Plan de implementación", en: "Implementation plan" },
        minimum: "yes",
      },
      financialControlling: {
        number: "4.1.4",
        name: { es: "Sistema de control financiero", en: "Financial controlling system" },
        minimum: "yes",
      },
      review: {
        number: "4.1.5",
        name: { es: "Revisión de la estrategia y del plan", en: "Review of strategy and plan" },
        minimum: "yes",
      },
      performanceMonitoring: {
        number: "4.1.6",
        name: { es: "Seguimiento del desempeño de la gestión", en: "Performance monitoring of the management" },
        minimum: "yes",
      },
      focus: { number: "4.2", name: { es: "Enfoque de la estrategia", en: "Focus of the strategy" }, minimum: "no" },
      services: {
        number: "4.3",
        name: { es: "Actividades y servicios", en: "Activities and services" },
        minimum: "yes",
      },
      performance: {
        number: "4.4",
        name: { es: "Desempeño de la gestión", en: "Performance of the management" },
        minimum: "yes",
      },
      workingGroups: { number: "4.5", name: { es: "Grupos de trabajo", en: "Working groups" }, minimum: "no" },
      communication: { number: "4.6.1", name: { es: "Comunicación", en: "Communication" }, minimum: "yes" },
      webPresence: { number: "4.6.2", name: { es: "Presencia en la web", en: "Web presence" }, minimum: "yes" },
    },
  },
  recognition: {
    name: { es: "Logros y reconocimiento", en: "Achievements and recognition" },
    indicators: {
      media: {
        number: "5.1",
        name: {
          es: "Reconocimiento en publicaciones, prensa y medios",
          en: "Recognition in publications, press and media",
        },
        minimum: "no",
      },
      successStories: { number: "5.2", name: { es: "Casos de éxito", en: "Success stories" }, minimum: "unknown" },
      satisfaction: {
        number: "5.3",
        name: { es: "Satisfacción de los participantes", en: "Satisfaction of participants" },
        minimum: "unknown",
      },
    },
  },
};
