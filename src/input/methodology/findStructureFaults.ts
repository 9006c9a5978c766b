import type * as z from "zod";
import type { Text } from "../../text.js";
import type { IssueCode } from "../fault.js";
import { isRecord } from "../isRecord.js";
import { nearestName } from "../nearestName.js";

/** Something in a file that is not built as the format asks. */
export interface StructureFault {
  readonly code: IssueCode;
  /** Keys from the outside in; positions in a list as text. */
  readonly path: readonly string[];
  readonly received: unknown;
  readonly expected: Text;
  /** What is known there, from which a misspelt name may be guessed. */
  readonly names: readonly string[];
}

/** Turns what zod found in a file into faults. */
export function findStructureFaults(issues: readonly z.core.$ZodIssue[]): readonly StructureFault[] {
  return issues.flatMap((issue) => faultsOf(issue, []));
}

/** Leaves out what is missing because its name is misspelt: that is one mistake, and the misspelt name tells it. */
export function withoutEchoes(faults: readonly StructureFault[]): readonly StructureFault[] {
  const meant = new Set(
    faults.flatMap(({ code, path, received, names }) => {
      const name = code === "unknown-key" ? nearestName(String(received), names) : null;
      return name === null ? [] : [keyOf([...path.slice(0, -1), name])];
    }),
  );
  return faults.filter(({ code, path }) => code !== "missing" || !meant.has(keyOf(path)));
}

/** A text for a path that no other path has. */
export function keyOf(path: readonly string[]): string {
  return JSON.stringify(path);
}

function faultsOf(issue: z.core.$ZodIssue, parent: readonly string[]): readonly StructureFault[] {
  const path = [...parent, ...issue.path.map(String)];
  const received = issue.input;
  switch (issue.code) {
    case "unrecognized_keys": {
      const names = issue.message.split(" ");
      return issue.keys.map((key) => ({
        code: "unknown-key",
        path: [...path, key],
        received: key,
        expected: objectWith(names),
        names,
      }));
    }
    case "invalid_union":
      return unionFaults(issue, path);
    case "invalid_value":
      return [wordFault(issue.values.map(String), path, received)];
    case "invalid_type":
      return [valueFault(typeWords(issue.expected, issue.message), path, received)];
    default:
      return [valueFault(phrases[issue.message] ?? anything, path, received)];
  }
}

function unionFaults(issue: z.core.$ZodIssueInvalidUnion, path: readonly string[]): readonly StructureFault[] {
  const { errors, message, input } = issue;
  const received = isRecord(input) ? input : null;
  // A kind that is not known: the issue stands at the kind, but its input is the object around it.
  if (errors.length === 0) {
    const { options = [] } = issue as { readonly options?: readonly unknown[] };
    return [wordFault(options.map(String), path, received?.["kind"])];
  }
  if (Object.hasOwn(phrases, message)) {
    const isTerm = message === "whole" && received !== null;
    return isTerm
      ? (errors.at(-1) ?? []).flatMap((inner) => faultsOf(inner, path))
      : [valueFault(phrases[message] ?? anything, path, input)];
  }
  const marks = message.split(" ");
  const form = received === null ? -1 : formOf(received, marks);
  return form < 0
    ? [valueFault(objectWithOneOf(marks), path, input)]
    : (errors[form] ?? []).flatMap((inner) => faultsOf(inner, path));
}

/** The form of a union that is meant: the one whose own property is there, perhaps misspelt. */
function formOf(received: Readonly<Record<string, unknown>>, marks: readonly string[]): number {
  const given = marks.findIndex((mark) => Object.hasOwn(received, mark));
  if (given >= 0) return given;
  const meant = Object.keys(received).map((key) => nearestName(key, marks));
  return marks.findIndex((mark) => meant.includes(mark));
}

function valueFault(expected: Text, path: readonly string[], received: unknown): StructureFault {
  return { code: received === undefined ? "missing" : "wrong-type", path, received, expected, names: [] };
}

function wordFault(names: readonly string[], path: readonly string[], received: unknown): StructureFault {
  const list = names.join(", ");
  const expected = { es: `una de las opciones ${list}`, en: `one of the options ${list}` };
  const fault = valueFault(expected, path, received);
  return typeof received === "string" ? { ...fault, code: "unknown-option", names } : fault;
}

function typeWords(type: string, message: string): Text {
  if (Object.hasOwn(phrases, message)) return phrases[message] ?? anything;
  if (type === "object") return objectWith(message.split(" "));
  return Object.hasOwn(types, type) ? (types[type] ?? anything) : anything;
}

function objectWith(names: readonly string[]): Text {
  const list = names.join(", ");
  if (names.length === 1)
    return { es: `un objeto con la propiedad ${list}`, en: `an object with the property ${list}` };
  return { es: `un objeto con las propiedades ${list}`, en: `an object with the properties ${list}` };
}

function objectWithOneOf(names: readonly string[]): Text {
  const list = names.join(", ");
  return { es: `un objeto con una de las propiedades ${list}`, en: `an object with one of the properties ${list}` };
}

const anything: Text = { es: "un valor", en: "a value" };

/** What zod calls the types of JSON. */
const types: Readonly<Record<string, Text>> = {
  string: { es: "un texto", en: "a text" },
  number: { es: "un número", en: "a number" },
  boolean: { es: "true o false", en: "true or false" },
  array: { es: "una lista", en: "a list" },
  record: { es: "un objeto", en: "an object" },
};

/** What some schemas give as their message. */
const phrases: Readonly<Record<string, Text>> = {
  "es en": { es: "un texto en los dos idiomas (es, en)", en: "a text in both languages (es, en)" },
  decimal: { es: "un decimal", en: "a decimal" },
  scalar: { es: "un texto, un número, true o false", en: "a text, a number, true or false" },
  whole: { es: "percent, sum o un término", en: "percent, sum or a term" },
  pair: { es: "una lista de dos términos", en: "a list of two terms" },
};
