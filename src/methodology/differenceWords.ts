import type { Locale, Text } from "../text.js";
import type { Check, Combine, Methodology, MissingRule, Rounding } from "./methodology.js";
import type { ProvenanceStatus } from "./provenance.js";

/** What two methodologies are compared in: their general rules, and the fields of levels, checks and nodes. */
export const comparedFields = {
  general: ["id", "version", "title", "official", "derivedFrom", "scale", "rounding", "classifyOn", "ladder"],
  level: ["name", "description", "atLeast", "requires", "provenance"],
  check: ["message", "scope", "holds", "provenance"],
  node: [
    "kind",
    "name",
    "description",
    "question",
    "help",
    "weight",
    "combine",
    "unanswered",
    "dontKnow",
    "minimumCoverage",
    "options",
    "categories",
    "exclusive",
    "notStated",
    "whole",
    "tolerance",
    "weightedBy",
    "previous",
    "unit",
    "tags",
    "notApplicable",
    "rubric",
    "provenance",
  ],
} as const;

/** A field that is compared. */
export type ComparedField = (typeof comparedFields)[keyof typeof comparedFields][number];

/** How each field is called. */
export const fieldNames: Readonly<Record<ComparedField, Text>> = {
  id: { es: "Identificador", en: "Id" },
  version: { es: "Versión", en: "Version" },
  title: { es: "Título", en: "Title" },
  official: { es: "Oficial", en: "Official" },
  derivedFrom: { es: "Variante de", en: "Variant of" },
  scale: { es: "Escala", en: "Scale" },
  rounding: { es: "Redondeo", en: "Rounding" },
  classifyOn: { es: "Puntaje que se clasifica", en: "Score that is classified" },
  ladder: { es: "Escalera de niveles", en: "Ladder of levels" },
  name: { es: "nombre", en: "name" },
  description: { es: "descripción", en: "description" },
  atLeast: { es: "límite inferior", en: "lower bound" },
  requires: { es: "requisitos", en: "requirements" },
  provenance: { es: "procedencia", en: "provenance" },
  message: { es: "mensaje", en: "message" },
  scope: { es: "alcance", en: "scope" },
  holds: { es: "condición", en: "condition" },
  kind: { es: "tipo", en: "kind" },
  question: { es: "pregunta", en: "question" },
  help: { es: "ayuda", en: "help" },
  weight: { es: "peso", en: "weight" },
  combine: { es: "agregación", en: "combination" },
  unanswered: { es: "regla para lo no respondido", en: "rule for what is not answered" },
  dontKnow: { es: "regla para «no sabe»", en: "rule for “don't know”" },
  minimumCoverage: { es: "cobertura mínima", en: "minimum coverage" },
  options: { es: "opciones", en: "options" },
  categories: { es: "categorías", en: "categories" },
  exclusive: { es: "opción excluyente", en: "exclusive option" },
  notStated: { es: "categoría sin información", en: "category of what is not stated" },
  whole: { es: "total de la composición", en: "whole of the composition" },
  tolerance: { es: "tolerancia", en: "tolerance" },
  weightedBy: { es: "ponderado por", en: "weighted by" },
  previous: { es: "cantidad del periodo anterior", en: "quantity of the period before" },
  unit: { es: "unidad", en: "unit" },
  tags: { es: "etiquetas", en: "tags" },
  notApplicable: { es: "cuándo no aplica", en: "when it does not apply" },
  rubric: { es: "rúbrica", en: "rubric" },
};

type ClosedWords =
  | Combine
  | MissingRule
  | Methodology["classifyOn"]
  | Methodology["ladder"]
  | Rounding["mode"]
  | Check["scope"]
  | ProvenanceStatus;

/** What the words of closed lists are called. No two lists share a word. */
export const closedWords: Readonly<Record<ClosedWords, Text>> = {
  arithmetic: { es: "media aritmética", en: "arithmetic mean" },
  geometric: { es: "media geométrica", en: "geometric mean" },
  harmonic: { es: "media armónica", en: "harmonic mean" },
  minimum: { es: "el menor", en: "the smallest" },
  maximum: { es: "el mayor", en: "the largest" },
  exclude: { es: "sale de la media", en: "leaves the mean" },
  zero: { es: "cuenta como 0", en: "counts as 0" },
  require: { es: "deja al grupo sin valor", en: "leaves the group without a value" },
  exact: { es: "el exacto", en: "the exact one" },
  rounded: { es: "el redondeado", en: "the rounded one" },
  highest: { es: "el nivel más alto que se cumpla", en: "the highest level that holds" },
  cumulative: { es: "también deben cumplirse los niveles de abajo", en: "the levels below must hold too" },
  "half-up": { es: "la mitad hacia arriba", en: "halves up" },
  "half-even": { es: "la mitad al par", en: "halves to even" },
  down: { es: "hacia abajo", en: "down" },
  assessment: { es: "las respuestas de un clúster", en: "one cluster's answers" },
  summary: { es: "los totales de la ola", en: "the wave's totals" },
  published: { es: "publicado", en: "published" },
  inferred: { es: "inferido", en: "inferred" },
  adopted: { es: "adoptado", en: "adopted" },
  assumed: { es: "supuesto", en: "assumed" },
  unknown: { es: "desconocido", en: "unknown" },
};

/** Fields whose values are words of closed lists. */
export const closedFields: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...["combine", "unanswered", "dontKnow", "classifyOn", "ladder", "mode", "scope", "status"],
]);

/** Fields that may look like numbers and are none: version 1.0 is not version 1, nor is code 05 code 5. */
export const textFields: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...["id", "version", "code", "source", "currency", "tags", "tagged"],
]);

/** Fields that are written in both languages, wherever they hold an object. */
export const bilingualFields: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...["title", "name", "description", "question", "help", "notApplicable", "message", "of", "group", "unknown"],
]);

/** Fields whose keys are ids, which may be spelt like any field. */
export const fieldsById: ReadonlySet<string> = /* @__PURE__ */ new Set(["options", "categories", "points"]);

/** The sentences of differences. */
export interface DifferenceWords {
  readonly nothing: string;
  readonly yes: string;
  readonly no: string;
  readonly added: (item: string) => string;
  readonly addedFirst: (item: string) => string;
  readonly addedAfter: (item: string, before: string) => string;
  readonly removed: (item: string) => string;
  readonly changed: (what: string, before: string, after: string) => string;
  readonly quoted: (name: string, id?: string) => string;
  readonly order: string;
  readonly orderOf: (group: string) => string;
  readonly ownLevels: (group: string) => string;
  readonly level: (name: string) => string;
  readonly check: (name: string) => string;
}

/** The sentences of differences, by language. */
export const differenceWords: Readonly<Record<Locale, DifferenceWords>> = {
  es: {
    nothing: "nada",
    yes: "sí",
    no: "no",
    added: (item: string) => `${item} se agregó.`,
    addedFirst: (item: string) => `${item} se agregó al comienzo.`,
    addedAfter: (item: string, before: string) => `${item} se agregó después de ${before}.`,
    removed: (item: string) => `${item} se quitó.`,
    changed: (what: string, before: string, after: string) => `${what}: antes ${before}, ahora ${after}.`,
    quoted: (name: string, id?: string) => (id === undefined ? `«${name}»` : `«${name}» (${id})`),
    order: "Orden de los niveles",
    orderOf: (group: string) => `${group}, orden de sus niveles`,
    ownLevels: (group: string) => `${group}, niveles propios`,
    level: (name: string) => `El nivel ${name}`,
    check: (name: string) => `La verificación ${name}`,
  },
  en: {
    nothing: "nothing",
    yes: "yes",
    no: "no",
    added: (item: string) => `${item} was added.`,
    addedFirst: (item: string) => `${item} was added at the beginning.`,
    addedAfter: (item: string, before: string) => `${item} was added after ${before}.`,
    removed: (item: string) => `${item} was taken out.`,
    changed: (what: string, before: string, after: string) => `${what}: ${before} before, ${after} now.`,
    quoted: (name: string, id?: string) => (id === undefined ? `“${name}”` : `“${name}” (${id})`),
    order: "Order of levels",
    orderOf: (group: string) => `${group}, order of its levels`,
    ownLevels: (group: string) => `${group}, levels of its own`,
    level: (name: string) => `The level ${name}`,
    check: (name: string) => `The check ${name}`,
  },
};
