import { sectors, type Place, type Sector } from "./frame.js";
import type { Random } from "./random.js";
import { split } from "./split.js";

/** The counts, amounts and compositions of a cluster whose totals the bulletin prints. */
export interface Figures {
  readonly entities: number;
  readonly companies: number;
  readonly companiesBySize: Readonly<Record<"micro" | "small" | "medium" | "large", number>>;
  readonly impactedCompanies: number;
  readonly impactedFormalJobs: number;
  readonly sales: number;
  readonly previousSales: number;
  readonly jobs: number;
  readonly formalJobs: number;
  readonly previousJobs: number;
  readonly salesByMarket: Readonly<Record<"local" | "national" | "international", number>>;
  readonly purchasesByOrigin: Readonly<Record<"local" | "national" | "international" | "notStated", number>>;
}

/** What the bulletin prints, or what its rounded figures allow. */
const totals = {
  entities: 37_728,
  companies: 36_249,
  small: 6_525,
  medium: 1_812,
  large: 1_088,
  impactedCompanies: 476_504,
  impactedFormalJobs: 2_709_296,
  // "More than 457 mil millones", in millions.
  sales: 457_300,
  // 19 % and 7 % less.
  previousSales: 384_300,
  jobs: 385_502,
  previousJobs: 360_300,
};

/** Per cent of the sales that goes abroad, within each sector; 21 % of the whole. */
const exports: Readonly<Record<Sector, number>> = { agroindustry: 33, manufacturing: 21, services: 14 };
const localSales = 46;

/** Sums of per cents over 100 clusters: means of 31, 13 and 10; what remains is local, 46. */
const purchases = { national: 3100, international: 1300, notStated: 1000 };

/** Draws the figures of all clusters at once, since their totals are given. */
export function drawFigures(places: readonly Place[], random: Random): Figures[] {
  const each = (weight: (place: Place, index: number) => number): number[] => places.map(weight);
  const vary = (from: number, to: number): number => from + (to - from) * random.unit();
  const at = (values: readonly number[], index: number): number => values[index] ?? 0;

  const reach = each(({ profile }) => (profile === "basico" ? 25 : 60) + 900 * vary(0, 1) * vary(0, 1) * vary(0, 1));
  const companies = split(
    totals.companies,
    reach,
    each(() => 12),
  );
  const others = split(
    totals.entities - totals.companies,
    each((_, index) => vary(2, 8) + at(companies, index) / 50),
    each(() => 6),
  );

  const sizeFactor: Readonly<Record<Sector, number>> = { agroindustry: 0.7, manufacturing: 1.3, services: 1 };
  const ofSize = (total: number): number[] =>
    split(
      total,
      each(({ sector }, index) => at(companies, index) * sizeFactor[sector] * vary(0.4, 1.5)),
    );
  const [small, medium, large] = [ofSize(totals.small), ofSize(totals.medium), ofSize(totals.large)];

  const jobs = split(
    totals.jobs,
    each((_, index) => at(companies, index) * vary(5, 16)),
  );
  const formalJobs = jobs.map((count) => Math.floor(count * vary(0.45, 0.9)));
  const previousJobs = split(
    totals.previousJobs,
    jobs.map((count) => count / vary(0.97, 1.17)),
  );

  const impactedCompanies = split(
    totals.impactedCompanies,
    each((_, index) => at(companies, index) * vary(1, 24)),
    companies,
  );
  const impactedFormalJobs = split(
    totals.impactedFormalJobs,
    impactedCompanies.map((count) => count * vary(3, 8)),
    formalJobs,
  );

  const sales = splitBySector(
    totals.sales,
    places,
    each((_, index) => at(companies, index) * vary(0.4, 1.6)),
  );
  const previousSales = split(
    totals.previousSales,
    sales.map((amount) => amount / vary(0.95, 1.43)),
  );

  const international = places.map(({ sector }) => Math.round(exports[sector] * vary(0.3, 1.7)));
  for (const sector of Object.keys(sectors) as Sector[]) {
    const inSector = each((place, index) => (place.sector === sector ? at(sales, index) : 0));
    steer(international, inSector, exports[sector], () => 70, random);
  }
  const local = international.map((share) => Math.round((100 - share) * vary(0.3, 0.85)));
  steer(local, sales, localSales, (index) => 100 - at(international, index), random);

  const bought = {
    national: split(
      purchases.national,
      each(() => vary(0.6, 1.4)),
    ),
    international: split(
      purchases.international,
      each(({ sector }) => vary(0.1, 1.9) * sizeFactor[sector]),
    ),
    notStated: split(
      purchases.notStated,
      each(() => (random.chance(0.6) ? vary(0.2, 1.5) : 0)),
    ),
  };

  return places.map((_, index) => ({
    entities: at(companies, index) + at(others, index),
    companies: at(companies, index),
    companiesBySize: {
      micro: at(companies, index) - at(small, index) - at(medium, index) - at(large, index),
      small: at(small, index),
      medium: at(medium, index),
      large: at(large, index),
    },
    impactedCompanies: at(impactedCompanies, index),
    impactedFormalJobs: at(impactedFormalJobs, index),
    sales: at(sales, index),
    previousSales: at(previousSales, index),
    jobs: at(jobs, index),
    formalJobs: at(formalJobs, index),
    previousJobs: at(previousJobs, index),
    salesByMarket: {
      local: at(local, index),
      national: 100 - at(local, index) - at(international, index),
      international: at(international, index),
    },
    purchasesByOrigin: {
      local: 100 - at(bought.national, index) - at(bought.international, index) - at(bought.notStated, index),
      national: at(bought.national, index),
      international: at(bought.international, index),
      notStated: at(bought.notStated, index),
    },
  }));
}

/** Splits the sales so that every sector has the share of the sales that it has of the clusters. */
function splitBySector(total: number, places: readonly Place[], weights: readonly number[]): number[] {
  const clusters = places.length;
  const parts = (Object.keys(sectors) as Sector[]).map((sector) =>
    split(
      (total * sectors[sector]) / clusters,
      weights.map((weight, index) => (places[index]?.sector === sector ? weight : 0)),
    ),
  );
  return weights.map((_, index) => parts.reduce((sum, part) => sum + (part[index] ?? 0), 0));
}

/** Moves per cents by one, in place, until their weighted mean is as near to the target as a whole point lets it be. */
function steer(
  shares: number[],
  weights: readonly number[],
  target: number,
  most: (index: number) => number,
  random: Random,
): void {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const distance = (): number =>
    target * whole - shares.reduce((sum, share, index) => sum + share * (weights[index] ?? 0), 0);
  for (let tries = 0; tries < 20_000; tries++) {
    const missing = distance();
    const index = random.integer(0, shares.length - 1);
    const weight = weights[index] ?? 0;
    const moved = (shares[index] ?? 0) + Math.sign(missing);
    if (weight > 0 && Math.abs(missing) >= weight && moved >= 1 && moved <= most(index)) shares[index] = moved;
  }
}
