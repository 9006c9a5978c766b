import * as z from "zod";
import type { Indicator } from "../../methodology/indicator.js";
import type {
  Check,
  Combine,
  Group,
  Level,
  Methodology,
  MissingRule,
  Rounding,
} from "../../methodology/methodology.js";
import type { Text } from "../../text.js";
import { condition, relation } from "./conditionSchema.js";
import { type Form, forms, kinds, oneOf } from "./form.js";
import { indicators } from "./indicatorSchema.js";
import { count, decimal, nodeProvenance, optional, provenance, text, word } from "./parts.js";

/** A methodology as it stands in a file. */
export interface MethodologyFile extends Omit<Methodology, "answers__"> {
  /** Where an editor finds the schema. It says nothing about the methodology. */
  readonly $schema?: string;
}

type Reference = NonNullable<Methodology["derivedFrom"]>;

/** Builds the schema of the format. What the values mean (limits, ids, paths) is for `validateMethodology` to check. */
export function methodologySchema(form: Form): z.ZodType<MethodologyFile> {
  const rounding: Rounding = { decimals: 2, mode: "half-up" };
  return form.object<MethodologyFile>({
    $schema: optional(
      form,
      word(form, { es: "Dónde está este esquema, para el editor.", en: "Where this schema is, for the editor." }),
    ),
    id: form.or(
      word(form, { es: "Identificador, como mi-metodo.", en: "Id, such as my-method." }, { minLength: 1 }),
      "…",
    ),
    version: form.or(
      word(
        form,
        {
          es: "Un cambio que pueda mover una cifra es una versión nueva.",
          en: "A change that can move a figure is a new version.",
        },
        { minLength: 1 },
      ),
      "…",
    ),
    title: text(form, { es: "Título.", en: "Title." }),
    official: form.or(
      form.note(z.boolean(), {
        es: "Si el dueño del método responde por todas las reglas. No se admite mientras alguna sea inferida, supuesta o desconocida.",
        en: "Whether the owner of the method stands behind every rule. Refused while any is inferred, assumed or unknown.",
      }),
      false,
    ),
    derivedFrom: optional(
      form,
      form.note(
        form.object<Reference>({
          id: word(form, { es: "Su identificador.", en: "Its id." }),
          version: word(form, { es: "Su versión.", en: "Its version." }),
        }),
        {
          es: "La metodología de la que esta es una variante.",
          en: "The methodology of which this is a variant.",
        },
      ),
    ),
    // The largest scale: no bound is above it.
    scale: form.or(
      decimal(
        form,
        { es: "Los puntajes van de 0 a este número.", en: "Scores go from 0 to this number." },
        { exclusiveMinimum: 0 },
      ),
      1e15,
    ),
    rounding: form.or(
      form.note(roundingSchema(form, rounding), {
        es: "Cómo se redondean los puntajes que se informan.",
        en: "How scores are rounded when they are reported.",
      }),
      rounding,
    ),
    classifyOn: form.or(
      form.note(oneOf<Methodology["classifyOn"]>({ exact: true, rounded: true }), {
        es: "El puntaje que se compara con los límites: el exacto o el redondeado.",
        en: "The score that is compared with bounds: exact or rounded.",
      }),
      "rounded",
    ),
    ladder: form.or(
      form.note(oneOf<Methodology["ladder"]>({ cumulative: true, highest: true }), {
        es: "highest: el nivel más alto que se cumpla; cumulative: también deben cumplirse los de abajo.",
        en: "highest: the highest level that holds; cumulative: those below must hold too.",
      }),
      "highest",
    ),
    root: form.or(
      form.note(group(form), { es: "El grupo que contiene las áreas.", en: "The group that holds the areas." }),
      standInRoot,
    ),
    levels: form.or(
      levels(form, {
        es: "Niveles de madurez, del más bajo al más alto. Vacía: solo hay puntaje.",
        en: "Levels of maturity, from the lowest to the highest. Empty: there is a score alone.",
      }),
      [],
    ),
    checks: form.or(
      form.note(z.array(form.or(check(form), standInCheck)), {
        es: "Pruebas de plausibilidad; puede estar vacía.",
        en: "Tests of plausibility; may be empty.",
      }),
      [],
    ),
  });
}

const texts: Text = { es: "…", en: "…" };
const source = { status: "published", source: "…" } as const;

const standInRoot: Group = {
  name: texts,
  description: texts,
  weight: 1,
  combine: "arithmetic",
  unanswered: "exclude",
  dontKnow: "exclude",
  children: {},
  provenance: { item: source, weight: source },
};
const standInLevel: Level = { id: "…", name: texts, description: texts, provenance: source };
const standInCheck: Check = {
  id: "…",
  scope: "assessment",
  holds: { left: { value: 0 }, is: "equal", right: { value: 0 } },
  message: texts,
  provenance: source,
};

function roundingSchema(form: Form, standIn: Rounding): z.ZodType<Rounding> {
  return form.object<Rounding>({
    decimals: form.or(
      count(form, { es: "Decimales, de 0 a 12.", en: "Decimals, from 0 to 12." }, { minimum: 0, maximum: 12 }),
      standIn.decimals,
    ),
    mode: form.or(
      form.note(oneOf<Rounding["mode"]>({ "half-up": true, "half-even": true, down: true }), {
        es: "half-up: la mitad se aleja de 0; half-even: al par; down: hacia 0.",
        en: "half-up: halves go away from 0; half-even: to the even neighbour; down: towards 0.",
      }),
      standIn.mode,
    ),
  });
}

function node(form: Form): z.ZodType<Group | Indicator> {
  return form.named("Node", () =>
    forms<Group | Indicator, "children" | "kind">({
      children: group(form),
      kind: kinds<Indicator>(indicators(form)),
    }),
  );
}

function group(form: Form): z.ZodType<Group> {
  return form.named("Group", () => {
    const rule = oneOf<MissingRule>({ exclude: true, zero: true, require: true });
    return form.object<Group>({
      name: text(form, { es: "Nombre.", en: "Name." }),
      description: text(form, { es: "Qué mide.", en: "What it measures." }),
      weight: form.or(
        decimal(
          form,
          { es: "Peso entre sus hermanos, 0 o más.", en: "Weight among its siblings, 0 or more." },
          { minimum: 0 },
        ),
        1,
      ),
      combine: form.or(
        form.note(oneOf<Combine>({ arithmetic: true, geometric: true, harmonic: true, minimum: true, maximum: true }), {
          es: "Cómo se combinan los hijos.",
          en: "How the children are combined.",
        }),
        "arithmetic",
      ),
      unanswered: form.or(
        form.note(rule, {
          es: "Hijos sin respuesta: salen de la media (exclude), valen 0 (zero) o dejan al grupo sin valor (require).",
          en: "Children that were not answered: leave the mean (exclude), count as 0 (zero) or leave no value (require).",
        }),
        "exclude",
      ),
      dontKnow: form.or(
        form.note(rule, { es: "Lo mismo, para «no sabe».", en: "The same, for “don't know”." }),
        "exclude",
      ),
      minimumCoverage: optional(
        form,
        decimal(
          form,
          {
            es: "Cobertura mínima, de 0 a 1; con menos, el grupo no tiene valor. Si falta, 0.",
            en: "Least coverage, from 0 to 1, under which the group has no value. Default 0.",
          },
          { minimum: 0, maximum: 1 },
        ),
      ),
      children: form.note(
        form.entries(node(form)),
        {
          es: "Grupos e indicadores, por identificador.",
          en: "Groups and indicators, by id.",
        },
        { minProperties: 1 },
      ),
      levels: optional(form, levels(form, { es: "Niveles propios de este grupo.", en: "Levels of this group alone." })),
      provenance: nodeProvenance(form),
    });
  });
}

function levels(form: Form, description: Text): z.ZodType<readonly Level[]> {
  const level = form.named("Level", () =>
    form.object<Level>({
      id: form.or(levelId(form), standInLevel.id),
      name: text(form, { es: "Nombre del nivel.", en: "Name of the level." }),
      description: text(form, { es: "Qué significa.", en: "What it means." }),
      atLeast: optional(
        form,
        decimal(
          form,
          { es: "Límite inferior del puntaje, inclusive.", en: "Lower bound of the score, inclusive." },
          { minimum: 0 },
        ),
      ),
      requires: optional(
        form,
        form.note(z.array(condition(form)), {
          es: "Qué más exige, además del puntaje.",
          en: "What it asks besides the score.",
        }),
      ),
      provenance: provenance(form, { es: "De dónde viene el nivel.", en: "Where the level comes from." }),
    }),
  );
  return form.note(z.array(form.or(level, standInLevel)), description);
}

function check(form: Form): z.ZodType<Check> {
  return form.named("Check", () =>
    form.object<Check>({
      id: form.or(levelId(form), standInCheck.id),
      scope: form.or(
        form.note(oneOf<Check["scope"]>({ assessment: true, summary: true }), {
          es: "Si prueba las respuestas de un clúster o los totales de la ola.",
          en: "Whether it tests one cluster's answers or the wave's totals.",
        }),
        standInCheck.scope,
      ),
      holds: form.note(relation(form), { es: "Lo que debe cumplirse.", en: "What must hold." }),
      message: text(form, {
        es: "Qué decir cuando no se cumple; {left} y {right} son los dos números.",
        en: "What to say when it does not hold; {left} and {right} are the two numbers.",
      }),
      provenance: provenance(form, { es: "De dónde viene la prueba.", en: "Where the check comes from." }),
    }),
  );
}

function levelId(form: Form): z.ZodType<string> {
  return word(
    form,
    {
      es: "Identificador: minúscula al comienzo, luego letras sin tilde, cifras y guiones.",
      en: "Id: begins with a lower-case letter, then letters, digits and hyphens.",
    },
    { pattern: "^[a-z][A-Za-z0-9-]*$" },
  );
}
