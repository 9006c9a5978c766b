import * as z from "zod";
import type { Locale, Text } from "../../text.js";

/**
 * One schema for each property of `T`, none left out: the compiler notices when the vocabulary of methodologies and the
 * format of their files part ways.
 */
export type Shape<T> = { readonly [K in keyof T]-?: z.ZodType<T[K]> };

/** One schema for each kind of a union that is told apart by `kind`, none left out. */
export type Kinds<T extends { readonly kind: string }> = {
  readonly [K in T["kind"]]: z.ZodType<Extract<T, { readonly kind: K }>>;
};

/** One schema for each form of a union, by a property that only this form has. `never` as soon as a form is left out. */
export type Forms<T, K extends string> = [Exclude<T, HasOne<K>>] extends [never]
  ? { readonly [P in K]: z.ZodType<Extract<T, Has<P>>> }
  : never;

type Has<P extends string> = { readonly [Q in P]: unknown };
type HasOne<P extends string> = P extends unknown ? Has<P> : never;

/** The use to which the format is put: to find every fault, to keep what is whole, or to document it. */
export interface Form {
  /** An object with these properties and no others. */
  readonly object: <T>(shape: Shape<T>) => z.ZodType<T>;
  /** A part that can be replaced by a stand-in without making other parts wrong. */
  readonly or: <T>(part: z.ZodType<T>, standIn: NoInfer<T>) => z.ZodType<T>;
  /** Entries by id, each of which can be left out. */
  readonly entries: <T>(part: z.ZodType<T>) => z.ZodType<Readonly<Record<string, T>>>;
  /** A part that is used in several places, or inside itself. */
  readonly named: <T>(name: string, build: () => z.ZodType<T>) => z.ZodType<T>;
  /** What an editor says about a part, and limits that only meaning checks. */
  readonly note: <S extends z.ZodType>(part: S, description: Text | null, limits?: Limits) => S;
}

/** Limits in the words of JSON Schema. */
export interface Limits {
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly pattern?: string;
  readonly minItems?: number;
  readonly minProperties?: number;
}

/** Every fault is found: nothing is replaced, and nothing more may stand there. */
export function readingForm(): Form {
  return {
    // The message carries what the object knows to whoever puts a fault into words.
    object: <T>(shape: Shape<T>) =>
      z.strictObject(shape, { error: Object.keys(shape).join(" ") }) as unknown as z.ZodType<T>,
    or: (part) => part,
    entries: (part) => z.record(z.string(), part),
    named: sharing(),
    note: (part) => part,
  };
}

/** What is whole is kept: broken parts get stand-ins, broken entries and unknown properties are left out. */
export function repairingForm(): Form {
  return {
    object: <T>(shape: Shape<T>) => z.object(shape) as unknown as z.ZodType<T>,
    or: (part, standIn) => part.catch(standIn as never),
    entries: <T>(part: z.ZodType<T>) =>
      z
        .record(z.string(), part.nullable().catch(null))
        .transform(
          (entries) =>
            Object.fromEntries(Object.entries(entries).filter(([, entry]) => entry !== null)) as Record<string, T>,
        ),
    named: sharing(),
    note: (part) => part,
  };
}

/** What is known about the parts, for JSON Schema. */
export type Notes = z.core.$ZodRegistry<Limits & { readonly id?: string; readonly description?: string }>;

/** The format with its descriptions, which are put into `notes`. */
export function documentingForm(notes: Notes, locale: Locale): Form {
  const form = readingForm();
  const share = sharing((part, id) => notes.add(part, { id }));
  return {
    ...form,
    entries: <T>(part: z.ZodType<T>) => {
      const id = z.string();
      notes.add(id, { pattern: "^[a-z][A-Za-z0-9]*$" });
      return z.record(id, part);
    },
    named: share,
    note: (part, description, limits = {}) => {
      const copy = part.clone();
      notes.add(copy, { ...limits, ...(description === null ? {} : { description: description[locale] }) });
      return copy;
    },
  };
}

function sharing(register: (part: z.ZodType, name: string) => unknown = () => undefined): Form["named"] {
  const known = new Map<string, z.ZodType>();
  return <T>(name: string, build: () => z.ZodType<T>) => {
    const part = (known.get(name) as z.ZodType<T> | undefined) ?? z.lazy(build);
    if (!known.has(name)) register(part, name);
    known.set(name, part);
    return part;
  };
}

/** A union whose forms are told apart by `kind`. */
export function kinds<T extends { readonly kind: string }>(options: Kinds<T>): z.ZodType<T> {
  const list = Object.values(options) as unknown as [z.ZodObject, ...z.ZodObject[]];
  return z.discriminatedUnion("kind", list, { error: "kind" }) as unknown as z.ZodType<T>;
}

/** A union whose forms are told apart by a property that only they have. */
export function forms<T, K extends string>(options: Forms<T, K>): z.ZodType<T> {
  const error = Object.keys(options).join(" ");
  return z.union(Object.values(options) as unknown as [z.ZodType<T>, ...z.ZodType<T>[]], { error });
}

/** One of a closed list of words; the compiler asks for all of them. */
export function oneOf<T extends string>(words: Readonly<Record<T, true>>): z.ZodType<T> {
  return z.enum(Object.keys(words) as T[]);
}
