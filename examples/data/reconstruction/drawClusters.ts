import { drawFigures, type Figures } from "./figures.js";
import { placeClusters } from "./frame.js";
import { drawMaturity, strategyStatuses } from "./maturity.js";
import { drawProfile } from "./profile.js";
import { seeded } from "./random.js";

/** The cells of a row by column. */
export type Row = Readonly<Record<string, string | number>>;

const otherManagers = ["ownEntity", "businessAssociation", "competitivenessCommission", "publicEntity", "university"];

/** Draws the hundred rows. The same seed gives the same rows. */
export function drawClusters(seed: number): Row[] {
  const random = seeded(seed);
  const places = placeClusters(random);
  const statuses = strategyStatuses(places, random);
  const figures = drawFigures(places, random);
  // 73 of the 100 are run by chambers of commerce.
  const managers = random.shuffle(
    places.map((_, index) => (index < 73 ? "chamberOfCommerce" : random.pick(otherManagers))),
  );

  return places.map((place, index): Row => {
    const own = figures[index];
    if (own === undefined) throw new RangeError(`No figures for cluster ${place.number}`);
    const number = String(place.number).padStart(3, "0");
    const young = place.profile === "enConsolidacion" && random.chance(0.15);
    const startYear = young ? 2021 : random.integer(2006, 2019);
    const maturity = drawMaturity(place, statuses[index] ?? "current", young, random);
    return {
      "cluster.id": `ficticio-${number}`,
      "cluster.name": `Clúster ficticio ${number} · ${place.activityName}`,
      wave: 2022,
      origin: "reconstruction",
      "focus.department": place.department,
      "focus.sector": place.sector,
      ...maturity.cells,
      ...drawProfile(place, managers[index] ?? "other", startYear, maturity, own, random),
      ...figureCells(own),
    };
  });
}

function figureCells(figures: Figures): Row {
  const { companiesBySize, salesByMarket, purchasesByOrigin } = figures;
  return {
    "participants.entities": figures.entities,
    "participants.companies": figures.companies,
    ...prefixed("participants.companiesBySize", { ...companiesBySize, notStated: 0 }),
    "businessImpact.impactedCompanies": figures.impactedCompanies,
    "businessImpact.impactedFormalJobs": figures.impactedFormalJobs,
    "businessImpact.sales": figures.sales,
    "businessImpact.previousSales": figures.previousSales,
    "businessImpact.jobs": figures.jobs,
    "businessImpact.formalJobs": figures.formalJobs,
    "businessImpact.previousJobs": figures.previousJobs,
    ...prefixed("businessImpact.salesByMarket", { ...salesByMarket, notStated: 0 }),
    ...prefixed("businessImpact.purchasesByOrigin", purchasesByOrigin),
  };
}

function prefixed(path: string, parts: Readonly<Record<string, number>>): Row {
  return Object.fromEntries(Object.entries(parts).map(([part, value]) => [`${path}.${part}`, value]));
}
