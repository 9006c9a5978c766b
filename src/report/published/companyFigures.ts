import type { Text } from "../../text.js";
import type { Known, PublishedFigure } from "./publishedFigure.js";
import { answersNotPrinted, jobsAtTheEdge, salesDoNotFit, twoPopulations } from "./publishedFlags.js";

const assumedToAnswer: Known = {
  status: "assumed",
  value: 100,
  of: { es: "aglomeraciones que respondieron", en: "clusters that answered" },
};
const respondentsNotStated: Known = { ...assumedToAnswer, status: "not-stated", value: null };

const participatingCompanies: Known = {
  status: "printed",
  value: 36_249,
  of: { es: "empresas que participan activamente", en: "companies that take part actively" },
};
const companiesNotStated: Known = {
  status: "not-stated",
  value: null,
  of: { es: "empresas que informaron sus ventas", en: "companies that reported sales" },
};

/** Figures 10 to 22: the companies of the agglomerations, those that take part, their sizes, sales and jobs. */
export const companyFigures: readonly PublishedFigure[] = [
  count(10, "impacted-companies", "companies", 476_504, "businessImpact.impactedCompanies", {
    name: { es: "Empresas impactadas", en: "Companies impacted" },
    check: {
      es: "Es el universo de las aglomeraciones, no el de las empresas que participan.",
      en: "The whole of the agglomerations, not the companies that take part.",
    },
    flags: [twoPopulations],
  }),
  count(11, "impacted-formal-jobs", "jobs", 2_709_296, "businessImpact.impactedFormalJobs", {
    name: { es: "Empleos formales de las empresas impactadas", en: "Formal jobs of the companies impacted" },
    check: { es: "5,69 por empresa impactada.", en: "5.69 per company impacted." },
    flags: [twoPopulations],
  }),
  count(12, "entities", "entities", 37_728, "participants.entities", {
    name: { es: "Entidades que participan activamente", en: "Entities that take part actively" },
    check: { es: "377 por aglomeración.", en: "377 per cluster." },
    flags: [],
  }),
  count(13, "companies", "companies", 36_249, "participants.companies", {
    name: { es: "Empresas que participan activamente", en: "Companies that take part actively" },
    check: { es: "Las demás entidades son 1.479.", en: "The other entities are 1,479." },
    flags: [twoPopulations],
  }),
  {
    number: 14,
    id: "companies-share",
    name: { es: "Empresas entre las entidades participantes", en: "Companies among the entities taking part" },
    unit: "percent",
    values: [{ key: "companies", name: { es: "Empresas", en: "Companies" }, value: 96, numerator: 36_249 }],
    precision: "rounded",
    denominator: {
      status: "printed",
      value: 37_728,
      of: { es: "entidades que participan activamente", en: "entities that take part actively" },
    },
    respondents: assumedToAnswer,
    path: "participants.companies",
    check: { es: "36.249 de 37.728 son el 96,0798\u00a0%.", en: "36,249 of 37,728 is 96.0798%." },
    flags: [],
  },
  size(15, "micro", { es: "Microempresas", en: "Micro companies" }, 74, 26_824),
  size(16, "small", { es: "Pequeñas empresas", en: "Small companies" }, 18, 6_525),
  size(17, "medium", { es: "Medianas empresas", en: "Medium companies" }, 5, 1_812),
  size(18, "large", { es: "Grandes empresas", en: "Large companies" }, 3, 1_088),
  {
    number: 19,
    id: "mipymes",
    name: { es: "Mipymes", en: "Micro, small and medium companies" },
    unit: "percent",
    values: [{ key: "mipymes", name: { es: "Mipymes", en: "Micro, small and medium" }, value: 97, numerator: 35_161 }],
    precision: "rounded",
    denominator: participatingCompanies,
    respondents: assumedToAnswer,
    path: "participants.companiesBySize",
    check: { es: "74 + 18 + 5 = 97.", en: "74 + 18 + 5 = 97." },
    flags: [],
  },
  {
    number: 20,
    id: "sales",
    name: { es: "Ventas de las empresas participantes", en: "Sales of the companies taking part" },
    unit: "pesos",
    values: [
      { key: "total", name: { es: "Ventas totales", en: "Total sales" }, value: 457_000_000_000, numerator: null },
    ],
    precision: "lower-bound",
    denominator: companiesNotStated,
    respondents: respondentsNotStated,
    path: "businessImpact.sales",
    check: {
      es: "«Más de 457 mil millones de pesos»: 12,6 millones por empresa y 1,19 millones por empleo, si son las 36.249 empresas y los 385.502 empleos.",
      en: "“More than 457 mil millones de pesos” (457 billion): 12.6 million per company and 1.19 million per job, if they are the 36,249 companies and the 385,502 jobs.",
    },
    flags: [salesDoNotFit, answersNotPrinted],
  },
  {
    ...count(21, "jobs", "jobs", 385_502, "businessImpact.jobs", {
      name: {
        es: "Empleos, formales o informales, de las empresas participantes",
        en: "Jobs, formal or informal, of the companies taking part",
      },
      check: { es: "10,63 por empresa, si son las 36.249.", en: "10.63 per company, if they are the 36,249." },
      flags: [salesDoNotFit, twoPopulations, jobsAtTheEdge, answersNotPrinted],
    }),
    denominator: { ...participatingCompanies, status: "assumed" },
  },
  {
    ...count(22, "jobs-headline", "jobs", 385_000, "businessImpact.jobs", {
      name: { es: "Empleos, en el titular: «más de 385 mil»", en: "Jobs, in the headline: “more than 385 thousand”" },
      check: {
        es: "385.502 se truncó; redondeado sería 386 mil. «Más de 385 mil» es cierto.",
        en: "385,502 was cut off; rounded it would be 386 thousand. “More than 385 thousand” is true.",
      },
      flags: [jobsAtTheEdge],
    }),
    precision: "truncated",
  },
];

// @__NO_SIDE_EFFECTS__
function count(
  number: number,
  id: string,
  unit: PublishedFigure["unit"],
  value: number,
  path: string,
  { name, check, flags }: Pick<PublishedFigure, "name" | "check" | "flags">,
): PublishedFigure {
  return {
    number,
    id,
    name,
    unit,
    values: [{ key: "total", name, value, numerator: null }],
    precision: "exact",
    denominator: null,
    respondents: assumedToAnswer,
    path,
    check,
    flags,
  };
}

// @__NO_SIDE_EFFECTS__
function size(number: number, key: string, name: Text, value: number, numerator: number): PublishedFigure {
  return {
    number,
    id: `${key}-companies`,
    name,
    unit: "percent",
    values: [{ key, name, value, numerator }],
    precision: "rounded",
    denominator: participatingCompanies,
    respondents: assumedToAnswer,
    path: "participants.companiesBySize",
    check: {
      es: "Los cuatro porcentajes suman 100. Los números más cercanos (26.824, 6.525, 1.812 y 1.087) suman una empresa menos de 36.249; por restos mayores, las grandes son 1.088.",
      en: "The four percentages add up to 100. The nearest counts (26,824, 6,525, 1,812 and 1,087) add up to one company less than 36,249; by largest remainder the large ones are 1,088.",
    },
    flags: [salesDoNotFit, jobsAtTheEdge],
  };
}
