import type { Level } from "../methodology/methodology.js";
import type { Provenance } from "../methodology/provenance.js";

const provenance: Provenance = {
  status: "assumed",
  source:
    "Confecámaras, boletín SSME 2022, da los nombres y las definiciones en palabras. Los límites 50 y 75 se toman del Cluster Performance Monitoring de la ONU (≤ 50, ≤ 75, > 75 %, con los valores límite en la banda inferior); que aquí el límite pertenezca al nivel superior y los requisitos son supuestos.",
};

/** The three levels of the SSME 2022, from the lowest to the highest. Names and definitions are published; bounds are not. */
export const levels2022: readonly Level[] = [
  {
    id: "basico",
    name: { es: "básico", en: "basic" },
    description: {
      es: "Debe enfocar sus acciones en un mayor número de oportunidades de mejora.",
      en: "Must focus its actions on a larger number of improvement opportunities.",
    },
    atLeast: 0,
    provenance,
  },
  {
    id: "en-consolidacion",
    name: { es: "en consolidación", en: "in consolidation" },
    description: {
      es: "Tiene una estructura sólida y algunas oportunidades de mejora.",
      en: "Has a solid structure and some improvement opportunities.",
    },
    atLeast: 50,
    provenance,
  },
  {
    id: "consolidado",
    name: { es: "consolidado", en: "consolidated" },
    description: {
      es: "Muestra gran solidez en su estructura de operación y en su impacto.",
      en: "Shows great solidity in its operating structure and in its impact.",
    },
    atLeast: 75,
    // The published definition names structure and impact together.
    requires: [
      { path: "governance", atLeast: 50 },
      { path: "businessImpact", atLeast: 50 },
    ],
    provenance,
  },
];
