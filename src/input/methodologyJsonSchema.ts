import * as z from "zod";
import type { Locale } from "../text.js";
import { documentingForm, type Notes } from "./methodology/form.js";
import { methodologySchema } from "./methodology/methodologySchema.js";

/**
 * Gives the JSON Schema (draft 2020-12) of a methodology's file, with which an editor completes and checks it as it is
 * written. The package brings it as files, too: `ssme/methodology.schema.json` and `ssme/methodology.schema.en.json`.
 *
 * It knows the structure and the limits of single values. What ties parts together (points for every option, paths,
 * levels that rise) is found by `parseMethodology` alone.
 *
 * @param options - `locale`: the language of the descriptions, `"es"` by default.
 * @returns The schema, as fresh JSON.
 *
 * @example
 * ```ts
 * import { methodologyJsonSchema } from "ssme/input";
 *
 * const { $schema, required } = methodologyJsonSchema();
 * $schema; // => "https://json-schema.org/draft/2020-12/schema"
 * (required as string[]).includes("levels"); // => true
 * ```
 */
export function methodologyJsonSchema({ locale = "es" }: { readonly locale?: Locale } = {}): Record<string, unknown> {
  const notes: Notes = z.registry();
  const schema = methodologySchema(documentingForm(notes, locale));
  const { $schema, ...rest } = z.toJSONSchema(schema, { metadata: notes, target: "draft-2020-12" });
  return { $schema, title: titles[locale], ...rest };
}

const titles = { es: "Metodología de ssme", en: "Methodology of ssme" };
