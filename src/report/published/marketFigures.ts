import type { Text } from "../../text.js";
import type { Known, PublishedFigure, PublishedValue } from "./publishedFigure.js";
import { answersNotPrinted, notCausal, purchasesAddTo90, sectorsAddTo68 } from "./publishedFlags.js";

const respondentsNotStated: Known = {
  status: "not-stated",
  value: null,
  of: { es: "aglomeraciones que respondieron", en: "clusters that answered" },
};

const markets: Readonly<Record<"local" | "national" | "international", Text>> = {
  local: { es: "Local", en: "Local" },
  national: { es: "Nacional", en: "National" },
  international: { es: "Internacional", en: "International" },
};

/** Figures 23 to 27: growth, markets and purchases. */
export const marketFigures: readonly PublishedFigure[] = [
  growth(23, "sales-growth", { es: "Crecimiento de las ventas", en: "Growth of sales" }, 19, "businessImpact.sales"),
  growth(24, "jobs-growth", { es: "Aumento del empleo", en: "Growth of jobs" }, 7, "businessImpact.jobs"),
  {
    number: 25,
    id: "sales-by-market",
    name: { es: "Ventas por mercado", en: "Sales by market" },
    unit: "percent",
    values: byMarket(46, 33, 21),
    precision: "rounded",
    denominator: notStated({ es: "ventas de las empresas participantes", en: "sales of the companies taking part" }),
    respondents: respondentsNotStated,
    path: "businessImpact.salesByMarket",
    check: { es: "Suman 100.", en: "They add up to 100." },
    flags: [answersNotPrinted],
  },
  {
    number: 26,
    id: "international-sales-by-sector",
    name: { es: "Ventas internacionales, «lideradas» por sector", en: "International sales, “led” by sector" },
    unit: "percent",
    values: [
      { key: "agroindustry", name: { es: "Agroindustria", en: "Agro-industry" }, value: 33, numerator: null },
      { key: "manufacturing", name: { es: "Manufactura", en: "Manufacturing" }, value: 21, numerator: null },
      { key: "services", name: { es: "Servicios", en: "Services" }, value: 14, numerator: null },
    ],
    precision: "rounded",
    denominator: notStated({
      es: "no se sabe de qué: la frase es ambigua",
      en: "of what is unknown: the sentence is ambiguous",
    }),
    respondents: respondentsNotStated,
    path: "businessImpact.salesByMarket",
    check: { es: "Suman 68.", en: "They add up to 68." },
    flags: [sectorsAddTo68, answersNotPrinted],
  },
  {
    number: 27,
    id: "purchases-by-origin",
    name: { es: "Compras por origen", en: "Purchases by origin" },
    unit: "percent",
    values: byMarket(46, 31, 13),
    precision: "rounded",
    denominator: notStated({
      es: "compras de las empresas participantes",
      en: "purchases of the companies taking part",
    }),
    respondents: respondentsNotStated,
    path: "businessImpact.purchasesByOrigin",
    check: {
      es: "Suman 90. Llevados a 100 serían 51,1, 34,4 y 14,4.",
      en: "They add up to 90. Scaled to 100 they would be 51.1, 34.4 and 14.4.",
    },
    flags: [purchasesAddTo90, answersNotPrinted],
  },
];

// @__NO_SIDE_EFFECTS__
function notStated(of: Text): Known {
  return { status: "not-stated", value: null, of };
}

// @__NO_SIDE_EFFECTS__
function byMarket(local: number, national: number, international: number): readonly PublishedValue[] {
  return [
    { key: "local", name: markets.local, value: local, numerator: null },
    { key: "national", name: markets.national, value: national, numerator: null },
    { key: "international", name: markets.international, value: international, numerator: null },
  ];
}

// @__NO_SIDE_EFFECTS__
function growth(number: number, id: string, name: Text, value: number, path: string): PublishedFigure {
  return {
    number,
    id,
    name,
    unit: "percent",
    values: [{ key: "total", name, value, numerator: null }],
    precision: "rounded",
    denominator: notStated({ es: "la cifra del periodo anterior", en: "the figure of the period before" }),
    respondents: respondentsNotStated,
    path,
    check: {
      es: "No se dice el periodo base, cómo se ponderó ni cuántas respondieron.",
      en: "Neither the base period, nor the weighting, nor the number of answers is stated.",
    },
    flags: [notCausal, answersNotPrinted],
  };
}
