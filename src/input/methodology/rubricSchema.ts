import * as z from "zod";
import type { Quantity } from "../../methodology/indicator.js";
import type { GoalpostsRubric, PointsRubric, ShareRubric, Step, StepsRubric } from "../../methodology/rubric.js";
import type { Numeric } from "../../numeric/numeric.js";
import { type Form, kinds, oneOf } from "./form.js";
import { decimal, word } from "./parts.js";

// None of a rubric's parts has a stand-in: a rubric is right or wrong as a whole.

/** Points per option. */
export function pointsRubric(form: Form): z.ZodType<PointsRubric> {
  return form.named("PointsRubric", () =>
    form.object<PointsRubric>({
      kind: z.literal("points"),
      points: form.note(z.record(z.string(), points(form)), {
        es: "Puntos de cada opción.",
        en: "Points of each option.",
      }),
      ...range(form),
    }),
  );
}

/** Points for yes and for no. */
export function flagRubric(form: Form): z.ZodType<PointsRubric<"yes" | "no">> {
  return form.object<PointsRubric<"yes" | "no">>({
    kind: z.literal("points"),
    points: form.note(form.object<PointsRubric<"yes" | "no">["points"]>({ yes: points(form), no: points(form) }), {
      es: "Puntos de sí (yes) y de no (no).",
      en: "Points for yes and for no.",
    }),
    ...range(form),
  });
}

/** Either rubric of a quantity. */
export function quantityRubric(form: Form): z.ZodType<NonNullable<Quantity["rubric"]>> {
  return kinds<NonNullable<Quantity["rubric"]>>({ steps: stepsRubric(form), goalposts: goalpostsRubric(form) });
}

/** Goalposts for the share of a category. */
export function shareRubric(form: Form): z.ZodType<ShareRubric> {
  return form.object<ShareRubric>({
    kind: z.literal("share"),
    category: word(form, {
      es: "La categoría cuya parte cuenta. Si falta, la mayor.",
      en: "The category whose share counts. Default: the largest.",
    }).optional(),
    from: decimal(form, { es: "El porcentaje que vale 0.", en: "The share in per cent that is worth 0." }),
    to: decimal(form, { es: "El porcentaje que vale 1.", en: "The share in per cent that is worth 1." }),
  });
}

function stepsRubric(form: Form): z.ZodType<StepsRubric> {
  const step = form.object<Step>({
    atLeast: decimal(form, { es: "Desde este valor, inclusive.", en: "From this value on, inclusive." }),
    points: points(form),
  });
  return form.object<StepsRubric>({
    kind: z.literal("steps"),
    steps: form.note(z.array(step), { es: "De menor a mayor.", en: "In ascending order." }, { minItems: 1 }),
    ...range(form),
    per: per(form),
  });
}

function goalpostsRubric(form: Form): z.ZodType<GoalpostsRubric> {
  return form.object<GoalpostsRubric>({
    kind: z.literal("goalposts"),
    from: decimal(form, { es: "La cantidad que vale 0.", en: "The quantity that is worth 0." }),
    to: decimal(form, { es: "La cantidad que vale 1.", en: "The quantity that is worth 1." }),
    scale: form
      .note(oneOf<NonNullable<GoalpostsRubric["scale"]>>({ linear: true, log: true }), {
        es: "log: con logaritmos. Si falta, linear.",
        en: "log: with logarithms. Default linear.",
      })
      .optional(),
    per: per(form),
  });
}

function points(form: Form): z.ZodType<Numeric> {
  return decimal(form, { es: "Puntos.", en: "Points." });
}

function range(form: Form): Readonly<Record<"lowest" | "highest", z.ZodType<Numeric | undefined>>> {
  return {
    lowest: decimal(form, {
      es: "Los puntos que valen 0. Si falta, 0.",
      en: "The points that are worth 0. Default 0.",
    }).optional(),
    highest: decimal(form, {
      es: "Los puntos que valen 1. Si falta, los más altos posibles.",
      en: "The points that are worth 1. Default: the highest possible.",
    }).optional(),
  };
}

function per(form: Form): z.ZodType<string | undefined> {
  return word(form, {
    es: "Ruta de la cantidad entre la que se divide antes.",
    en: "Path of the quantity by which this one is divided first.",
  }).optional();
}
