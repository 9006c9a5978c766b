import type { Issue } from "../errors.js";
import type { Methodology } from "../methodology/methodology.js";
import { printValue, quote } from "../printValue.js";
import type { Locale, Text } from "../text.js";
import { expectationAt, type Expectation } from "./expectation.js";
import type { Fault } from "./fault.js";
import { issueMessage } from "./issueMessages.js";
import { nearestName } from "./nearestName.js";
import { printPath } from "./printPath.js";
import type { Plain } from "./readPlain.js";

/** Where a fault stands in a table. */
export interface Place {
  readonly row: number;
  readonly column?: string;
}

/** What is needed to put a fault into words. */
export interface Description {
  readonly methodology: Methodology;
  readonly unreadable: Plain["unreadable"];
  readonly locale: Locale;
  readonly place?: Place;
}

/** Puts a fault into words. */
export function describeFault(fault: Fault, { methodology, unreadable, locale, place }: Description): Issue {
  const { code, received, path } = resolve(fault, unreadable, locale);
  // An unknown key is a fault of the object that holds it.
  const holder = code === "unknown-key" ? path.slice(0, -1) : path;
  const expectation = expectationAt(methodology, holder);
  const suggestion = typeof fault.received === "string" ? suggest(fault.received, expectation.names, locale) : "";
  const expected = (suggestion === "" ? undefined : expectation.brief) ?? expectation.expected;
  const words = {
    ...translate(fault.words ?? {}, locale),
    subject: subject(expectation, holder, place, locale),
    received,
    expected: expected[locale],
    suggestion,
    advice: advise(expectation, place)[locale],
  };
  return {
    code,
    path: printPath(path),
    expected: words.expected,
    received,
    message: issueMessage(code, words, locale),
    ...place,
  };
}

/** Suggests the nearest of the known names, in a sentence of its own; empty if none is near. */
export function suggest(written: string, names: readonly string[], locale: Locale): string {
  const name = nearestName(written, names);
  return name === null ? "" : phrases.suggestion[locale].replace("{name}", () => quote(name, locale));
}

const phrases = {
  suggestion: { es: " ¿Quiso escribir {name}?", en: " Did you mean {name}?" },
  noAnswer: {
    es: " Si no hay respuesta, no escriba nada; si no se sabe, escriba «dont-know».",
    en: " Leave it out if there is no answer; write “dont-know” if nobody knows.",
  },
  noPart: {
    es: " Si no se sabe, un estado como «dont-know» vale por toda la composición: va solo, en lugar del objeto con las partes.",
    en: " If nobody knows, a state such as “dont-know” stands for the whole composition: alone, in place of the object with its parts.",
  },
  noPartOfRow: {
    es: " Si no se sabe, un estado como «dont-know» vale por toda la composición: va solo, en su primera parte, con las demás vacías.",
    en: " If nobody knows, a state such as “dont-know” stands for the whole composition: alone, in its first part, with the others empty.",
  },
  none: { es: "", en: "" },
  input: { es: "Datos recibidos", en: "Input" },
  row: { es: "fila", en: "row" },
  column: { es: "columna", en: "column" },
};

/** Says what to write where there is no answer. */
function advise({ role }: Expectation, place: Place | undefined): Text {
  if (role === "other") return phrases.none;
  if (role === "answer") return phrases.noAnswer;
  return place === undefined ? phrases.noPart : phrases.noPartOfRow;
}

/** What a symbol of the copy stands for takes its place. */
function resolve(fault: Fault, unreadable: Plain["unreadable"], locale: Locale): Fault & { readonly received: string } {
  const cause = typeof fault.received === "symbol" ? unreadable.get(fault.received) : undefined;
  if (cause !== undefined) return { ...fault, code: cause.code, received: cause.received[locale] };
  return { ...fault, received: printValue(fault.received, locale) };
}

function subject({ name }: Expectation, path: readonly string[], place: Place | undefined, locale: Locale): string {
  const where = place === undefined ? printPath(path) || phrases.input[locale] : printPlace(place, locale);
  return name === undefined ? where : `${quote(name[locale], locale)} (${where})`;
}

function printPlace({ row, column }: Place, locale: Locale): string {
  const line = `${phrases.row[locale]} ${row}`;
  return column === undefined ? line : `${line}, ${phrases.column[locale]} ${column}`;
}

function translate(words: Readonly<Record<string, string | Text>>, locale: Locale): Record<string, string> {
  return Object.fromEntries(
    Object.entries(words).map(([key, word]) => [key, typeof word === "string" ? word : word[locale]]),
  );
}
