import type { Option } from "../methodology/indicator.js";

/** The 32 departments of Colombia and Bogotá D.C. */
export type Department =
  | "antioquia"
  | "atlantico"
  | "bogota"
  | "bolivar"
  | "boyaca"
  | "caldas"
  | "caqueta"
  | "cauca"
  | "cesar"
  | "cordoba"
  | "cundinamarca"
  | "choco"
  | "huila"
  | "laGuajira"
  | "magdalena"
  | "meta"
  | "narino"
  | "norteDeSantander"
  | "quindio"
  | "risaralda"
  | "santander"
  | "sucre"
  | "tolima"
  | "valleDelCauca"
  | "arauca"
  | "casanare"
  | "putumayo"
  | "sanAndres"
  | "amazonas"
  | "guainia"
  | "guaviare"
  | "vaupes"
  | "vichada";

/**
 * The 32 departments of Colombia and Bogotá D.C. with their two-digit codes, in the order of the codes.
 *
 * Source: DANE, codificación de la División Político-Administrativa de Colombia (Divipola).
 */
export const departments: Readonly<Record<Department, Option>> = {
  antioquia: { code: "05", name: { es: "Antioquia", en: "Antioquia" } },
  atlantico: { code: "08", name: { es: "Atlántico", en: "Atlántico" } },
  bogota: { code: "11", name: { es: "Bogotá D.C.", en: "Bogotá D.C." } },
  bolivar: { code: "13", name: { es: "Bolívar", en: "Bolívar" } },
  boyaca: { code: "15", name: { es: "Boyacá", en: "Boyacá" } },
  caldas: { code: "17", name: { es: "Caldas", en: "Caldas" } },
  caqueta: { code: "18", name: { es: "Caquetá", en: "Caquetá" } },
  cauca: { code: "19", name: { es: "Cauca", en: "Cauca" } },
  cesar: { code: "20", name: { es: "Cesar", en: "Cesar" } },
  cordoba: { code: "23", name: { es: "Córdoba", en: "Córdoba" } },
  cundinamarca: { code: "25", name: { es: "Cundinamarca", en: "Cundinamarca" } },
  choco: { code: "27", name: { es: "Chocó", en: "Chocó" } },
  huila: { code: "41", name: { es: "Huila", en: "Huila" } },
  laGuajira: { code: "44", name: { es: "La Guajira", en: "La Guajira" } },
  magdalena: { code: "47", name: { es: "Magdalena", en: "Magdalena" } },
  meta: { code: "50", name: { es: "Meta", en: "Meta" } },
  narino: { code: "52", name: { es: "Nariño", en: "Nariño" } },
  norteDeSantander: { code: "54", name: { es: "Norte de Santander", en: "Norte de Santander" } },
  quindio: { code: "63", name: { es: "Quindío", en: "Quindío" } },
  risaralda: { code: "66", name: { es: "Risaralda", en: "Risaralda" } },
  santander: { code: "68", name: { es: "Santander", en: "Santander" } },
  sucre: { code: "70", name: { es: "Sucre", en: "Sucre" } },
  tolima: { code: "73", name: { es: "Tolima", en: "Tolima" } },
  valleDelCauca: { code: "76", name: { es: "Valle del Cauca", en: "Valle del Cauca" } },
  arauca: { code: "81", name: { es: "Arauca", en: "Arauca" } },
  casanare: { code: "85", name: { es: "Casanare", en: "Casanare" } },
  putumayo: { code: "86", name: { es: "Putumayo", en: "Putumayo" } },
  sanAndres: {
    code: "88",
    name: {
      es: "Archipiélago de San Andrés, Providencia y Santa Catalina",
      en: "Archipelago of San Andrés, Providencia and Santa Catalina",
    },
  },
  amazonas: { code: "91", name: { es: "Amazonas", en: "Amazonas" } },
  guainia: { code: "94", name: { es: "Guainía", en: "Guainía" } },
  guaviare: { code: "95", name: { es: "Guaviare", en: "Guaviare" } },
  vaupes: { code: "97", name: { es: "Vaupés", en: "Vaupés" } },
  vichada: { code: "99", name: { es: "Vichada", en: "Vichada" } },
};
