import { defineMethodology, type AnswersOf, type Condition, type Methodology } from "ssme";
import { flag, group, level, pointsOutOf } from "../nodes.js";

const prerequisites = group(
  { es: "Prerrequisitos", en: "Prerequisites" },
  {
    pollutionPrevention: flag({
      es: "Control de la contaminación en la obra",
      en: "Construction activity pollution prevention",
    }),
    outdoorWater: flag({ es: "Reducción del agua exterior", en: "Outdoor water use reduction" }),
    indoorWater: flag({ es: "Reducción del agua interior", en: "Indoor water use reduction" }),
    waterMetering: flag({ es: "Medición del agua", en: "Building-level water metering" }),
    commissioning: flag({ es: "Puesta en servicio y verificación", en: "Fundamental commissioning and verification" }),
    energyPerformance: flag({ es: "Desempeño energético mínimo", en: "Minimum energy performance" }),
    energyMetering: flag({ es: "Medición de la energía", en: "Building-level energy metering" }),
    refrigerants: flag({ es: "Gestión de refrigerantes", en: "Fundamental refrigerant management" }),
    recyclables: flag({ es: "Recolección de reciclables", en: "Storage and collection of recyclables" }),
    demolitionWaste: flag({ es: "Plan de residuos de construcción", en: "Construction and demolition waste planning" }),
    airQuality: flag({ es: "Calidad mínima del aire interior", en: "Minimum indoor air quality performance" }),
    tobaccoSmoke: flag({ es: "Control del humo de tabaco", en: "Environmental tobacco smoke control" }),
  },
  { weight: 0 },
);

// A credit that is not claimed earns nothing.
const root = group(
  { es: "LEED", en: "LEED" },
  {
    prerequisites,
    integrativeProcess: pointsOutOf(1, { es: "Proceso integrador", en: "Integrative process" }),
    location: pointsOutOf(16, { es: "Ubicación y transporte", en: "Location and transportation" }),
    sites: pointsOutOf(10, { es: "Sitios sostenibles", en: "Sustainable sites" }),
    water: pointsOutOf(11, { es: "Eficiencia del agua", en: "Water efficiency" }),
    energy: pointsOutOf(33, { es: "Energía y atmósfera", en: "Energy and atmosphere" }),
    materials: pointsOutOf(13, { es: "Materiales y recursos", en: "Materials and resources" }),
    indoorQuality: pointsOutOf(16, { es: "Calidad ambiental interior", en: "Indoor environmental quality" }),
    innovation: pointsOutOf(6, { es: "Innovación", en: "Innovation" }),
    regionalPriority: pointsOutOf(4, { es: "Prioridad regional", en: "Regional priority" }),
  },
  { unanswered: "zero" },
);

/** Prerequisites that are met, and points by category. */
export type LeedAnswers = AnswersOf<typeof root>;

const requires: readonly Condition[] = Object.keys(prerequisites.children).map((id) => ({
  path: `prerequisites.${id}`,
  equals: true,
}));

/** LEED v4 for new construction: a sum of points under prerequisites that earn none and veto. */
export const leed: Methodology<LeedAnswers> = defineMethodology<LeedAnswers>({
  id: "leed-new-construction",
  version: "4",
  title: { es: "LEED v4, construcción nueva", en: "LEED v4, new construction" },
  official: false,
  scale: 110,
  rounding: { decimals: 0, mode: "down" },
  classifyOn: "exact",
  ladder: "highest",
  root,
  levels: [
    level("certified", { es: "certificado", en: "certified" }, { atLeast: 40, requires }),
    level("silver", { es: "plata", en: "silver" }, { atLeast: 50, requires }),
    level("gold", { es: "oro", en: "gold" }, { atLeast: 60, requires }),
    level("platinum", { es: "platino", en: "platinum" }, { atLeast: 80, requires }),
  ],
  checks: [],
});
