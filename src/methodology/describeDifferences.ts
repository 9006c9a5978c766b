import { printDecimals } from "../numeric/printNumber.js";
import { parseNumeric } from "../numeric/fraction.js";
import type { Locale, Text } from "../text.js";
import { canonicalText } from "./canonicalText.js";
import type { Indicator } from "./indicator.js";
import type { Group, Level, Methodology } from "./methodology.js";
import { listNodes } from "./nodes.js";
import { comparedFields, differenceWords, fieldNames, type ComparedField } from "./differenceWords.js";

/**
 * Lists in words what two methodologies differ in, for reviewers who compare versions.
 *
 * @param before - The earlier methodology, or the base of a variant.
 * @param after - The later one.
 * @param options - `locale`: `"es"` by default.
 * @returns One sentence per difference: general rules first, then levels and checks, then the nodes in their order.
 * Empty if they say the same. The order of keys is no difference.
 *
 * @example
 * ```ts
 * import { deriveMethodology, describeDifferences, ssme2022 } from "ssme";
 *
 * describeDifferences(ssme2022, ssme2022); // => []
 *
 * const simpler = deriveMethodology(ssme2022, { id: "simple", version: "1", remove: ["financing.calls"] });
 * describeDifferences(ssme2022, simpler, { locale: "en" }).at(-1);
 * // => "“Calls for funding” (financing.calls) was taken out."
 * ```
 */
export function describeDifferences(
  before: Methodology,
  after: Methodology,
  { locale = "es" }: { readonly locale?: Locale } = {},
): readonly string[] {
  const general = comparedFields.general.flatMap((field) =>
    describeChange(fieldNames[field][locale], before[field], after[field], locale),
  );
  return [
    ...general,
    ...describeItems(
      byId(before.levels),
      byId(after.levels),
      comparedFields.level,
      differenceWords[locale].level,
      locale,
    ),
    ...describeItems(
      byId(before.checks),
      byId(after.checks),
      comparedFields.check,
      differenceWords[locale].check,
      locale,
    ),
    ...describeItems(byPath(before.root), byPath(after.root), comparedFields.node, (name) => name, locale),
  ];
}

/** Anything with a name that two methodologies may both have. */
interface Item {
  readonly name: Text;
  readonly fields: Readonly<Record<string, unknown>>;
}

function describeItems(
  before: ReadonlyMap<string, Item>,
  after: ReadonlyMap<string, Item>,
  fields: readonly ComparedField[],
  call: (name: string) => string,
  locale: Locale,
): string[] {
  const { quoted, added, removed } = differenceWords[locale];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [old, current] = [before.get(key), after.get(key)];
    const name = (old ?? current)?.name[locale] ?? key;
    const item = call(quoted(name, key));
    if (old === undefined) return [added(item)];
    if (current === undefined) return [removed(item)];
    return fields.flatMap((field) =>
      describeChange(
        `${item}, ${fieldNames[field][locale]}`,
        withDefault(field, old.fields),
        withDefault(field, current.fields),
        locale,
      ),
    );
  });
}

function describeChange(what: string, before: unknown, after: unknown, locale: Locale): string[] {
  if (canonicalText(before) === canonicalText(after)) return [];
  const changed = (language: Locale): [string, string] => [print(before, language), print(after, language)];
  const [old, current] = changed(locale);
  // 0.35 and "0.35" are the same number. A text may have changed in the other language alone.
  const [shownOld, shown] = old === current ? changed(locale === "es" ? "en" : "es") : [old, current];
  return shownOld === shown ? [] : [differenceWords[locale].changed(what, shownOld, shown)];
}

/** An absent weight is 1: saying so is no difference. */
function withDefault(field: ComparedField, fields: Readonly<Record<string, unknown>>): unknown {
  return fields[field] ?? (field === "weight" && fields["rubric"] !== undefined ? 1 : undefined);
}

function byPath(root: Group): Map<string, Item> {
  const all = [{ path: ".", node: root as Group | Indicator }, ...listNodes(root)];
  return new Map(all.map(({ path, node }) => [path, { name: node.name, fields: { ...node } }]));
}

function byId(items: readonly (Level | Methodology["checks"][number])[]): Map<string, Item> {
  return new Map(
    items.map((item) => [
      item.id,
      { name: "name" in item ? item.name : { es: item.id, en: item.id }, fields: { ...item } },
    ]),
  );
}

/** Prints any value of a methodology: numbers as people write them, texts in one language, the rest field by field. */
function print(value: unknown, locale: Locale): string {
  const { nothing, yes, no } = differenceWords[locale];
  if (value === undefined || value === null) return nothing;
  if (typeof value === "boolean") return value ? yes : no;
  const number = parseNumeric(value);
  if (number !== null) return printDecimals(number, 20, locale);
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return `[${value.map((item) => print(item, locale)).join("; ")}]`;
  if (isText(value)) return locale === "es" ? `«${value.es}»` : `“${value.en}”`;
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return `{${fields.map(([key, field]) => `${key}: ${print(field, locale)}`).join(", ")}}`;
}

function isText(value: unknown): value is Text {
  return (
    typeof value === "object" && value !== null && "es" in value && "en" in value && Object.keys(value).length === 2
  );
}
