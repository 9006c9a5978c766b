import type { Locale } from "../../text.js";
import type { Subject } from "./subject.js";

/** A verb in the forms that agree with a subject. Spanish negates with "no"; English needs a form of its own. */
export interface Verb {
  readonly es: { readonly singular: string; readonly plural: string };
  readonly en: { readonly singular: string; readonly plural: string; readonly negated: string };
}

/** Puts a subject and the form of its verb together: "el 78 % (78 de 100) tiene". */
export function agree({ text, agreement }: Subject, verb: Verb, locale: Locale): string {
  if (locale === "en") return `${text} ${verb.en[agreement]}`;
  return agreement === "negated" ? `${text} no ${verb.es.singular}` : `${text} ${verb.es[agreement]}`;
}

/** To have something. */
export const have: Verb = {
  es: { singular: "tiene", plural: "tienen" },
  en: { singular: "has", plural: "have", negated: "does not have" },
};

/** To come up to a level. */
export const reach: Verb = {
  es: { singular: "alcanza", plural: "alcanzan" },
  en: { singular: "reaches", plural: "reach", negated: "does not reach" },
};

/** To remain somewhere. */
export const stay: Verb = {
  es: { singular: "está", plural: "están" },
  en: { singular: "is", plural: "are", negated: "is not" },
};

/** To receive. */
export const receive: Verb = {
  es: { singular: "recibe", plural: "reciben" },
  en: { singular: "receives", plural: "receive", negated: "does not receive" },
};

/** To have obtained. */
export const obtained: Verb = {
  es: { singular: "obtuvo", plural: "obtuvieron" },
  en: { singular: "won", plural: "won", negated: "did not win" },
};

/** To declare. */
export const declare: Verb = {
  es: { singular: "declara", plural: "declaran" },
  en: { singular: "declares", plural: "declare", negated: "does not declare" },
};

/** To declare the cause of something. */
export const attribute: Verb = {
  es: { singular: "atribuye", plural: "atribuyen" },
  en: { singular: "attributes", plural: "attribute", negated: "does not attribute" },
};

/** To publish. */
export const publish: Verb = {
  es: { singular: "da a conocer", plural: "dan a conocer" },
  en: { singular: "makes", plural: "make", negated: "does not make" },
};

/** To give someone something. */
export const give: Verb = {
  es: { singular: "reserva", plural: "reservan" },
  en: { singular: "gives", plural: "give", negated: "does not give" },
};

/** To know by measuring. */
export const measure: Verb = {
  es: { singular: "mide", plural: "miden" },
  en: { singular: "measures", plural: "measure", negated: "does not measure" },
};

/** To work together with others. */
export const carryOut: Verb = {
  es: { singular: "realiza", plural: "realizan" },
  en: { singular: "carries out", plural: "carry out", negated: "does not carry out" },
};

/** To bring forward. */
export const present: Verb = {
  es: { singular: "presenta", plural: "presentan" },
  en: { singular: "puts forward", plural: "put forward", negated: "does not put forward" },
};

/** Not to have something yet. */
export const lack: Verb = {
  es: { singular: "todavía no tiene", plural: "todavía no tienen" },
  en: { singular: "still lacks", plural: "still lack", negated: "no longer lacks" },
};
