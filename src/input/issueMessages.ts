import type { Locale, Text } from "../text.js";
import type { IssueCode } from "./fault.js";

/**
 * Makes the sentence of an issue: what was found where, what is expected, and what to do.
 *
 * @param code - The kind of issue.
 * @param words - What fills the placeholders, already in the language that is asked for. Those without a value are left out.
 * @param locale - The language.
 * @returns One or more full sentences.
 */
export function issueMessage(code: IssueCode, words: Readonly<Record<string, string>>, locale: Locale): string {
  // One pass: braces inside what was received are never taken for placeholders.
  return messages[code][locale].replace(/\{(\w+)\}/g, (_, word: string) =>
    Object.hasOwn(words, word) ? (words[word] ?? "") : "",
  );
}

/** `{suggestion}` and `{advice}` begin with a blank or are empty. */
const messages: Readonly<Record<IssueCode, Text>> = {
  missing: {
    es: "{subject}: falta este dato. Se espera {expected}.",
    en: "{subject}: this is missing. Expected {expected}.",
  },
  "wrong-type": {
    es: "{subject}: se recibió {received}, pero se espera {expected}. Corrija el valor.{advice}",
    en: "{subject}: received {received}, but expected {expected}. Correct the value.{advice}",
  },
  unreadable: {
    es: "{subject}: el valor falla al leerlo. Entregue datos simples; se espera {expected}.",
    en: "{subject}: the value fails when it is read. Give plain data; expected {expected}.",
  },
  "too-deep": {
    es: "{subject}: hay demasiados niveles, unos dentro de otros. Se espera {expected}.",
    en: "{subject}: there are too many levels inside each other. Expected {expected}.",
  },
  "too-large": {
    es: "{subject}: hay demasiados elementos. Se espera {expected}.",
    en: "{subject}: there are too many entries. Expected {expected}.",
  },
  "unknown-key": {
    es: "{subject}: no se conoce la clave {received}.{suggestion} Corrija el nombre o quítela; se espera {expected}.",
    en: "{subject}: the key {received} is not known.{suggestion} Correct its name or leave it out; expected {expected}.",
  },
  "unknown-option": {
    es: "{subject}: {received} no es una opción.{suggestion} Se espera {expected}.{advice}",
    en: "{subject}: {received} is not an option.{suggestion} Expected {expected}.{advice}",
  },
  "not-applicable-not-allowed": {
    es: "{subject}: no se admite «not-applicable», porque la pregunta aplica a todas las iniciativas. Se espera {expected}.{advice}",
    en: "{subject}: “not-applicable” is not accepted, since the question applies to every initiative. Expected {expected}.{advice}",
  },
  "not-a-number": {
    es: "{subject}: {received} no se puede leer como número. Escriba solo cifras, con punto para los decimales; se espera {expected}.{advice}",
    en: "{subject}: {received} cannot be read as a number. Write digits only, with a point before decimals; expected {expected}.{advice}",
  },
  "too-precise": {
    es: "{subject}: {received} tiene más de 20 decimales. Redondee el número.",
    en: "{subject}: {received} has more than 20 decimals. Round the number.",
  },
  "out-of-range": {
    es: "{subject}: {received} está fuera de los límites. Se espera {expected}{limit}.{advice}",
    en: "{subject}: {received} is out of range. Expected {expected}{limit}.{advice}",
  },
  "not-an-integer": {
    es: "{subject}: {received} no es un número entero. Se espera {expected}.{advice}",
    en: "{subject}: {received} is not a whole number. Expected {expected}.{advice}",
  },
  "empty-answer": {
    es: "{subject}: vacío no es una respuesta. Se espera {expected}.{advice}",
    en: "{subject}: empty is not an answer. Expected {expected}.{advice}",
  },
  "repeated-option": {
    es: "{subject}: {received} aparece más de una vez. Déjelo una sola vez.",
    en: "{subject}: {received} is given more than once. Give it once.",
  },
  "exclusive-option": {
    es: "{subject}: «{option}» excluye las demás opciones, pero hay otras marcadas. Deje solo «{option}», o quítela y deje las otras.",
    en: "{subject}: “{option}” excludes all other options, but others are marked. Keep “{option}” alone, or take it out and keep the others.",
  },
  "shares-do-not-add": {
    es: "{subject}: las partes suman {sum} y deben sumar {whole}. Corrija las partes{orWhole}; lo que no se pueda clasificar va en «{notStated}».",
    en: "{subject}: the parts add up to {sum} and must add up to {whole}. Correct the parts{orWhole}; what cannot be told apart goes to “{notStated}”.",
  },
  "incomplete-composition": {
    es: "{subject}: nada confirma que las partes sin respuesta ({absent}) sean 0. Escriba 0 donde no haya nada{orWhole}; lo que no se pueda clasificar va en «{notStated}», y si no se sabe nada, «dont-know» va solo, en lugar de todas las partes.",
    en: "{subject}: nothing confirms that the parts without an answer ({absent}) are 0. Write 0 where there is nothing{orWhole}; what cannot be told apart goes to “{notStated}”, and if nobody knows any, “dont-know” stands alone, in place of all parts.",
  },
  "malformed-text": {
    es: "{subject}: {received} no sirve aquí. Se espera {expected}.",
    en: "{subject}: {received} does not fit here. Expected {expected}.",
  },
  "duplicate-cluster": {
    es: "{subject}: el clúster {received} también está en {other} para la ola {wave}, {outcome}. Deje una sola entrega por clúster y ola, o corrija el identificador.",
    en: "{subject}: cluster {received} is also in {other} for wave {wave}, {outcome}. Keep one entry for each cluster and wave, or correct the id.",
  },
  "not-a-list": {
    es: "Se recibió {received}, pero se espera {expected}.",
    en: "Received {received}, but expected {expected}.",
  },
  "unknown-column": {
    es: "No se conoce la columna {received}, y sus datos no se leyeron.{suggestion} Corrija el encabezado o quite la columna.",
    en: "Column {received} is not known, and its data were not read.{suggestion} Correct its heading or take it out.",
  },
  "missing-column": {
    es: "Falta la columna {column}. Agréguela: se espera {expected}.",
    en: "Column {column} is missing. Add it: expected {expected}.",
  },
  "no-rows": {
    es: "La tabla no tiene filas con datos. Agregue una fila por clúster.",
    en: "The table has no rows with data. Add one row for each cluster.",
  },
};
