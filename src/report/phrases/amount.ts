import type { Fraction } from "../../numeric/fraction.js";
import type { Locale, Text } from "../../text.js";
import { printNumber } from "../../numeric/printNumber.js";

/** A thing that is counted. */
export interface Noun {
  readonly one: Text;
  readonly many: Text;
}

/** Writes a number of things: "1 empresa", "36.249 empresas". */
export function printAmount(value: Fraction, { one, many }: Noun, locale: Locale): string {
  return `${printNumber(value, 0, locale)} ${(value.n === value.d ? one : many)[locale]}`;
}

/** Companies. */
export const companies: Noun = { one: { es: "empresa", en: "company" }, many: { es: "empresas", en: "companies" } };
/** Companies that take part. */
export const participatingCompanies: Noun = {
  one: { es: "empresa participante", en: "participating company" },
  many: { es: "empresas participantes", en: "participating companies" },
};
/** Entities. */
export const entities: Noun = { one: { es: "entidad", en: "entity" }, many: { es: "entidades", en: "entities" } };
/** Jobs. */
export const jobs: Noun = { one: { es: "empleo", en: "job" }, many: { es: "empleos", en: "jobs" } };
/** Formal jobs. */
export const formalJobs: Noun = {
  one: { es: "empleo formal", en: "formal job" },
  many: { es: "empleos formales", en: "formal jobs" },
};
