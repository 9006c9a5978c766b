import type { Combine, Indicator, Locale, MissingRule, ProvenanceStatus, Rounding } from "ssme";

/** The words of a page that the methodology itself does not bring. */
export interface Words {
  readonly other: { readonly locale: Locale; readonly label: string };
  readonly status: Readonly<Record<ProvenanceStatus, string>>;
  readonly statusMeaning: Readonly<Record<ProvenanceStatus, string>>;
  readonly kind: Readonly<Record<Indicator["kind"], string>>;
  readonly combine: Readonly<Record<Combine, string>>;
  readonly missing: Readonly<Record<MissingRule, string>>;
  readonly rounding: Readonly<Record<Rounding["mode"], string>>;
  readonly yes: string;
  readonly no: string;
  readonly and: string;
  readonly or: string;
}

/** The same words in both languages. */
export const words: Readonly<Record<Locale, Words>> = {
  es: {
    other: { locale: "en", label: "This page in English" },
    status: {
      published: "publicado",
      inferred: "inferido",
      adopted: "adoptado",
      assumed: "supuesto",
      unknown: "desconocido",
    },
    statusMeaning: {
      published: "una publicación del SSME lo dice o imprime una cifra suya",
      inferred: "se deduce del texto o de las cifras de una publicación del SSME",
      adopted: "lo pregunta o lo establece otro método publicado",
      assumed: "lo decidió esta reconstrucción",
      unknown: "existe, pero nadie lo ha publicado",
    },
    kind: {
      flag: "sí o no",
      choice: "una opción",
      choices: "varias opciones",
      quantity: "número",
      shares: "partes de un total",
    },
    combine: {
      arithmetic: "la media ponderada",
      geometric: "la media geométrica ponderada",
      harmonic: "la media armónica ponderada",
      minimum: "el menor",
      maximum: "el mayor",
    },
    missing: {
      exclude: "sale de la media",
      zero: "cuenta como 0",
      require: "deja al grupo sin puntaje",
    },
    rounding: {
      "half-up": "con la mitad hacia arriba",
      "half-even": "con la mitad al par más cercano",
      down: "hacia abajo",
    },
    yes: "Sí",
    no: "No",
    and: "y",
    or: "o",
  },
  en: {
    other: { locale: "es", label: "Esta página en español" },
    status: {
      published: "published",
      inferred: "inferred",
      adopted: "adopted",
      assumed: "assumed",
      unknown: "unknown",
    },
    statusMeaning: {
      published: "an SSME publication says it or prints a figure of it",
      inferred: "it follows from the text or the figures of an SSME publication",
      adopted: "another published method asks it or sets it",
      assumed: "this reconstruction decided it",
      unknown: "it exists, but nobody has published it",
    },
    kind: {
      flag: "yes or no",
      choice: "one option",
      choices: "several options",
      quantity: "number",
      shares: "parts of a whole",
    },
    combine: {
      arithmetic: "the weighted mean",
      geometric: "the weighted geometric mean",
      harmonic: "the weighted harmonic mean",
      minimum: "the smallest",
      maximum: "the largest",
    },
    missing: {
      exclude: "leaves the mean",
      zero: "counts as 0",
      require: "leaves the group without a score",
    },
    rounding: {
      "half-up": "half up",
      "half-even": "half to even",
      down: "down",
    },
    yes: "Yes",
    no: "No",
    and: "and",
    or: "or",
  },
};

/** Writes a number as the language does, with two decimals at most. */
export function writeNumber(value: number | string, locale: Locale): string {
  const [whole = "", decimals = ""] = String(Math.round(Number(value) * 100) / 100).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, locale === "es" ? "." : ",");
  return decimals === "" ? grouped : `${grouped}${locale === "es" ? "," : "."}${decimals}`;
}

/** Writes a part of a whole from 0 to 1 in per cent. */
export function writePercent(value: number | string, locale: Locale): string {
  return `${writeNumber(100 * Number(value), locale)}${locale === "es" ? "\u00a0%" : "%"}`;
}
