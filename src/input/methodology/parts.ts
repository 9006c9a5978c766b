import * as z from "zod";
import type { Scalar } from "../../methodology/condition.js";
import type { NodeProvenance, Provenance, ProvenanceStatus } from "../../methodology/provenance.js";
import type { Numeric } from "../../numeric/numeric.js";
import type { Text } from "../../text.js";
import { type Form, type Limits, oneOf } from "./form.js";

const standIn: Text = { es: "…", en: "…" };
const standInSource: Provenance = { status: "published", source: "…" };

/** A text in both languages. */
export function text(form: Form, description: Text): z.ZodType<Text> {
  const both = form.named("Text", () =>
    form.object<Text>({
      es: form.or(form.note(z.string(), { es: "En español.", en: "In Spanish." }), standIn.es),
      en: form.or(form.note(z.string(), { es: "En inglés.", en: "In English." }), standIn.en),
    }),
  );
  return form.or(form.note(both, description), standIn);
}

/** A property that may be absent. */
export function optional<T>(form: Form, part: z.ZodType<T>): z.ZodType<T | undefined> {
  return form.or(part.optional(), undefined);
}

/** A text in both languages that may be absent. */
export function optionalText(form: Form, description: Text): z.ZodType<Text | undefined> {
  return optional(form, text(form, description));
}

/** A decimal, as a number or as text; its limits are part of its meaning. */
export function decimal(form: Form, description: Text, limits: Limits = {}): z.ZodType<Numeric> {
  const isSigned = (limits.minimum ?? limits.exclusiveMinimum ?? -1) < 0;
  const pattern = isSigned ? "^[+-]?\\d+(\\.\\d+)?$" : "^\\+?\\d+(\\.\\d+)?$";
  const options = [form.note(z.number(), null, limits), form.note(z.string(), null, { pattern })] as const;
  return form.note(z.union(options, { error: "decimal" }), description);
}

/** A number that counts. */
export function count(form: Form, description: Text, limits: Limits): z.ZodType<number> {
  return form.note(z.number(), description, limits);
}

/** Any text that a program reads: an id, a path, a code. */
export function word(form: Form, description: Text, limits: Limits = {}): z.ZodType<string> {
  return form.note(z.string(), description, limits);
}

/** An answer that a condition names. */
export function scalar(form: Form, description: Text): z.ZodType<Scalar> {
  return form.note(z.union([z.string(), z.number(), z.boolean()], { error: "scalar" }), description);
}

/** Where a rule comes from. */
export function provenance(form: Form, description: Text): z.ZodType<Provenance> {
  const status = oneOf<ProvenanceStatus>({
    published: true,
    inferred: true,
    adopted: true,
    assumed: true,
    unknown: true,
  });
  const both = form.named("Provenance", () =>
    form.object<Provenance>({
      status: form.or(
        form.note(status, {
          es: "published: lo dice una publicación; inferred: se sigue de ella; adopted: de otro método publicado; assumed: supuesto propio; unknown: existe y no se ha publicado.",
          en: "published: a publication says it; inferred: it follows from one; adopted: from another published method; assumed: one's own; unknown: it exists and is not published.",
        }),
        standInSource.status,
      ),
      source: form.or(
        form.note(z.string(), {
          es: "La fuente, de modo que se pueda buscar.",
          en: "The source, so that it can be looked up.",
        }),
        standInSource.source,
      ),
    }),
  );
  return form.or(form.note(both, description), standInSource);
}

/** Where a node, its weight and its rubric come from. */
export function nodeProvenance(form: Form): z.ZodType<NodeProvenance> {
  const parts = form.named("NodeProvenance", () =>
    form.object<NodeProvenance>({
      item: provenance(form, { es: "De que se mida.", en: "Of the fact that it is measured." }),
      weight: optional(form, provenance(form, { es: "Del peso.", en: "Of the weight." })),
      rubric: optional(form, provenance(form, { es: "De la rúbrica.", en: "Of the rubric." })),
    }),
  );
  const description = {
    es: "De dónde viene la regla; lo que falte es un supuesto.",
    en: "Where the rule comes from; what is absent is assumed.",
  };
  // A stand-in that no rule of an official methodology objects to.
  const all = { item: standInSource, weight: standInSource, rubric: standInSource };
  return form.or(form.note(parts, description), all);
}
