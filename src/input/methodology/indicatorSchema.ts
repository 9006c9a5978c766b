import * as z from "zod";
import type {
  Choice,
  Choices,
  Flag,
  Indicator,
  IndicatorBase,
  Option,
  Quantity,
  Shares,
  Unit,
} from "../../methodology/indicator.js";
import type { Text } from "../../text.js";
import { termForms } from "./conditionSchema.js";
import { type Form, type Kinds, type Shape, kinds } from "./form.js";
import { count, decimal, nodeProvenance, optional, optionalText, text, word } from "./parts.js";
import { flagRubric, pointsRubric, quantityRubric, shareRubric } from "./rubricSchema.js";

/**
 * The schemas of indicators. Their kinds, options and rubrics have no stand-in, since conditions and weights refer to
 * them: an indicator in which one of these is broken is left out as a whole.
 */
export function indicators(form: Form): Kinds<Indicator> {
  const base = baseShape(form);
  const options = optionsSchema(form, { es: "Las opciones, por identificador.", en: "The options, by id." });
  const exclusive = optional(
    form,
    word(form, { es: "La opción que excluye las demás.", en: "The option that excludes the others." }),
  );
  const rubric = optionalRubric(form, pointsRubric(form), { es: "Puntos por opción.", en: "Points per option." });
  return {
    flag: form.object<Flag>({
      kind: z.literal("flag"),
      ...base,
      rubric: optionalRubric(form, flagRubric(form), { es: "Puntos de sí y de no.", en: "Points for yes and for no." }),
    }),
    choice: form.object<Choice>({ kind: z.literal("choice"), ...base, options, rubric }),
    choices: form.object<Choices>({ kind: z.literal("choices"), ...base, options, exclusive, rubric }),
    quantity: form.object<Quantity>({
      kind: z.literal("quantity"),
      ...base,
      unit: form.or(form.note(unit(form), { es: "En qué se mide.", en: "What it is measured in." }), {
        kind: "percent",
      }),
      previous: optional(
        form,
        word(form, {
          es: "Ruta de la misma cantidad del periodo anterior, para calcular el crecimiento.",
          en: "Path of the same quantity one period earlier, for its growth.",
        }),
      ),
      rubric: optionalRubric(form, quantityRubric(form), {
        es: "Escalones (steps) o metas (goalposts).",
        en: "Steps or goalposts.",
      }),
    }),
    shares: form.object<Shares>({
      kind: z.literal("shares"),
      ...base,
      categories: optionsSchema(form, { es: "Las categorías, por identificador.", en: "The categories, by id." }),
      notStated: form.or(
        word(form, {
          es: "La categoría de lo que no se pudo clasificar.",
          en: "The category of what cannot be told apart.",
        }),
        "",
      ),
      whole: form.or(wholeSchema(form), "percent"),
      tolerance: optional(
        form,
        decimal(
          form,
          { es: "Cuánto puede diferir la suma. Si falta, 0.", en: "How far the sum may be off. Default 0." },
          { minimum: 0 },
        ),
      ),
      weightedBy: optional(
        form,
        word(form, {
          es: "Ruta de la cantidad con la que se ponderan las partes.",
          en: "Path of the quantity by which the shares are weighted.",
        }),
      ),
      rubric: optionalRubric(form, shareRubric(form), {
        es: "Metas para la parte de una categoría.",
        en: "Goalposts for the share of a category.",
      }),
    }),
  };
}

function baseShape(form: Form): Shape<IndicatorBase> {
  return {
    name: text(form, { es: "Nombre corto, para tablas e informes.", en: "Short name, for tables and reports." }),
    question: text(form, {
      es: "La pregunta, como se le hace al clúster.",
      en: "The question as it is put to the cluster.",
    }),
    help: optionalText(form, {
      es: "Definiciones y consejos para quien responde.",
      en: "Definitions and advice for whoever answers.",
    }),
    weight: optional(
      form,
      decimal(
        form,
        {
          es: "Peso entre sus hermanos, 0 o más; solo con rúbrica. Si falta, 1.",
          en: "Weight among its siblings, 0 or more; only with a rubric. Default 1.",
        },
        { minimum: 0 },
      ),
    ),
    tags: optional(
      form,
      form.note(z.array(z.string()), {
        es: "Etiquetas para condiciones que cuentan indicadores.",
        en: "Labels for conditions that count indicators.",
      }),
    ),
    notApplicable: optionalText(form, {
      es: "Cuándo «no aplica» es una respuesta válida. Si falta, nunca.",
      en: "When “not applicable” is a valid answer. Absent: never.",
    }),
    provenance: nodeProvenance(form),
  };
}

function optionsSchema(form: Form, description: Text): z.ZodType<Readonly<Record<string, Option>>> {
  const option = form.named("Option", () =>
    form.object<Option>({
      name: text(form, { es: "Nombre de la opción.", en: "Name of the option." }),
      code: optional(form, word(form, { es: "Código en una lista oficial.", en: "Code in an official list." })),
      group: optionalText(form, { es: "Clase más amplia, para tablas.", en: "Broader class, for tables." }),
    }),
  );
  const standIn: Option = { name: { es: "…", en: "…" } };
  return form.note(ids(form, form.or(option, standIn)), description, { minProperties: 1 });
}

function optionalRubric<T>(form: Form, rubric: z.ZodType<T>, { es, en }: Text): z.ZodType<T | undefined> {
  const description = {
    es: `${es} Sin rúbrica, el indicador solo describe.`,
    en: `${en} Without a rubric the indicator is descriptive.`,
  };
  return form.note(rubric.optional(), description);
}

/** Entries by id of which none is left out. */
function ids<T>(form: Form, part: z.ZodType<T>): z.ZodType<Readonly<Record<string, T>>> {
  return z.record(form.note(z.string(), null, { pattern: "^[a-z][A-Za-z0-9]*$" }), part);
}

function unit(form: Form): z.ZodType<Unit> {
  const of = text(form, { es: "Qué se cuenta.", en: "What is counted." });
  return kinds<Unit>({
    count: form.object<Extract<Unit, { kind: "count" }>>({ kind: z.literal("count"), of }),
    money: form.object<Extract<Unit, { kind: "money" }>>({
      kind: z.literal("money"),
      currency: word(form, { es: "La moneda, como COP.", en: "The currency, such as COP." }, { minLength: 1 }),
      scale: decimal(
        form,
        {
          es: "Cuántas unidades de la moneda: 1000000 si se responde en millones.",
          en: "How many units of the currency: 1000000 if the answers are in millions.",
        },
        { exclusiveMinimum: 0 },
      ),
      yearsBefore: count(
        form,
        {
          es: "De cuántos años antes de la ola son los precios.",
          en: "How many years before the wave the prices are of.",
        },
        { minimum: 0 },
      ),
      of,
    }),
    percent: form.object<Extract<Unit, { kind: "percent" }>>({ kind: z.literal("percent") }),
    ratio: form.object<Extract<Unit, { kind: "ratio" }>>({ kind: z.literal("ratio"), of }),
    year: form.object<Extract<Unit, { kind: "year" }>>({ kind: z.literal("year") }),
  });
}

function wholeSchema(form: Form): z.ZodType<Shares["whole"]> {
  const words = z.enum(["percent", "sum"]);
  return form.note(z.union([words, termForms(form)], { error: "whole" }), {
    es: "Lo que suman las partes: percent (100), sum (su propia suma) o un término.",
    en: "What the parts add up to: percent (100), sum (their own sum) or a term.",
  });
}
