import * as z from "zod";
import type { AnswerCondition, Condition } from "../../methodology/condition.js";
import type { Relation, Term } from "../../methodology/term.js";
import type { Text } from "../../text.js";
import { type Form, forms, oneOf } from "./form.js";
import { count, decimal, optional, scalar, text, word } from "./parts.js";

type Counted = Extract<Condition, { readonly of: unknown }>;
type Tagged = Extract<Condition, { readonly tagged: unknown }>;

/** A statement about an assessment, of which a broken part is taken for a rule that is not known. */
export function condition(form: Form): z.ZodType<Condition> {
  const any = form.named("Condition", () =>
    forms<Condition, "path" | "all" | "any" | "not" | "of" | "tagged" | "unknown">({
      path: answerCondition(form),
      all: form.object({
        all: list({ es: "Todas deben cumplirse.", en: "All must hold." }),
      }),
      any: form.object({
        any: list({ es: "Alguna debe cumplirse.", en: "Any must hold." }),
      }),
      not: form.object({
        not: form.note(condition(form), { es: "No debe cumplirse.", en: "Must not hold." }),
      }),
      of: form.object<Counted>({
        atLeast: count(form, { es: "Cuántas, por lo menos.", en: "How many, at least." }, { minimum: 1 }),
        of: list({ es: "Las condiciones que se cuentan.", en: "The conditions that are counted." }),
      }),
      tagged: form.object<Tagged>({
        atLeast: count(
          form,
          { es: "Cuántos indicadores, por lo menos.", en: "How many indicators, at least." },
          { minimum: 1 },
        ),
        tagged: word(form, { es: "La etiqueta de los indicadores.", en: "The tag of the indicators." }),
        value: decimal(
          form,
          { es: "El valor que alcanzan, de 0 a 1.", en: "The value that they reach, from 0 to 1." },
          { minimum: 0, maximum: 1 },
        ),
      }),
      unknown: form.object({
        unknown: text(form, {
          es: "Qué regla existe y no se ha publicado.",
          en: "Which rule exists and is not published.",
        }),
      }),
    }),
  );
  const list = (description: Text): z.ZodType<readonly Condition[]> => form.note(z.array(condition(form)), description);
  return form.or(any, { unknown: { es: "…", en: "…" } });
}

function answerCondition(form: Form): z.ZodType<AnswerCondition> {
  return form.named("AnswerCondition", () =>
    form.object<AnswerCondition>({
      path: word(form, {
        es: "Ruta del nodo, como governance o governance.manager.",
        en: "Path of the node, such as governance or governance.manager.",
      }),
      atLeast: optional(form, decimal(form, { es: "Puntaje o cantidad mínima.", en: "Least score or quantity." })),
      atMost: optional(form, decimal(form, { es: "Puntaje o cantidad máxima.", en: "Most score or quantity." })),
      equals: optional(form, scalar(form, { es: "La respuesta es esta.", en: "The answer is this one." })),
      among: optional(
        form,
        form.note(z.array(scalar(form, { es: "Una respuesta.", en: "An answer." })), {
          es: "La respuesta es una de estas.",
          en: "The answer is one of these.",
        }),
      ),
      includes: optional(form, word(form, { es: "Está marcada esta opción.", en: "This option is marked." })),
    }),
  );
}

/** A comparison of two numbers. */
export function relation(form: Form): z.ZodType<Relation> {
  const standIn: Relation = { left: { value: 0 }, is: "equal", right: { value: 0 } };
  const whole = form.named("Relation", () =>
    form.object<Relation>({
      left: form.note(term(form), { es: "El primer número.", en: "The first number." }),
      is: form.or(
        form.note(oneOf<Relation["is"]>({ "at-least": true, "at-most": true, equal: true }), {
          es: "at-least: no menor; at-most: no mayor; equal: igual.",
          en: "at-least: not less; at-most: not more; equal: the same.",
        }),
        standIn.is,
      ),
      right: form.note(term(form), { es: "El segundo número.", en: "The second number." }),
      tolerance: optional(
        form,
        decimal(form, { es: "Cuánto pueden diferir.", en: "How far they may differ." }, { minimum: 0 }),
      ),
    }),
  );
  return form.or(whole, standIn);
}

/** A number that a relation compares, taken for 0 if it is broken. */
function term(form: Form): z.ZodType<Term> {
  return form.or(termForms(form), { value: 0 });
}

/** The forms of such a number, of which only the parts have stand-ins. */
export function termForms(form: Form): z.ZodType<Term> {
  return form.named("Term", () =>
    forms<Term, "value" | "path" | "sum" | "minus" | "divide">({
      value: form.object({ value: decimal(form, { es: "Un número.", en: "A number." }) }),
      path: form.object<Extract<Term, { readonly path: unknown }>>({
        path: word(form, { es: "Ruta de una cantidad.", en: "Path of a quantity." }),
        category: optional(form, word(form, { es: "La parte de esta categoría.", en: "The share of this category." })),
        where: optional(
          form,
          form.note(answerCondition(form), {
            es: "En un agregado, solo los clústeres que cumplan esto.",
            en: "In a summary, only the clusters that meet this.",
          }),
        ),
      }),
      sum: form.object({
        sum: form.note(z.array(term(form)), { es: "Lo que se suma.", en: "What is added up." }),
      }),
      minus: form.object({
        minus: form.note(z.tuple([term(form), term(form)], { error: "pair" }), {
          es: "El primero menos el segundo.",
          en: "The first minus the second.",
        }),
      }),
      divide: form.object({
        divide: form.note(z.tuple([term(form), term(form)], { error: "pair" }), {
          es: "El primero entre el segundo.",
          en: "The first over the second.",
        }),
      }),
    }),
  );
}
