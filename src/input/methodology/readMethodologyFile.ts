import { findStructureFaults, keyOf, type StructureFault } from "./findStructureFaults.js";
import { readingForm } from "./form.js";
import type { Methodology } from "../../methodology/methodology.js";
import { type MethodologyFile, methodologySchema } from "./methodologySchema.js";

/** A file as it was read: either its structure has faults, or it is built like a methodology. */
export type MethodologyReading =
  | { readonly faults: readonly StructureFault[]; readonly file: null }
  | { readonly faults: readonly []; readonly file: Methodology };

/** Reads the structure of a plain copy of a methodology's file. */
export function readMethodologyFile(copy: unknown): MethodologyReading {
  const parsed = methodologySchema(readingForm()).safeParse(copy, { reportInput: true });
  const found = parsed.success ? [] : findStructureFaults(parsed.error.issues);
  const known = new Set(found.map(({ path }) => keyOf(path)));
  const passedOver = findPrototypeKeys(copy, []).filter(({ path }) => !known.has(keyOf(path)));
  const faults = [...found, ...passedOver];
  return parsed.success && faults.length === 0
    ? { faults: [], file: withoutSchema(parsed.data) }
    : { faults, file: null };
}

/** The place of the schema is for the editor and no part of the methodology. */
function withoutSchema(file: MethodologyFile): Methodology {
  const fields = Object.entries(file).filter(([field]) => field !== "$schema");
  return Object.fromEntries(fields) as unknown as Methodology;
}

/** Records pass over this one key without a word, and a file must not hold what is not read. */
function findPrototypeKeys(value: unknown, path: readonly string[]): readonly StructureFault[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]): readonly StructureFault[] =>
    key === "__proto__"
      ? [{ code: "unknown-key", path: [...path, key], received: key, expected: otherKey, names: [] }]
      : findPrototypeKeys(entry, [...path, key]),
  );
}

const otherKey = { es: "cualquier otro identificador", en: "any other id" };
