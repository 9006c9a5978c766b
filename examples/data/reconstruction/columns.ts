import { fundingSources } from "./maturity.js";

/** A text in both languages, as the manifest carries it. */
interface Text {
  readonly es: string;
  readonly en: string;
}

/**
 * What a column is worth. `source`: its total over the clusters is what the bulletin prints, in the figures with these
 * numbers in `published2022`; how it spreads over the clusters is invented all the same. `filler`: invented to complete
 * the row; `figures` then names those that it was tuned for, if any.
 */
export interface ColumnNote {
  readonly basis: "source" | "filler";
  readonly figures: readonly number[];
  readonly note?: Text;
}

type Entry = readonly [column: string, note: ColumnNote];

const filler: ColumnNote = { basis: "filler", figures: [] };
const source = (figures: readonly number[], note?: Text): ColumnNote =>
  note === undefined ? { basis: "source", figures } : { basis: "source", figures, note };
const tuned = (figures: readonly number[], note: Text): ColumnNote => ({ basis: "filler", figures, note });

const scored = tuned([5, 6, 7], {
  es: "Respuestas inventadas de modo que los niveles, que resultan de las 40 respuestas puntuadas, sean 64, 30 y 6\u00a0%.",
  en: "Answers invented so that the levels, which result from the 40 scored answers, come out as 64, 30 and 6%.",
});
const empty: ColumnNote = {
  ...filler,
  note: {
    es: "Sin responder en todas las filas: ninguna respuesta completa es compatible con las ventas publicadas.",
    en: "Not answered in any row: no complete answer is compatible with the sales that were printed.",
  },
};
const otherEntities = tuned([12, 13], {
  es: "Suman 1.479, la diferencia de las cifras 12 y 13; el reparto por tipo es inventado.",
  en: "They add up to 1,479, the difference of figures 12 and 13; the split by type is invented.",
});

const under = (path: string, parts: readonly string[], note: ColumnNote): Entry[] =>
  parts.map((part) => [`${path}.${part}`, note]);

const entries: readonly Entry[] = [
  [
    "cluster.id",
    source([3], { es: "100 filas; los identificadores son ficticios.", en: "100 rows; the ids are fictitious." }),
  ],
  ["cluster.name", { ...filler, note: { es: "Ficticio.", en: "Fictitious." } }],
  ["wave", source([1])],
  ["origin", { ...filler, note: { es: "Siempre «reconstruction».", en: "Always “reconstruction”." } }],

  ...under(
    "focus",
    ["businessDefinition", "valueChain", "diagnosis", "environmentMonitoring", "publicProfile"],
    scored,
  ),
  [
    "focus.department",
    source([4], {
      es: "El boletín da 24 departamentos; cuáles son y cuántas iniciativas tiene cada uno es inventado.",
      en: "The bulletin gives 24 departments; which they are and how many clusters each has is invented.",
    }),
  ],
  ["focus.departments", filler],
  ["focus.territorialScope", filler],
  [
    "focus.sector",
    tuned([25, 26], {
      es: "Reparto por sector inventado: con 28, 24 y 48\u00a0% de las ventas, las exportaciones por sector son compatibles con el 21\u00a0% del total.",
      en: "An invented split by sector: with 28, 24 and 48% of sales, exports by sector are compatible with 21% of the whole.",
    }),
  ],
  ...under("focus", ["activities", "startYear"], filler),
  [
    "focus.managingEntity",
    source([9], {
      es: "El boletín da las 73 que gestionan las cámaras de comercio; el reparto de las demás es inventado.",
      en: "The bulletin gives the 73 run by chambers of commerce; the split of the others is invented.",
    }),
  ],
  ["focus.businessEnvironment", filler],

  [
    "strategy.status",
    source([8], {
      es: "El boletín da las 78 estrategias documentadas y actualizadas; el reparto de las demás es inventado.",
      en: "The bulletin gives the 78 strategies that are documented and current; the split of the others is invented.",
    }),
  ],
  ...under("strategy", ["content", "consensus", "roadmap", "execution"], scored),
  ["strategy.lastUpdate", filler],

  ...under("participants", ["actorTypes", "committedShare", "directContact", "attendance", "retention"], scored),
  ["participants.entities", source([12, 14])],
  ["participants.companies", source([13, 14])],
  ...under(
    "participants.otherEntities",
    ["businessAssociations", "academia", "publicEntities", "supportOrganisations", "other", "notStated"],
    otherEntities,
  ),
  ["participants.companiesBySize.micro", source([15, 19])],
  ["participants.companiesBySize.small", source([16, 19])],
  ["participants.companiesBySize.medium", source([17, 19])],
  ["participants.companiesBySize.large", source([18])],
  ["participants.companiesBySize.notStated", source([15, 16, 17, 18])],
  ["participants.sizeCriterion", empty],

  ...under("governance", ["manager", "bodies", "rules", "companyVoice", "transparency"], scored),
  ["governance.teamDedication", filler],

  ...under("projects", ["portfolio", "types", "planning", "companyParticipation", "evaluation"], scored),
  ...under("projects.byStatus", ["running", "completed", "suspended", "notStated"], filler),
  ["projects.regionalActions", filler],

  ...under("collaboration", ["jointWork", "intensity", "alliances", "interCluster", "policyAgenda"], scored),
  ["collaboration.trust", filler],

  ...under("financing", ["fundingPlan", "horizon", "sources", "companyContributions", "calls"], scored),
  ...under("financing.operatingFunding", [...fundingSources, "notStated"], filler),
  ...under("financing.projectFunding", [...fundingSources, "notStated"], filler),
  ...under("financing", ["managerSupport", "counterpart", "callsWon"], filler),

  ...under("businessImpact", ["aspectsImproved", "reach", "measurement", "successStories", "satisfaction"], scored),
  ["businessImpact.impactedCompanies", source([10])],
  ["businessImpact.impactedFormalJobs", source([11])],
  [
    "businessImpact.sales",
    source([20], {
      es: "En la reconstrucción suman 457.300 millones de pesos: el boletín dice «más de 457 mil millones». Equivale a 1,19 millones por empleo al año, como en la fuente.",
      en: "In the reconstruction they add up to 457,300 million pesos: the bulletin says “more than 457 mil millones”. That is 1.19 million per job and year, as in the source.",
    }),
  ],
  ["businessImpact.previousSales", source([23])],
  ["businessImpact.jobs", source([21, 22])],
  ["businessImpact.formalJobs", filler],
  ["businessImpact.previousJobs", source([24])],
  ["businessImpact.reportingCompanies", empty],
  ["businessImpact.attribution", filler],
  ...under("businessImpact.salesByMarket", ["local", "national"], source([25])),
  [
    "businessImpact.salesByMarket.international",
    source([25, 26], {
      es: "El boletín imprime 33, 21 y 14\u00a0% por sector: se leen como la parte de las ventas de cada sector que va al exterior.",
      en: "The bulletin prints 33, 21 and 14% by sector: read as the part of each sector's sales that goes abroad.",
    }),
  ],
  ["businessImpact.salesByMarket.notStated", source([25])],
  ...under("businessImpact.purchasesByOrigin", ["local", "national", "international"], source([27])),
  [
    "businessImpact.purchasesByOrigin.notStated",
    tuned([27], {
      es: "El boletín imprime 46, 31 y 13\u00a0%, que suman 90; los 10 puntos que faltan van aquí sin información. La fuente no dice qué son.",
      en: "The bulletin prints 46, 31 and 13%, which add up to 90; the missing 10 points stand here as not stated. The source does not say what they are.",
    }),
  ],
  ["businessImpact.importKinds", filler],
  [
    "businessImpact.newMarkets",
    {
      ...filler,
      note: {
        es: "Respuestas inventadas: el boletín de 2022 no da esta cifra. El 25\u00a0% que publicó Confecámaras es de una medición posterior.",
        en: "Invented answers: the bulletin of 2022 does not give this figure. The 25% that Confecámaras published is of a later measurement.",
      },
    },
  ],
];

/** The columns of the table, in their order, with what each is worth. */
export const columnNotes: ReadonlyMap<string, ColumnNote> = new Map(entries);
