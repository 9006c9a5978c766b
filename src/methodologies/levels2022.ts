import type { Level } from "../methodology/methodology.js";
import type { Provenance } from "../methodology/provenance.js";

const provenance: Provenance = {
  status: "assumed",
  source: /* @__PURE__ */ [
    "Confecámaras, boletín SSME 2022, da los nombres y las definiciones en palabras. Los límites 50 y 75 se toman de otro método, Cluster Coordination Performance Monitoring de la ONU (https://www.unicefintercluster.net/2-survey-step), donde los valores límite son de la banda inferior. Que aquí sean del nivel superior, y los requisitos, son supuestos.",
    "(The bulletin gives the names and the definitions in words. The bounds 50 and 75 come from another method, the UN's Cluster Coordination Performance Monitoring, where boundary values belong to the lower band. That they belong to the upper level here is assumed, and so are the requirements.)",
  ].join(" "),
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
