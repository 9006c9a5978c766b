import type { GroupOf } from "../../methodology/typed.js";
import type { EceiApplication } from "./answers.js";
import { bronzeSource, eligibilitySource, silverProcessSource, silverSource, stated } from "./sources.js";

const secondBenchmarking = {
  es: "Cuando solo ha habido una comparación.",
  en: "When there has been one benchmarking only.",
};

/** What the labels ask besides points. It weighs nothing. */
export function application(): GroupOf<EceiApplication> {
  return {
    name: { es: "Solicitud", en: "Application" },
    description: {
      es: "Elegibilidad, comparaciones y mejoras que piden los sellos. No da puntos.",
      en: "Eligibility, benchmarkings and improvements that the labels ask for. It earns no points.",
    },
    weight: 0,
    combine: "arithmetic",
    unanswered: "require",
    dontKnow: "require",
    provenance: { item: stated(bronzeSource, silverSource) },
    children: {
      eligible: {
        kind: "flag",
        name: { es: "Elegibilidad", en: "Eligibility" },
        question: {
          es: "¿Cumple la organización los criterios de elegibilidad de ESCA?",
          en: "Does the organisation meet ESCA's eligibility criteria?",
        },
        help: {
          es: "Se refieren a la constitución de la organización y a su perfil en la European Cluster Collaboration Platform (ECCP). El texto completo no está publicado. Para el perfil, la ECCP pide un equipo de gestión de al menos 0,5 personas en jornada completa, un sitio web en inglés con actividad real, al menos 15 miembros comprometidos y al menos dos tipos de miembros.",
          en: "They are about the set-up of the organisation and its profile on the European Cluster Collaboration Platform (ECCP). Their full text is not published. For a profile, the ECCP asks for a management team of at least 0.5 full-time equivalents, a website in English that shows real activity, at least 15 committed members and at least two types of members.",
        },
        provenance: { item: stated(eligibilitySource) },
      },
      benchmarked: {
        kind: "flag",
        name: { es: "Comparación por un experto de ESCA", en: "Benchmarking by an expert of ESCA" },
        question: {
          es: "¿Participó la organización en la comparación (benchmarking) con un experto de ESCA?",
          en: "Did the organisation take part in the benchmarking with an expert of ESCA?",
        },
        provenance: { item: stated(bronzeSource) },
      },
      monthsBetweenBenchmarkings: {
        kind: "quantity",
        name: { es: "Meses entre las dos comparaciones", en: "Months between the two benchmarkings" },
        question: {
          es: "¿Cuántos meses pasaron entre la primera comparación y la segunda?",
          en: "How many months passed between the first benchmarking and the second?",
        },
        unit: { kind: "count", of: { es: "meses", en: "months" } },
        notApplicable: secondBenchmarking,
        provenance: { item: stated(silverSource) },
      },
      improvedAreas: {
        kind: "quantity",
        name: { es: "Áreas mejoradas", en: "Improved areas" },
        question: {
          es: "¿En cuántas áreas hay mejoras documentadas y confirmadas en la visita, según los criterios del sello de oro?",
          en: "In how many areas are there improvements, documented and confirmed on site, by the criteria of the gold label?",
        },
        unit: { kind: "count", of: { es: "áreas", en: "areas" } },
        notApplicable: secondBenchmarking,
        provenance: { item: stated(silverSource, silverProcessSource) },
      },
    },
  };
}
