import type { Known, PublishedFigure } from "./publishedFigure.js";
import { answersNotPrinted, generalised } from "./publishedFlags.js";

const measured: Known = {
  status: "printed",
  value: 100,
  of: { es: "aglomeraciones que respondieron", en: "clusters that answered" },
};
const assumedToAnswer: Known = { ...measured, status: "assumed" };

/** Figures 1 to 9: the wave, the levels, the strategy and the managing entity. */
export const measurementFigures: readonly PublishedFigure[] = [
  {
    number: 1,
    id: "version",
    name: { es: "Versión del SSME", en: "Version of the SSME" },
    unit: "ordinal",
    values: [{ key: "total", name: { es: "Versión", en: "Version" }, value: 4, numerator: null }],
    precision: "exact",
    denominator: null,
    respondents: null,
    path: null,
    check: {
      es: "Concuerda con mediciones en 2016, 2018, 2020 y 2022.",
      en: "Agrees with measurements in 2016, 2018, 2020 and 2022.",
    },
    flags: [],
  },
  {
    number: 2,
    id: "areas",
    name: { es: "Áreas temáticas", en: "Thematic areas" },
    unit: "areas",
    values: [{ key: "total", name: { es: "Áreas", en: "Areas" }, value: 8, numerator: null }],
    precision: "exact",
    denominator: null,
    respondents: null,
    path: null,
    check: { es: "La lista del boletín tiene ocho.", en: "The bulletin's list has eight." },
    flags: [],
  },
  {
    number: 3,
    id: "clusters",
    name: { es: "Aglomeraciones productivas medidas", en: "Clusters measured" },
    unit: "clusters",
    values: [{ key: "total", name: { es: "Aglomeraciones", en: "Clusters" }, value: 100, numerator: null }],
    precision: "exact",
    denominator: null,
    respondents: measured,
    path: null,
    check: {
      es: "No se publica de cuántas; otras fuentes cuentan 107 o más de 140.",
      en: "Out of how many is not published; other sources count 107 or more than 140.",
    },
    flags: [generalised],
  },
  {
    number: 4,
    id: "departments",
    name: { es: "Departamentos con aglomeraciones medidas", en: "Departments with measured clusters" },
    unit: "departments",
    values: [{ key: "total", name: { es: "Departamentos", en: "Departments" }, value: 24, numerator: 24 }],
    precision: "exact",
    denominator: {
      status: "printed",
      value: 26,
      of: { es: "departamentos con este tipo de iniciativas", en: "departments that have such initiatives" },
    },
    respondents: measured,
    path: "focus.department",
    check: {
      es: "Son el 92,3\u00a0% (no impreso). La base no es el total de departamentos de Colombia.",
      en: "They are 92.3% (not printed). The base is not all of Colombia's departments.",
    },
    flags: [],
  },
  level(5, "consolidado", { es: "Nivel consolidado", en: "Level “consolidated”" }, 64),
  level(6, "en-consolidacion", { es: "Nivel en consolidación", en: "Level “in consolidation”" }, 30),
  level(7, "basico", { es: "Nivel básico", en: "Level “basic”" }, 6),
  {
    number: 8,
    id: "current-strategy",
    name: { es: "Con estrategia documentada y actualizada", en: "With a documented and current strategy" },
    unit: "percent",
    values: [
      {
        key: "current",
        name: { es: "Documentada y actualizada", en: "Documented and current" },
        value: 78,
        numerator: 78,
      },
    ],
    precision: "rounded",
    denominator: assumedToAnswer,
    respondents: assumedToAnswer,
    path: "strategy.status",
    check: {
      es: "Son 78 si respondieron todas. El resto de la gráfica se desconoce.",
      en: "They are 78 if all answered. The rest of the chart is not known.",
    },
    flags: [generalised, answersNotPrinted],
  },
  {
    number: 9,
    id: "chambers-of-commerce",
    name: { es: "Gestionadas por cámaras de comercio", en: "Managed by chambers of commerce" },
    unit: "percent",
    values: [
      {
        key: "chamberOfCommerce",
        name: { es: "Cámara de comercio", en: "Chamber of commerce" },
        value: 73,
        numerator: 73,
      },
    ],
    precision: "rounded",
    denominator: assumedToAnswer,
    respondents: assumedToAnswer,
    path: "focus.managingEntity",
    check: { es: "Son 73 si respondieron todas.", en: "They are 73 if all answered." },
    flags: [generalised, answersNotPrinted],
  },
];

// @__NO_SIDE_EFFECTS__
function level(number: number, key: string, name: PublishedFigure["name"], value: number): PublishedFigure {
  return {
    number,
    id: key,
    name,
    unit: "percent",
    values: [{ key, name, value, numerator: value }],
    precision: "rounded",
    denominator: measured,
    respondents: measured,
    path: "level",
    check: {
      es: `Son ${value} de 100. Los tres niveles suman 100.`,
      en: `They are ${value} of 100. The three levels add up to 100.`,
    },
    flags: [generalised, answersNotPrinted],
  };
}
