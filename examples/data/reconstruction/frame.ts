import type { Random } from "./random.js";

/** What the reconstruction decides about a cluster before it invents its answers. */
export interface Place {
  readonly number: number;
  readonly department: string;
  readonly sector: Sector;
  readonly activity: string;
  readonly activityName: string;
  readonly profile: Profile;
}

export type Sector = "agroindustry" | "manufacturing" | "services";

/** The level that the answers must give; `heldBack` reaches the score of consolidado but fails one of its requirements. */
export type Profile = "basico" | "enConsolidacion" | "heldBack" | "consolidado";

/** 24 departments of seat, of the 26 with initiatives; how the 100 spread over them is not published. */
const seats: Readonly<Record<string, number>> = {
  antioquia: 10,
  bogota: 9,
  valleDelCauca: 9,
  santander: 7,
  atlantico: 7,
  cundinamarca: 6,
  bolivar: 5,
  caldas: 5,
  risaralda: 5,
  quindio: 4,
  tolima: 4,
  norteDeSantander: 4,
  huila: 4,
  boyaca: 3,
  cauca: 3,
  narino: 3,
  magdalena: 2,
  cesar: 2,
  cordoba: 2,
  meta: 2,
  sucre: 1,
  caqueta: 1,
  casanare: 1,
  laGuajira: 1,
};

/** With 28, 24 and 48 % of the sales too, exports of 33, 21 and 14 % within the sectors are 21 % of the whole. */
export const sectors: Readonly<Record<Sector, number>> = { agroindustry: 28, manufacturing: 24, services: 48 };

/** 64, 30 and 6 % of the clusters. */
const profiles: Readonly<Record<Profile, number>> = { consolidado: 64, enConsolidacion: 25, heldBack: 5, basico: 6 };

const activities: Readonly<Record<Sector, Readonly<Record<string, string>>>> = {
  agroindustry: {
    coffee: "Café",
    cocoa: "Cacao",
    fruitVegetables: "Frutas y hortalizas",
    livestockDairy: "Carne y lácteos",
    processedFood: "Alimentos procesados",
  },
  manufacturing: {
    fashion: "Moda y textiles",
    leather: "Cuero y calzado",
    furniture: "Madera y muebles",
    metalwork: "Metalmecánica",
    chemicals: "Químicos y plásticos",
    construction: "Construcción",
  },
  services: {
    tourism: "Turismo",
    software: "Software y TIC",
    health: "Salud",
    logistics: "Logística",
    creative: "Industrias creativas",
    education: "Educación",
    businessServices: "Servicios empresariales",
    energy: "Energía",
  },
};

const times = <T extends string>(counts: Readonly<Record<T, number>>): T[] =>
  (Object.keys(counts) as T[]).flatMap((key) => Array.from({ length: counts[key] }, () => key));

/**
 * Places the 100 clusters. None that is básico stands in a department with fewer than four, where one might be tempted
 * to guess which cluster is meant.
 */
export function placeClusters(random: Random): Place[] {
  const departments = random.shuffle(times(seats));
  const sectorOf = random.shuffle(times(sectors));
  const profileOf = random.shuffle(times(profiles));
  const crowded = (index: number): boolean => (seats[departments[index] ?? ""] ?? 0) >= 4;

  for (const [index, profile] of profileOf.entries()) {
    if (profile !== "basico" || crowded(index)) continue;
    const other = profileOf.findIndex((each, at) => each === "consolidado" && crowded(at));
    profileOf[index] = "consolidado";
    profileOf[other] = "basico";
  }

  return departments.map((department, index) => {
    const sector = sectorOf[index] ?? "services";
    const [activity, activityName] = random.pick(Object.entries(activities[sector]));
    return {
      number: index + 1,
      department,
      sector,
      activity,
      activityName,
      profile: profileOf[index] ?? "consolidado",
    };
  });
}

/** The other lines of activity of a sector. */
export function relatedActivities(sector: Sector, activity: string): string[] {
  return Object.keys(activities[sector]).filter((each) => each !== activity);
}

/** The departments of seat. */
export const departments: readonly string[] = Object.keys(seats);
